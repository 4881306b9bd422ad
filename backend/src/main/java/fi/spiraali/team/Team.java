package fi.spiraali.team;

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
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/** People who belong together and share their innovations, rounds and workshops. */
@Entity
@BatchSize(size = 50)
public class Team extends PanacheEntityBase {
    @Id
    private UUID id;

    private String name;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    protected Team() {}

    public Team(UUID id, String name, Instant now) {
        this.id = id;
        this.name = name;
        this.createdAt = now;
    }

    boolean hasWorkshops() {
        return (Boolean) getEntityManager()
                .createNativeQuery("SELECT EXISTS (SELECT 1 FROM workshop WHERE team = :team)", Boolean.class)
                .setParameter("team", id)
                .getSingleResult();
    }

    void rename(String newName) {
        name = newName;
    }

    public static Team require(UUID id) {
        return Team.<Team>findByIdOptional(id).orElseThrow(NotFound::new);
    }

    /** Found and held until the transaction ends: who comes, goes and changes role takes turns. */
    static Team requireLocked(UUID id) {
        return Team.<Team>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotFound::new);
    }

    /** What is there under an id somebody wants to create, with every other writer of that id waiting. */
    static Optional<Team> findClaimed(UUID id) {
        Claim.on(id, getEntityManager());
        return findByIdOptional(id);
    }

    static List<Team> newestFirst(Collection<UUID> teams, Cursor from, int limit) {
        return Team.<Team>find("""
                        id in ?1 and (createdAt < ?2 or createdAt = ?2 and id < ?3)
                        order by createdAt desc, id desc""", teams, from.at(), from.id()).range(0, limit).list();
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    Instant createdAt() {
        return createdAt;
    }

    public int version() {
        return version;
    }
}
