package fi.spiraali.assessment.profile;

import static org.hamcrest.MatcherAssert.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;

/** Holds a round still, so that others queue up behind it in an order one chooses. */
record LockedRow(Connection connection) implements AutoCloseable {
    private static final int PATIENCE_IN_SECONDS = 3;

    static LockedRow hold(DataSource database, String assessment) throws SQLException {
        var connection = database.getConnection();
        connection.setAutoCommit(false);
        try (var lock = connection.prepareStatement("SELECT 1 FROM assessment WHERE id = ?::uuid FOR UPDATE")) {
            lock.setString(1, assessment);
            lock.execute();
        }
        return new LockedRow(connection);
    }

    void awaitWaiting(int people) throws SQLException {
        var end = Instant.now().plusSeconds(PATIENCE_IN_SECONDS);
        for (int waiting = 0; waiting < people; waiting = waiting()) {
            assertThat("%d of %d wait".formatted(waiting, people), Instant.now().isBefore(end));
        }
    }

    private int waiting() throws SQLException {
        try (var query = connection.createStatement();
                var rows = query.executeQuery("SELECT count(*) FROM pg_locks WHERE NOT granted")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    void release() throws SQLException {
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
