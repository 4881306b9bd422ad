package fi.spiraali.privacy;

import fi.spiraali.access.Erasure;
import fi.spiraali.access.Erasure.LastOwner;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/** Accounts nobody has signed in to for long, where an organisation has set for how long it keeps them. */
@Singleton
class UnusedAccounts {
    private static final Logger LOG = Logger.getLogger(UnusedAccounts.class);
    private static final int BATCH = 100;

    private static final String UNUSED = """
            SELECT id FROM account a
            WHERE NOT demonstration AND coalesce(signed_in_at, created_at) < :before AND id > :after
              AND NOT EXISTS (SELECT 1 FROM session WHERE account = a.id)
            ORDER BY id LIMIT :most""";

    private final Session database;
    private final Erasure erasure;

    UnusedAccounts(Session database, Erasure erasure) {
        this.database = database;
        this.erasure = erasure;
    }

    int remove(Instant before) {
        int removed = 0;
        int kept = 0;
        var after = new UUID(0, 0);
        for (var found = find(before, after); !found.isEmpty(); found = find(before, after)) {
            for (UUID account : found) {
                if (erase(account)) {
                    removed++;
                } else {
                    kept++;
                }
            }
            after = found.getLast();
        }
        if (kept > 0) {
            LOG.warnf("%d unused accounts were kept: each is the last owner of a team", kept);
        }
        return removed;
    }

    private List<UUID> find(Instant before, UUID after) {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(UNUSED, UUID.class)
                .setParameter("before", before)
                .setParameter("after", after)
                .setParameter("most", BATCH)
                .getResultList());
    }

    private boolean erase(UUID account) {
        try {
            QuarkusTransaction.requiringNew().run(() -> erasure.erase(account));
            return true;
        } catch (LastOwner e) {
            return false;
        }
    }
}
