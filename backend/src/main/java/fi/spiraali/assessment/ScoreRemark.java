package fi.spiraali.assessment;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;

/** What stands beside a level, or instead of one. Written with the level by {@link Scores}, read here. */
@Entity
@Immutable
@Table(name = "score_remark")
public class ScoreRemark extends PanacheEntityBase {

    /** @param position where the characteristic stands in the framework, from 1 */
    @Embeddable
    public record Key(UUID sheet, short position) {}

    /** How many sheets say the same beside their levels of one characteristic. */
    public record Count(short position, Unscored unscored, boolean strengthen, long sheets) {}

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private Unscored unscored;

    private String reason;
    private String evidence;
    private boolean strengthen;

    protected ScoreRemark() {}

    Score beside(Short level) {
        return new Score(level == null ? null : level.intValue(), unscored, reason, evidence, strengthen);
    }

    static Map<Key, ScoreRemark> of(Collection<UUID> sheets) {
        return ScoreRemark.<ScoreRemark>list("key.sheet in ?1", sheets).stream()
                .collect(Collectors.toMap(remark -> remark.key, remark -> remark));
    }

    /** Asked by sheet, not by round: one that is submitted after the levels were read must not count here alone. */
    public static List<Count> countedOn(Collection<UUID> sheets) {
        return getEntityManager()
                .createQuery("""
                        select r.key.position, r.unscored, r.strengthen, count(*)
                        from ScoreRemark r where r.key.sheet in ?1
                        group by r.key.position, r.unscored, r.strengthen""", Count.class)
                .setParameter(1, sheets)
                .getResultList();
    }
}
