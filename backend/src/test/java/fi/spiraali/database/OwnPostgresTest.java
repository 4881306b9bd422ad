package fi.spiraali.database;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server we bring ourselves; its library is made for tests and would lose what it holds. */
class OwnPostgresTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path data;

    @Test
    void what_is_stored_survives_stops_and_kills_and_stays_behind_a_password() throws Exception {
        var folder = data.resolve("postgres");
        try (var postgres = OwnPostgres.in(folder, 0).start()) {
            try (var connection = connect(postgres)) {
                assertThat(ask(connection, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user"), is("f"));
                assertThat(ask(connection, "SHOW data_checksums"), is("on"));
                for (var setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
                    assertThat(setting, ask(connection, "SHOW " + setting), is("on"));
                }
                connection.createStatement().execute("CREATE TABLE kept AS SELECT 'kept' AS word");
            }
            assertThrows(SQLException.class, () -> DriverManager.getConnection(postgres.jdbcUrl(), "spiraali", "x"));
            assertThrows(SQLException.class, () -> DriverManager.getConnection(postgres.jdbcUrl(), "postgres", ""));
            // Two servers on one folder would destroy it.
            assertThrows(DataFolder.InUse.class, () -> OwnPostgres.in(folder, 0).start());
            kill(folder);
            assertThat(awaited(postgres), is("kept"));
        }
        try (var again = OwnPostgres.in(folder, 0).start();
                var connection = connect(again)) {
            assertThat(ask(connection, "SELECT word FROM kept"), is("kept"));
        }
        try (var files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".password")).toList()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)), is("rw-------"));
            }
        }
    }

    private static void kill(Path folder) throws IOException {
        var pid = Long.parseLong(
                Files.readAllLines(folder.resolve("cluster/postmaster.pid")).getFirst());
        var server = ProcessHandle.of(pid).orElseThrow();
        assertThat(server.pid(), not(ProcessHandle.current().pid()));
        server.destroyForcibly();
        server.onExit().join();
    }

    /** The watch starts it again by itself; until then there are only refusals. */
    private static String awaited(OwnPostgres postgres) throws SQLException {
        var end = Instant.now().plus(PATIENCE);
        while (true) {
            try (var connection = connect(postgres)) {
                return ask(connection, "SELECT word FROM kept");
            } catch (SQLException e) {
                if (Instant.now().isAfter(end)) {
                    throw e;
                }
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        }
    }

    private static Connection connect(OwnPostgres postgres) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password());
    }

    private static String ask(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
