package fi.spiraali.workshop.feed;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.spiraali.workshop.RoomChanged;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * Carries changes between nodes by PostgreSQL's LISTEN and NOTIFY, on one connection that is for nothing else. A
 * notification wakes every listener and takes a lock at its commit, so a workshop sends eight a second at the most,
 * whatever happens in it.
 */
@Singleton
class OtherNodes {
    private static final Logger LOG = Logger.getLogger(OtherNodes.class);
    private static final String CHANNEL = "spiraali_room";
    private static final String NOTIFY = "SELECT pg_notify('" + CHANNEL + "', ?)";
    /** How long a notification that got lost can go unnoticed. */
    private static final int LOOK_MILLIS = 2_000;

    private static final int RETRY_MILLIS = 500;

    private final DataSource database;
    private final String url;
    private final Properties signIn = new Properties();
    private final String node = UUID.randomUUID().toString();
    private final Cache<UUID, Outgoing> outgoing =
            Caffeine.newBuilder().expireAfterAccess(Duration.ofMinutes(1)).build();
    private Listener listener;
    private ScheduledExecutorService timer;
    private Thread thread;
    private volatile boolean stopped;

    /** Who on this node wants to know. */
    interface Listener {
        void changed(RoomChanged change);

        /** Nobody was listening for a while. */
        void lookAgain();

        /** Looks for itself whether it has missed something. */
        void lookAround() throws SQLException;
    }

    OtherNodes(
            DataSource database,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.database = database;
        this.url = url;
        signIn.setProperty("user", user);
        signIn.setProperty("password", password);
        signIn.setProperty("connectTimeout", "2");
        signIn.setProperty("socketTimeout", "10");
        signIn.setProperty("tcpKeepAlive", "true");
        signIn.setProperty("ApplicationName", "spiraali-feeds");
    }

    void listen(Listener whom, ScheduledExecutorService withTimer) {
        listener = whom;
        timer = withTimer;
        thread = Thread.ofPlatform().name("feeds-listen").daemon().start(this::listenUntilStopped);
    }

    void stop() {
        stopped = true;
        thread.interrupt();
    }

    void tell(RoomChanged change) {
        var out = outgoing.get(change.workshop(), Outgoing::new);
        out.changes.add(change);
        out.pulse.ask();
    }

    /** What one workshop's other nodes have not been told yet. */
    private final class Outgoing {
        private final Set<RoomChanged> changes = ConcurrentHashMap.newKeySet();
        private final Pulse pulse = new Pulse(timer, this::send);
        private final UUID workshop;

        Outgoing(UUID workshop) {
            this.workshop = workshop;
        }

        private void send() throws SQLException {
            var sent = List.copyOf(changes);
            if (sent.isEmpty()) {
                return;
            }
            // Before they are sent: the same change once more meanwhile is one more to send.
            changes.removeAll(sent);
            try (var connection = database.getConnection();
                    var statement = connection.prepareStatement(NOTIFY)) {
                statement.setString(1, Letter.of(node, workshop, sent).written());
                statement.execute();
            } catch (SQLException e) {
                changes.addAll(sent);
                throw e;
            }
        }
    }

    private void listenUntilStopped() {
        while (!stopped) {
            try (var connection = DriverManager.getConnection(url, signIn)) {
                try (var statement = connection.createStatement()) {
                    statement.execute("LISTEN " + CHANNEL);
                }
                hear(connection);
            } catch (SQLException e) {
                LOG.debugf(e, "The database does not tell what other nodes do; asking again");
                pause();
            }
        }
    }

    private void hear(Connection connection) throws SQLException {
        var line = connection.unwrap(PGConnection.class);
        // Whatever was told while nobody listened was told for nothing.
        listener.lookAgain();
        while (!stopped) {
            var heard = line.getNotifications(LOOK_MILLIS);
            if (heard == null || heard.length == 0) {
                listener.lookAround();
                continue;
            }
            for (var notification : heard) {
                read(notification.getParameter());
            }
        }
    }

    private void read(String written) {
        try {
            var letter = Letter.read(written);
            if (!letter.node().equals(node)) {
                letter.changes().forEach(listener::changed);
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            // A node of another version writes otherwise; looking around every now and then goes on.
            LOG.debugf(e, "A letter nobody here can read");
        }
    }

    private void pause() {
        try {
            Thread.sleep(RETRY_MILLIS);
        } catch (InterruptedException e) {
            stopped = true;
        }
    }
}
