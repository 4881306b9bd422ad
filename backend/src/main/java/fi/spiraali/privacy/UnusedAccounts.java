package fi.spiraali.privacy;

import fi.spiraali.access.Erasure;
import fi.spiraali.access.Erasure.LastCoordinator;
import fi.spiraali.access.Erasure.LastOwner;
import fi.spiraali.audit.Actor;
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

    private static final String IS_UNUSED = """
            NOT demonstration AND coalesce(signed_in_at, created_at) < :before
              AND NOT EXISTS (SELECT 1 FROM session WHERE account = a.id)""";

    private static final String UNUSED =
            "SELECT id FROM account a WHERE id > :after AND " + IS_UNUSED + " ORDER BY id LIMIT :most";
    private static final String STILL_UNUSED =
            "SELECT id FROM account a WHERE id = :account AND " + IS_UNUSED + " FOR UPDATE";

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
                if (erase(account, before)) {
                    removed++;
                } else {
                    kept++;
                }
            }
            after = found.getLast();
        }
        if (kept > 0) {
            LOG.warnf("%d unused accounts were kept: in use again, or the last to run a team or a programme", kept);
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

    /** Looks again with the account held: somebody may have signed in since the batch was read. */
    private boolean erase(UUID account, Instant before) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                boolean still = !database.createNativeQuery(STILL_UNUSED, UUID.class)
                        .setParameter("account", account)
                        .setParameter("before", before)
                        .getResultList()
                        .isEmpty();
                if (still) {
                    erasure.erase(account, Actor.SYSTEM);
                }
                return still;
            });
        } catch (LastOwner | LastCoordinator e) {
            return false;
        }
    }
}
