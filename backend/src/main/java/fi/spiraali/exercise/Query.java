package fi.spiraali.exercise;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** One statement with its values, past the entities: what a whole room sends or looks at is written and read by these. */
public final class Query {
    private final String statement;
    private final Object[] values;

    private Query(String statement, Object[] values) {
        this.statement = statement;
        this.values = values;
    }

    /** Makes a thing of the row it stands at. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    public static Query of(String statement, Object... values) {
        return new Query(statement, values);
    }

    public <T> List<T> all(DataSource database, Reader<T> reader) throws SQLException {
        try (var connection = database.getConnection()) {
            return all(connection, reader);
        }
    }

    public <T> List<T> all(Connection connection, Reader<T> reader) throws SQLException {
        try (var prepared = prepared(connection);
                var rows = prepared.executeQuery()) {
            var found = new ArrayList<T>();
            while (rows.next()) {
                found.add(reader.read(rows));
            }
            return found;
        }
    }

    /** Of a statement that answers one row at the most. */
    public <T> Optional<T> one(DataSource database, Reader<T> reader) throws SQLException {
        return all(database, reader).stream().findFirst();
    }

    public <T> Optional<T> one(Connection connection, Reader<T> reader) throws SQLException {
        return all(connection, reader).stream().findFirst();
    }

    /** @return how many rows it changed */
    public int run(Connection connection) throws SQLException {
        try (var prepared = prepared(connection)) {
            return prepared.executeUpdate();
        }
    }

    private PreparedStatement prepared(Connection connection) throws SQLException {
        var prepared = connection.prepareStatement(statement);
        for (int i = 0; i < values.length; i++) {
            prepared.setObject(i + 1, values[i]);
        }
        return prepared;
    }
}
