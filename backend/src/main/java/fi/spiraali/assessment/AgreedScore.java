package fi.spiraali.assessment;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the team settled on together for one characteristic; kept beside the sheets, never an average. */
@Entity
@Table(name = "agreed_score")
public class AgreedScore extends PanacheEntityBase {

    /** @param position where the characteristic stands in the framework, from 1 */
    @Embeddable
    public record Key(UUID assessment, short position) {}

    @EmbeddedId
    private Key key;

    private Short level;

    @Enumerated(EnumType.STRING)
    private Unscored unscored;

    private String reason;
    private String evidence;

    @Column(nullable = false)
    private boolean strengthen;

    @Version
    private int version;

    protected AgreedScore() {}

    AgreedScore(Key key, Score score) {
        this.key = key;
        settle(score);
    }

    /** @param index where the characteristic stands in the framework, from 0 */
    public static AgreedScore on(Assessment assessment, int index, Score score) {
        return new AgreedScore(new Key(assessment.id(), (short) (index + 1)), score);
    }

    final void settle(Score score) {
        level = score.level() == null ? null : score.level().shortValue();
        unscored = score.unscored();
        reason = score.reason();
        evidence = score.evidence();
        strengthen = score.strengthen();
    }

    Score score() {
        return new Score(level == null ? null : level.intValue(), unscored, reason, evidence, strengthen);
    }

    static Optional<AgreedScore> findFor(Key key) {
        return findByIdOptional(key);
    }

    static List<AgreedScore> in(UUID assessment) {
        return list("key.assessment = ?1 order by key.position", assessment);
    }

    int index() {
        return key.position() - 1;
    }

    int version() {
        return version;
    }
}
