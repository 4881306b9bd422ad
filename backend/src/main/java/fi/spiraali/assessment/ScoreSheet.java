package fi.spiraali.assessment;

import fi.spiraali.access.OwnerKey;
import fi.spiraali.database.Claim;
import fi.spiraali.framework.Framework;
import fi.spiraali.http.Cursor;
import fi.spiraali.http.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;

/** One assessor's eleven scores in one round: a draft that only its owner sees, then submitted and final. */
@Entity
@Table(name = "score_sheet")
public class ScoreSheet extends PanacheEntityBase {
    @Id
    private UUID id;

    private UUID assessment;
    private boolean anonymous;
    private String assessor;

    @Column(updatable = false)
    private byte[] owner;

    /** In named rounds, where somebody with an account assesses. */
    @Column(updatable = false)
    private UUID account;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    private boolean published;

    /** Counted by hand: {@link Scores} counts too, past the entity, so a change of either asks for the row's lock. */
    private int version;

    /** Written by {@link Scores} alone: an entity that is flushed with old levels must not undo a newer score. */
    @Column(updatable = false)
    private Short[] levels;

    @Schema(name = "SheetState")
    public enum State {
        DRAFT,
        SUBMITTED
    }

    /** @param published how many of the submitted sheets are part of a state somebody may have seen */
    public record Submitted(UUID assessment, long published, long fresh) {
        public int all() {
            return (int) (published + fresh);
        }
    }

    /** A sheet's levels in the framework's order, null where there is none. */
    public record Levels(UUID sheet, Short[] levels) {}

    protected ScoreSheet() {}

    /**
     * @param owner by {@link OwnerKey}
     * @param account null for who has none; an anonymous round forgets it
     */
    public ScoreSheet(UUID id, Assessment assessment, byte[] owner, UUID account, SheetBody body) {
        this.id = id;
        this.assessment = assessment.id();
        this.anonymous = assessment.anonymous();
        this.owner = owner.clone();
        this.account = assessment.anonymous() ? null : account;
        this.state = State.DRAFT;
        this.levels = new Short[Framework.CHARACTERISTICS];
        introduce(body);
    }

    final void introduce(SheetBody body) {
        mustBeDraft();
        assessor = body.assessor();
        role = body.role();
        version++;
    }

    boolean says(SheetBody body) {
        return Objects.equals(assessor, body.assessor()) && role == body.role();
    }

    public void submit(Instant now) {
        mustBeDraft();
        if (!hasAnswers()) {
            throw new IncompleteSheet();
        }
        state = State.SUBMITTED;
        // Of an anonymous round only the day: beside it, somebody's session would say whose it is to the minute.
        submittedAt = anonymous ? now.truncatedTo(ChronoUnit.DAYS) : now;
        version++;
    }

    private boolean hasAnswers() {
        return Arrays.stream(levels).anyMatch(Objects::nonNull) || ScoreRemark.count("key.sheet", id) > 0;
    }

    final void mustBeDraft() {
        if (state == State.SUBMITTED) {
            throw new AlreadySubmitted();
        }
    }

    boolean isOf(UUID aRound, byte[] person) {
        return assessment.equals(aRound) && Arrays.equals(owner, person);
    }

    /** @throws NotFound when there is none, in another round, or somebody else's */
    static ScoreSheet require(UUID assessment, UUID id, byte[] owner) {
        return ScoreSheet.<ScoreSheet>findByIdOptional(id)
                .filter(sheet -> sheet.isOf(assessment, owner))
                .orElseThrow(NotFound::new);
    }

    /** Found and held, so that no score is written between looking at it and submitting it. */
    static ScoreSheet requireLocked(UUID assessment, UUID id, byte[] owner) {
        return ScoreSheet.<ScoreSheet>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(sheet -> sheet.isOf(assessment, owner))
                .orElseThrow(NotFound::new);
    }

    /** What is there under an id somebody wants to create, with every other writer of that id waiting. */
    static Optional<ScoreSheet> findClaimed(UUID id) {
        Claim.on(id, getEntityManager());
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** A person's one sheet in a round. */
    static Optional<ScoreSheet> findOwn(UUID assessment, byte[] owner) {
        return find("assessment = ?1 and owner = ?2", assessment, owner).firstResultOptional();
    }

    static List<ScoreSheet> submittedTo(UUID assessment, Cursor from, int limit) {
        return ScoreSheet.<ScoreSheet>find("""
                        assessment = ?1 and state = SUBMITTED
                        and (submittedAt < ?2 or submittedAt = ?2 and id < ?3)
                        order by submittedAt desc, id desc""", assessment, from.at(), from.id())
                .range(0, limit)
                .list();
    }

    /** Every submitted sheet of the rounds that has an account or an assessor's name to be matched by. */
    public static List<ScoreSheet> namedIn(Collection<UUID> assessments) {
        return list(
                "assessment in ?1 and state = SUBMITTED and (account is not null or assessor is not null)",
                assessments);
    }

    /** @param onlyPublished in an anonymous round, sheets that nobody may see yet do not count */
    public static List<Levels> levelsIn(UUID assessment, boolean onlyPublished) {
        return getEntityManager()
                .createQuery("""
                        select s.id, s.levels from ScoreSheet s
                        where s.assessment = ?1 and s.state = SUBMITTED and (s.published or ?2 = false)""", Levels.class)
                .setParameter(1, assessment)
                .setParameter(2, onlyPublished)
                .getResultList();
    }

    /** How many have submitted to each of the rounds, none included; to one that was imported, as its file said. */
    public static Map<UUID, Submitted> countedByRound(Collection<UUID> assessments) {
        var counted = assessments.stream()
                .collect(Collectors.toMap(Function.identity(), assessment -> new Submitted(assessment, 0, 0)));
        getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        SELECT assessment, count(*) FILTER (WHERE published), count(*) FILTER (WHERE NOT published)
                        FROM score_sheet WHERE assessment = ANY (:rounds) AND submitted_at IS NOT NULL
                        GROUP BY assessment
                        UNION ALL
                        SELECT a.id, p.respondents, p.submitted - p.respondents
                        FROM assessment a JOIN closed_profile p ON p.assessment = a.id
                        WHERE a.id = ANY (:rounds) AND a.imported_at IS NOT NULL""", Object[].class)
                .setParameter("rounds", assessments.toArray(UUID[]::new))
                .getResultList()
                .forEach(row -> counted.put(
                        (UUID) row[0],
                        new Submitted((UUID) row[0], ((Number) row[1]).longValue(), ((Number) row[2]).longValue())));
        return counted;
    }

    public static Submitted countedIn(UUID assessment) {
        return countedByRound(List.of(assessment)).get(assessment);
    }

    /** From now on what is submitted may be seen; call it with the assessment held alone. */
    public static void publishAll(UUID assessment) {
        update("published = true where assessment = ?1 and state = SUBMITTED and not published", assessment);
    }

    public UUID id() {
        return id;
    }

    public UUID assessment() {
        return assessment;
    }

    /** Null in an anonymous round, and where somebody gave no name. */
    public String assessor() {
        return assessor;
    }

    /** Null in an anonymous round, and for who has none. */
    public UUID account() {
        return account;
    }

    Role role() {
        return role;
    }

    State state() {
        return state;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    int version() {
        return version;
    }

    /** In the framework's order, null where there is no level. */
    public Short[] levels() {
        return levels.clone();
    }
}
