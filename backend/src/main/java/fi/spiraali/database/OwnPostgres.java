package fi.spiraali.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;

/**
 * A real PostgreSQL in a folder of our own, for everybody who has not been given one. Its library is made for tests, so
 * what it takes lightly is set right here: commits wait for the disk, data stays at close, passwords are asked for, the
 * application is no superuser, and a server that dies is started again.
 */
public final class OwnPostgres implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(OwnPostgres.class);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(3);

    private static final Map<String, String> SETTINGS = new TreeMap<>(Map.of(
            "listen_addresses", "localhost",
            "unix_socket_directories", "",
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "max_connections", "100",
            "shared_buffers", "64MB",
            // Its details would quote what people wrote.
            "log_error_verbosity", "terse",
            "timezone", "UTC",
            "log_timezone", "UTC"));

    private final DataFolder folder;
    private final PgCtl control;
    private final int port;
    private final Thread watch =
            Thread.ofPlatform().daemon().name("postgres-watch").unstarted(this::keepRunning);
    private volatile EmbeddedPostgres server;
    private volatile boolean closing;

    private OwnPostgres(DataFolder folder, int port) {
        this.folder = folder;
        this.control = new PgCtl(folder);
        this.port = port;
    }

    /**
     * Takes the folder for this process; {@link #start()} follows.
     *
     * @param port 0 takes a free one
     * @throws DataFolder.InUse when another process runs on the folder
     */
    public static OwnPostgres in(Path directory, int port) {
        return new OwnPostgres(DataFolder.take(directory), port == 0 ? DataFolder.freePort() : port);
    }

    /** Starts the server kept in the folder, making it first where there is none. */
    public OwnPostgres start() {
        try {
            stopOrphan();
            server = launch();
            watch.start();
            return this;
        } catch (IOException | RuntimeException e) {
            folder.release();
            throw new IllegalStateException("PostgreSQL did not start; its log is in " + folder.log(), e);
        }
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://localhost:%d/%s".formatted(port, OwnRoles.DATABASE);
    }

    public String user() {
        return OwnRoles.APPLICATION;
    }

    public String password() {
        return folder.password(OwnRoles.APPLICATION);
    }

    /** The installation's own key, kept beside the database where nobody gives one. */
    public String key() {
        return folder.secret("spiraali.key");
    }

    private EmbeddedPostgres launch() throws IOException {
        boolean fresh = !folder.isInitialised();
        if (fresh) {
            folder.setHalfMadeAside();
            LOG.info("Making a new database; the first start takes a little longer");
        }
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder.cluster())
                .setOverrideWorkingDirectory(folder.binaries().toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(PATIENCE)
                .setPort(port)
                .setConnectConfig("password", folder.password(OwnRoles.SUPERUSER))
                .setLocaleConfig("locale", "C.UTF-8")
                .setOutputRedirector(folder.toLog())
                .setErrorRedirector(folder.toLog());
        SETTINGS.forEach(builder::setServerConfig);
        var started = builder.start();
        if (fresh) {
            try {
                OwnRoles.create(started, folder);
                folder.markInitialised();
            } catch (SQLException e) {
                started.close();
                throw new IOException(e);
            }
        }
        return started;
    }

    /** The server of a process that was killed lives on; with the folder's lock in our hands it is ours to stop. */
    private void stopOrphan() throws IOException {
        if (folder.serverProcess().isPresent()) {
            LOG.info("Stopping the database server that an earlier run left behind");
            control.stop();
        }
    }

    private void keepRunning() {
        while (!closing) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            if (!closing && folder.serverProcess().isEmpty()) {
                LOG.warn("The database server is gone; starting it again");
                try {
                    control.start(port, SETTINGS);
                    LOG.info("The database server is back");
                } catch (IOException | RuntimeException e) {
                    LOG.warn("It did not start; the next attempt follows", e);
                    LockSupport.parkNanos(AFTER_A_FAILURE.toNanos());
                }
            }
        }
    }

    /** Stops the server and keeps its data; also one that is still starting. */
    @Override
    public void close() {
        closing = true;
        LockSupport.unpark(watch);
        try {
            watch.join(PATIENCE);
            if (server != null) {
                server.close();
            } else {
                stopOrphan();
            }
        } catch (IOException e) {
            LOG.warn("The database server did not stop in order; it recovers at the next start", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            folder.release();
        }
    }
}
