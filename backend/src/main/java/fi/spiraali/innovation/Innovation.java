package fi.spiraali.innovation;

import fi.spiraali.database.Claim;
import fi.spiraali.http.Cursor;
import fi.spiraali.http.NotFound;
import fi.spiraali.team.Team;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;

@Entity
@DynamicUpdate
public class Innovation extends PanacheEntityBase {
    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "team", updatable = false)
    private Team team;

    private String name;
    private String summary;
    private List<String> objectives;
    private String stage;
    private String county;
    private List<String> links;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private int version;

    /**
     * Outside the version: a round that closes is no reason to refuse somebody's change of the summary. That change in
     * turn must not write this back, so only what changed is written.
     */
    @Embedded
    @OptimisticLock(excluded = true)
    private LatestRound latest;

    /** An archived innovation keeps its results and takes no new rounds. */
    @Schema(name = "InnovationState")
    public enum State {
        ACTIVE,
        ARCHIVED
    }

    protected Innovation() {}

    public Innovation(UUID id, Team team, InnovationBody body, Instant now) {
        this.id = id;
        this.team = team;
        this.state = State.ACTIVE;
        this.createdAt = now;
        describe(body, now);
    }

    final void describe(InnovationBody body, Instant now) {
        name = body.name();
        summary = body.summary();
        objectives = body.objectives();
        stage = body.stage();
        county = body.county();
        links = body.links();
        changedAt = now.isBefore(createdAt) ? createdAt : now;
    }

    /** Whether writing this body again would change nothing. */
    boolean says(InnovationBody body) {
        return InnovationBody.of(this).equals(body);
    }

    void move(State to, Instant now) {
        if (state != to) {
            state = to;
            changedAt = now.isBefore(createdAt) ? createdAt : now;
        }
    }

    /** @throws InnovationArchived when no round may be opened on it */
    public void mustTakeRounds() {
        if (state == State.ARCHIVED) {
            throw new InnovationArchived();
        }
    }

    /** A round was closed: from now on this is the picture the innovation is known by. */
    public void assessed(LatestRound round) {
        latest = round;
    }

    public static Innovation require(UUID id) {
        return Innovation.<Innovation>findByIdOptional(id).orElseThrow(NotFound::new);
    }

    /** What is there under an id somebody wants to create, with every other writer of that id waiting. */
    static Optional<Innovation> findClaimed(UUID id) {
        Claim.on(id, getEntityManager());
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Found and held until the transaction ends, so that two who open or close rounds on it take turns. */
    public static Innovation requireLocked(UUID id) {
        return Innovation.<Innovation>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(NotFound::new);
    }

    /** Newest first, one more than the limit where there are more. */
    static List<Innovation> newestFirst(Collection<UUID> teams, InnovationFilter filter, Cursor from, int limit) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        SELECT * FROM innovation
                        WHERE team = ANY (:teams) AND (created_at, id) < (:at, :id) AND state = :state
                          AND (CAST(:q AS text) IS NULL OR name ILIKE :q OR summary ILIKE :q)
                          AND (CAST(:objective AS text) IS NULL OR :objective = ANY (objectives))
                          AND (CAST(:stage AS text) IS NULL OR stage = :stage)
                          AND (CAST(:county AS text) IS NULL OR county = :county)
                        ORDER BY created_at DESC, id DESC
                        LIMIT :rows""", Innovation.class)
                .setParameter("teams", teams.toArray(UUID[]::new))
                .setParameter("at", from.at())
                .setParameter("id", from.id())
                .setParameter("state", filter.state)
                .setParameter("q", filter.pattern())
                .setParameter("objective", filter.objective)
                .setParameter("stage", filter.stage)
                .setParameter("county", filter.county)
                .setParameter("rows", limit + 1)
                .getResultList();
    }

    public UUID id() {
        return id;
    }

    public Team team() {
        return team;
    }

    public String name() {
        return name;
    }

    public String summary() {
        return summary;
    }

    List<String> objectives() {
        return objectives;
    }

    String stage() {
        return stage;
    }

    String county() {
        return county;
    }

    public List<String> links() {
        return links;
    }

    State state() {
        return state;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    int version() {
        return version;
    }

    LatestRound latest() {
        return latest;
    }
}
