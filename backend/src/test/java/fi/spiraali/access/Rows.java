package fi.spiraali.access;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What the tables hold, for what no answer tells. */
public final class Rows {
    private Rows() {}

    /** Every value of every row, as text. */
    public static List<String> of(DataSource database, String query, Object... parameters) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            var found = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                        found.add(rows.getString(column));
                    }
                }
            }
            return found;
        }
    }

    /** @return how many rows it changed */
    public static int change(DataSource database, String statement, Object... parameters) throws SQLException {
        try (var connection = database.getConnection();
                var change = connection.prepareStatement(statement)) {
            for (int i = 0; i < parameters.length; i++) {
                change.setObject(i + 1, parameters[i]);
            }
            return change.executeUpdate();
        }
    }
}
