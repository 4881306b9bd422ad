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

/** Innovations that were archived long ago, where an organisation has set for how long it keeps them. */
@Singleton
class OldInnovations {
    /** One at a time: its rounds and all their sheets go along. */
    private static final String DELETE = """
            DELETE FROM innovation WHERE id = (
              SELECT id FROM innovation WHERE state = 'ARCHIVED' AND changed_at < :before LIMIT 1)
            RETURNING id, team""";

    private final Session database;
    private final Audit audit;

    OldInnovations(Session database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    int remove(Instant before) {
        int removed = 0;
        while (QuarkusTransaction.requiringNew().call(() -> removeOne(before))) {
            removed++;
        }
        return removed;
    }

    private boolean removeOne(Instant before) {
        List<Object[]> gone = database.createNativeQuery(DELETE, Object[].class)
                .setParameter("before", before)
                .getResultList();
        gone.forEach(row -> audit.record(
                Act.INNOVATION_DELETED, (UUID) row[1], Actor.SYSTEM, Target.of(Target.Kind.INNOVATION, (UUID) row[0])));
        return !gone.isEmpty();
    }
}
