package fi.spiraali.privacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Removes at night what has served its purpose, on one node, and says how much of what it was. */
@Singleton
public class Retention {
    private static final Logger LOG = Logger.getLogger(Retention.class);
    private static final int BATCH = 1_000;
    /** Any number, as long as nobody else locks it. */
    static final long LOCK = 5_717_310_317L;
    /** Nodes whose clocks differ by minutes come one after the other, not at once. */
    private static final Duration ONE_NIGHT = Duration.ofHours(1);

    private final DataSource connections;
    private final EntityManager database;
    private final KeepSettings keep;
    private final OldThings oldThings;
    private final UnusedAccounts unusedAccounts;
    private final ObjectMapper json;
    private final Clock clock;

    Retention(
            DataSource connections,
            EntityManager database,
            KeepSettings keep,
            OldThings oldThings,
            UnusedAccounts unusedAccounts,
            ObjectMapper json,
            Clock clock) {
        this.connections = connections;
        this.database = database;
        this.keep = keep;
        this.oldThings = oldThings;
        this.unusedAccounts = unusedAccounts;
        this.json = json;
        this.clock = clock;
    }

    @Scheduled(
            identity = "retention",
            cron = "${spiraali.retention.at:0 17 3 * * ?}",
            timeZone = "Europe/Helsinki",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void everyNight() throws SQLException {
        inTurn(() -> lastRun()
                .filter(last -> last.isAfter(clock.instant().minus(ONE_NIGHT)))
                .isEmpty());
    }

    /** Now, whenever the last time was. */
    void now() throws SQLException {
        inTurn(() -> true);
    }

    private interface Condition {
        boolean holds();
    }

    /** The lock is the connection's: it goes with the process, however that ends. */
    private void inTurn(Condition due) throws SQLException {
        try (var connection = connections.getConnection()) {
            if (!ask(connection, "SELECT pg_try_advisory_lock(?)")) {
                return;
            }
            try {
                if (due.holds()) {
                    removeAll();
                }
            } finally {
                ask(connection, "SELECT pg_advisory_unlock(?)");
            }
        }
    }

    private static boolean ask(Connection connection, String question) throws SQLException {
        try (var statement = connection.prepareStatement(question)) {
            statement.setLong(1, LOCK);
            try (var answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    private void removeAll() {
        var started = clock.instant();
        var removed = new LinkedHashMap<String, Integer>();
        for (var kind : Kind.values()) {
            if (!kind.isKeptForEver(keep)) {
                removed.put(kind.name(), counted(kind.name(), () -> remove(kind, started)));
            }
        }
        removeOld(OldThings.Kind.ARCHIVED_INNOVATIONS, keep.archivedInnovationsDays(), started, removed);
        removeOld(OldThings.Kind.CLOSED_WORKSHOPS, keep.closedWorkshopsDays(), started, removed);
        if (keep.unusedAccountsDays() > 0) {
            var before = daysBefore(started, keep.unusedAccountsDays());
            removed.put("UNUSED_ACCOUNTS", counted("accounts", () -> unusedAccounts.remove(before)));
        }
        LOG.infof("Retention removed %s", removed);
        write(started, removed);
    }

    private void removeOld(OldThings.Kind kind, int days, Instant now, Map<String, Integer> removed) {
        if (days > 0) {
            removed.put(kind.name(), counted(kind.name(), () -> oldThings.remove(kind, daysBefore(now, days))));
        }
    }

    /** One kind that fails keeps no other from going. */
    private static Integer counted(String kind, IntSupplier removal) {
        try {
            return removal.getAsInt();
        } catch (PersistenceException e) {
            LOG.errorf("Retention of %s failed: %s", kind, e.getClass().getSimpleName());
            return null;
        }
    }

    private int remove(Kind kind, Instant now) {
        var before = daysBefore(now, kind.days(keep));
        int all = 0;
        int last;
        do {
            last = QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(kind.statement())
                    .setParameter("before", before)
                    .setParameter("most", BATCH)
                    .executeUpdate());
            all += last;
        } while (last == BATCH);
        return all;
    }

    private static Instant daysBefore(Instant now, int days) {
        return now.minus(Duration.ofDays(days));
    }

    private Optional<Instant> lastRun() {
        return Optional.ofNullable(QuarkusTransaction.requiringNew()
                .call(() ->
                        (Instant) database.createNativeQuery("SELECT max(started_at) FROM retention_run", Instant.class)
                                .getSingleResult()));
    }

    private void write(Instant started, Map<String, Integer> removed) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("""
                                INSERT INTO retention_run (started_at, ended_at, removed)
                                VALUES (:started, :ended, CAST(:removed AS jsonb))""")
                .setParameter("started", started)
                .setParameter("ended", clock.instant())
                .setParameter("removed", text(removed))
                .executeUpdate());
    }

    private String text(Map<String, Integer> removed) {
        try {
            return json.writeValueAsString(removed);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
