package fi.spiraali.database;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/**
 * Refuses to start on a database that says "stored" before it has stored: with any of these settings off, a power cut
 * takes answers with it that somebody was told are safe.
 */
@Singleton
public class DurabilityCheck {
    private static final List<String> SETTINGS = List.of("synchronous_commit", "fsync", "full_page_writes");

    private final DataSource database;

    DurabilityCheck(DataSource database) {
        this.database = database;
    }

    void check(@Observes @Priority(1) StartupEvent start) throws SQLException {
        try (var connection = database.getConnection();
                var settings = connection.prepareStatement(
                        "SELECT name, setting FROM pg_settings WHERE name = ANY (?) AND setting IN ('off', 'local')")) {
            settings.setArray(1, connection.createArrayOf("text", SETTINGS.toArray()));
            var rows = settings.executeQuery();
            if (rows.next()) {
                throw new UnsafeDatabase(rows.getString("name"), rows.getString("setting"));
            }
        }
    }

    /** The database would lose what it has acknowledged. */
    public static class UnsafeDatabase extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnsafeDatabase(String setting, String value) {
            super(("The database runs with %1$s = %2$s and can lose acknowledged answers in a crash. "
                            + "Set %1$s = on for this role, database or server, and start again.")
                    .formatted(setting, value));
        }
    }
}
