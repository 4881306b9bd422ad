package fi.spiraali.audit;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.Session;

/** Writes the trail, in the transaction of the act itself: neither stands without the other. */
@Singleton
public class Audit {
    private static final String INSERT = """
            INSERT INTO audit_entry (id, at, act, team, actor_kind, actor, target_kind, target, before, after)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final EntityManager database;
    private final Clock clock;

    Audit(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public void record(Act act, UUID team, Actor actor, Target target) {
        record(act, team, actor, target, null, null);
    }

    /**
     * @param team null for what concerns one account alone
     * @param before a code, such as the state or role there was; null where there is none
     * @param after the code there is now
     */
    public void record(Act act, UUID team, Actor actor, Target target, Enum<?> before, Enum<?> after) {
        var at = clock.instant().atOffset(java.time.ZoneOffset.UTC);
        database.unwrap(Session.class).doWork(connection -> {
            try (var row = connection.prepareStatement(INSERT)) {
                row.setObject(1, UUID.randomUUID());
                row.setObject(2, at);
                row.setString(3, act.name());
                row.setObject(4, team);
                row.setString(5, actor.kind().name());
                row.setObject(6, actor.id());
                row.setString(7, target.kind().name());
                row.setObject(8, target.id());
                row.setString(9, before == null ? null : before.name());
                row.setString(10, after == null ? null : after.name());
                row.executeUpdate();
            }
        });
    }

    /** Whether there was an account of that id that has been deleted. */
    public boolean isDeleted(UUID account) {
        return (Boolean) database.createNativeQuery(
                        "SELECT EXISTS (SELECT 1 FROM audit_entry WHERE target = :account AND act = 'ACCOUNT_DELETED')",
                        Boolean.class)
                .setParameter("account", account)
                .getSingleResult();
    }
}
