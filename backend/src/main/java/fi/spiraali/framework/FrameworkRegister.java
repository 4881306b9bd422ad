package fi.spiraali.framework;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Tells the database which framework versions there are and where each characteristic stands, so that it can hold
 * scores to them. Stored levels rest on that order: a known version whose order has changed stops the start.
 */
@Singleton
class FrameworkRegister {
    private static final String KNOWN =
            "SELECT id FROM characteristic WHERE framework = ? AND version = ? ORDER BY position";

    private final DataSource database;
    private final Instrument instrument;

    FrameworkRegister(DataSource database, Instrument instrument) {
        this.database = database;
        this.instrument = instrument;
    }

    void register(@Observes @Priority(10) StartupEvent start) throws SQLException {
        try (var connection = database.getConnection()) {
            // All at once: a second node that starts now must not see a version without its characteristics.
            connection.setAutoCommit(false);
            for (Framework framework : instrument.frameworks()) {
                add(framework, connection);
                var ids = framework.characteristics().stream()
                        .map(Framework.Characteristic::id)
                        .toList();
                if (!ids.equals(known(framework, connection))) {
                    throw new BrokenInstrument(
                            "framework.yaml",
                            "framework.characteristics",
                            "version %s is in use with other characteristics; give the change a new version"
                                    .formatted(framework.version()));
                }
            }
            mustStillBeThere(connection);
            connection.commit();
        }
    }

    /** Results refer to their version for ever: without its file they could not be shown any more. */
    private void mustStillBeThere(Connection connection) throws SQLException {
        try (var versions = connection.prepareStatement("SELECT framework, version FROM framework_version")) {
            var rows = versions.executeQuery();
            while (rows.next()) {
                if (instrument
                        .findFramework(rows.getString(1), rows.getString(2))
                        .isEmpty()) {
                    throw new BrokenInstrument(
                            "framework.yaml",
                            "framework.version",
                            "version %s of %s is in use and stands in no file any more"
                                    .formatted(rows.getString(2), rows.getString(1)));
                }
            }
        }
    }

    private static void add(Framework framework, Connection connection) throws SQLException {
        try (var version = connection.prepareStatement(
                        "INSERT INTO framework_version (framework, version) VALUES (?, ?) ON CONFLICT DO NOTHING");
                var characteristic = connection.prepareStatement("""
                        INSERT INTO characteristic (framework, version, id, position) VALUES (?, ?, ?, ?)
                        ON CONFLICT DO NOTHING""")) {
            version.setString(1, framework.id());
            version.setString(2, framework.version());
            if (version.executeUpdate() == 0) {
                return;
            }
            for (int i = 0; i < Framework.CHARACTERISTICS; i++) {
                characteristic.setString(1, framework.id());
                characteristic.setString(2, framework.version());
                characteristic.setString(3, framework.idAt(i));
                characteristic.setInt(4, i + 1);
                characteristic.addBatch();
            }
            characteristic.executeBatch();
        }
    }

    private static List<String> known(Framework framework, Connection connection) throws SQLException {
        try (var known = connection.prepareStatement(KNOWN)) {
            known.setString(1, framework.id());
            known.setString(2, framework.version());
            var rows = known.executeQuery();
            var ids = new ArrayList<String>();
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
            return ids;
        }
    }
}
