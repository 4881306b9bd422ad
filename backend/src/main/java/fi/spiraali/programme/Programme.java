package fi.spiraali.programme;

import fi.spiraali.access.Erasure.LastCoordinator;
import fi.spiraali.access.ProgrammeRole;
import fi.spiraali.database.Claim;
import fi.spiraali.http.Cursor;
import fi.spiraali.http.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.OptimisticLock;

/** Innovations of several teams that are followed together. */
@Entity
public class Programme extends PanacheEntityBase {
    @Id
    private UUID id;

    private String name;
    private String description;

    @Column(name = "created_at")
    private Instant createdAt;

    /** Outside the version: new links are no reason to refuse somebody's change of the name. */
    @Column(name = "links_generation")
    @OptimisticLock(excluded = true)
    private int linksGeneration;

    @Version
    private int version;

    protected Programme() {}

    public Programme(UUID id, String name, String description, Instant now) {
        this.id = id;
        this.createdAt = now;
        this.linksGeneration = 1;
        describe(name, description);
    }

    final void describe(String newName, String newDescription) {
        name = newName;
        description = newDescription;
    }

    boolean says(String otherName, String otherDescription) {
        return name.equals(otherName) && Objects.equals(description, otherDescription);
    }

    /** From now on the links that were given out open nothing. */
    public void renewLinks() {
        linksGeneration++;
    }

    /** Call it with the programme held. */
    public void mustKeepACoordinator(UUID without) {
        boolean another = (Boolean) getEntityManager()
                .createNativeQuery(
                        "SELECT EXISTS (SELECT 1 FROM programme_member WHERE programme = :id AND account <> :without AND role = :role)",
                        Boolean.class)
                .setParameter("id", id)
                .setParameter("without", without)
                .setParameter("role", ProgrammeRole.COORDINATOR.name())
                .getSingleResult();
        if (!another) {
            throw new LastCoordinator();
        }
    }

    /** What a link is held to. */
    public record Linked(UUID id, String name, int generation) {}

    /** Past the entity, so that a look before the programme is held leaves nothing stale behind. */
    public static Optional<Linked> findLinked(UUID id) {
        return find("select id, name, linksGeneration from Programme where id = ?1", id)
                .project(Linked.class)
                .firstResultOptional();
    }

    public static Programme require(UUID id) {
        return Programme.<Programme>findByIdOptional(id).orElseThrow(NotFound::new);
    }

    /** Found and held until the transaction ends: who comes, goes and changes role takes turns. */
    public static Programme requireLocked(UUID id) {
        return Programme.<Programme>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(NotFound::new);
    }

    static Optional<Programme> findClaimed(UUID id) {
        Claim.on(id, getEntityManager());
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those the account has a role in or a team with an innovation in. */
    static List<Programme> newestFirst(UUID account, Cursor from, int limit) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        SELECT * FROM programme
                        WHERE (created_at, id) < (:at, :id) AND id IN (
                          SELECT programme FROM programme_member WHERE account = :account
                          UNION
                          SELECT s.programme FROM team_member t
                          JOIN innovation i ON i.team = t.team JOIN programme_innovation s ON s.innovation = i.id
                          WHERE t.account = :account)
                        ORDER BY created_at DESC, id DESC
                        LIMIT :rows""", Programme.class)
                .setParameter("account", account)
                .setParameter("at", from.at())
                .setParameter("id", from.id())
                .setParameter("rows", limit + 1)
                .getResultList();
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    String description() {
        return description;
    }

    Instant createdAt() {
        return createdAt;
    }

    public int linksGeneration() {
        return linksGeneration;
    }

    int version() {
        return version;
    }
}
