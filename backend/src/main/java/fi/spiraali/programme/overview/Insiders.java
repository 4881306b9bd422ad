package fi.spiraali.programme.overview;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Who knows what several teams know, because one account is a member of them. */
@Singleton
class Insiders {
    private static final String SELECT = """
            SELECT DISTINCT array_agg(team ORDER BY team) AS teams FROM team_member WHERE team = ANY (?)
            GROUP BY account HAVING count(*) > 1""";

    private final DataSource database;

    Insiders(DataSource database) {
        this.database = database;
    }

    /** @return of each such account, its teams among these */
    Set<Set<UUID>> of(Collection<UUID> teams) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(SELECT)) {
            statement.setArray(1, connection.createArrayOf("uuid", teams.toArray()));
            var found = new HashSet<Set<UUID>>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(Set.of((UUID[]) rows.getArray("teams").getArray()));
                }
            }
            return found;
        }
    }
}
