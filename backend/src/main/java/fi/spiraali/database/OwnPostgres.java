package fi.spiraali.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
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

    private final DataFolder folder;
    private final int port;
    private final Thread watch =
            Thread.ofPlatform().daemon().name("postgres-watch").unstarted(this::keepRunning);
    private volatile EmbeddedPostgres server;
    private volatile boolean closing;

    private OwnPostgres(DataFolder folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /**
     * Starts the server kept in the folder, making it first where there is none.
     *
     * @param port 0 takes a free one
     * @throws DataFolder.InUse when another process runs on the folder
     */
    public static OwnPostgres start(Path directory, int port) {
        var folder = DataFolder.take(directory);
        var postgres = new OwnPostgres(folder, port == 0 ? DataFolder.freePort() : port);
        postgres.stopOrphan();
        try {
            postgres.server = postgres.launch();
            postgres.watch.start();
            return postgres;
        } catch (IOException e) {
            folder.release();
            throw new UncheckedIOException("PostgreSQL did not start; its log is in " + folder.log(), e);
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

    private EmbeddedPostgres launch() throws IOException {
        boolean fresh = !folder.isInitialised();
        if (fresh) {
            folder.discardHalfMade();
            LOG.info("Making a new database; the first start takes a little longer");
        }
        var started = EmbeddedPostgres.builder()
                .setDataDirectory(folder.cluster())
                .setOverrideWorkingDirectory(folder.binaries().toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(PATIENCE)
                .setPort(port)
                .setConnectConfig("password", folder.password(OwnRoles.SUPERUSER))
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "100")
                .setServerConfig("shared_buffers", "64MB")
                .setServerConfig("timezone", "UTC")
                .setServerConfig("log_timezone", "UTC")
                .setLocaleConfig("locale", "C.UTF-8")
                .setOutputRedirector(folder.toLog())
                .setErrorRedirector(folder.toLog())
                .start();
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
    private void stopOrphan() {
        folder.serverProcess().filter(ProcessHandle::isAlive).ifPresent(orphan -> {
            LOG.info("Stopping the database server that an earlier run left behind");
            // The fast shutdown: an interrupt, which Java can't send by itself.
            Signals.interrupt(orphan);
            orphan.onExit()
                    .orTimeout(PATIENCE.toSeconds(), java.util.concurrent.TimeUnit.SECONDS)
                    .join();
        });
    }

    private void keepRunning() {
        while (!closing) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            if (!closing
                    && folder.serverProcess().filter(ProcessHandle::isAlive).isEmpty()) {
                LOG.warn("The database server is gone; starting it again");
                try {
                    // Its handle holds a lock on the cluster that would keep the next one out.
                    server.close();
                    server = launch();
                    LOG.info("The database server is back");
                } catch (IOException | IllegalStateException e) {
                    LOG.warnf("It did not start, the next attempt follows: %s", e.getMessage());
                }
            }
        }
    }

    /** Stops the server and keeps its data. */
    @Override
    public void close() {
        closing = true;
        LockSupport.unpark(watch);
        try {
            watch.join(PATIENCE);
            server.close();
        } catch (IOException e) {
            LOG.warn("The database server did not stop in order; it recovers at the next start", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            folder.release();
        }
    }
}
