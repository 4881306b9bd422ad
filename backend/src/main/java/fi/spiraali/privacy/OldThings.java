package fi.spiraali.privacy;

import fi.spiraali.audit.Act;
import fi.spiraali.audit.Actor;
import fi.spiraali.audit.Audit;
import fi.spiraali.audit.Target;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** What ended long ago and takes much along, where an organisation has set for how long it keeps it. */
@Singleton
class OldThings {
    private final Session database;
    private final Audit audit;

    OldThings(Session database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    /** One is removed at a time: an innovation takes its rounds along and a workshop its answers. */
    enum Kind {
        ARCHIVED_INNOVATIONS(
                "innovation", "state = 'ARCHIVED' AND changed_at", Act.INNOVATION_DELETED, Target.Kind.INNOVATION),
        CLOSED_WORKSHOPS("workshop", "state = 'CLOSED' AND closed_at", Act.WORKSHOP_DELETED, Target.Kind.WORKSHOP);

        private final String statement;
        private final Act act;
        private final Target.Kind target;

        Kind(String table, String ended, Act act, Target.Kind target) {
            this.statement = """
                    DELETE FROM %1$s WHERE id = (SELECT id FROM %1$s WHERE %2$s < :before LIMIT 1)
                    RETURNING id, team""".formatted(table, ended);
            this.act = act;
            this.target = target;
        }
    }

    int remove(Kind kind, Instant before) {
        int removed = 0;
        while (QuarkusTransaction.requiringNew().call(() -> removeOne(kind, before))) {
            removed++;
        }
        return removed;
    }

    private boolean removeOne(Kind kind, Instant before) {
        List<Object[]> gone = database.createNativeQuery(kind.statement, Object[].class)
                .setParameter("before", before)
                .getResultList();
        gone.forEach(row -> audit.record(kind.act, (UUID) row[1], Actor.SYSTEM, Target.of(kind.target, (UUID) row[0])));
        return !gone.isEmpty();
    }
}
