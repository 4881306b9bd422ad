package fi.spiraali.programme.overview;

import fi.spiraali.framework.Framework;
import fi.spiraali.http.NotFound;
import fi.spiraali.programme.disclosure.Contribution;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** A programme as it is now. */
record Presence(String name, List<Present> innovations) {

    Stream<Present> seen() {
        return innovations.stream().filter(Present::isSeen);
    }

    List<Contribution> eligible() {
        return innovations.stream()
                .filter(Present::mayCount)
                .map(Present::contribution)
                .toList();
    }

    /** Reads all of it in one statement. */
    @Singleton
    static class Presences {
        /** An id that was removed and used again does not count: what was shown of it once would tell what has become of it. */
        private static final String SELECT = """
                SELECT p.name, s.innovation, i.team, s.sharing, i.objectives, i.stage, i.county,
                  r.rounds, r.latest, r.telling, r.scored
                FROM programme p
                LEFT JOIN programme_innovation s ON s.programme = p.id
                LEFT JOIN innovation i ON i.id = s.innovation
                LEFT JOIN LATERAL (
                  SELECT count(*) AS rounds,
                    (array_agg(a.id ORDER BY a.closed_at DESC, a.id DESC))[1:2] AS latest,
                    (array_agg(c.respondents > 0 AND x.assessment IS NULL ORDER BY a.closed_at DESC, a.id DESC))[1:2] AS telling,
                    (array_agg(scored_characteristics(c.tallies) ORDER BY a.closed_at DESC, a.id DESC))[1:2] AS scored
                  FROM assessment a JOIN closed_profile c ON c.assessment = a.id
                  LEFT JOIN LATERAL (
                    SELECT assessment FROM removed_profile
                    WHERE innovation = a.innovation AND assessment = a.id LIMIT 1) x ON true
                  WHERE a.innovation = s.innovation AND a.state = 'CLOSED'
                    AND a.framework = ? AND a.framework_version = ?) r ON true
                WHERE p.id = ?
                ORDER BY s.innovation""";

        private final DataSource database;

        Presences(DataSource database) {
            this.database = database;
        }

        Presence of(UUID programme, Framework framework) throws SQLException {
            try (var connection = database.getConnection();
                    var statement = connection.prepareStatement(SELECT)) {
                statement.setString(1, framework.id());
                statement.setString(2, framework.version());
                statement.setObject(3, programme);
                try (var rows = statement.executeQuery()) {
                    String name = null;
                    var innovations = new ArrayList<Present>();
                    while (rows.next()) {
                        name = rows.getString("name");
                        if (rows.getObject("innovation") != null) {
                            innovations.add(Present.of(rows));
                        }
                    }
                    if (name == null) {
                        throw new NotFound();
                    }
                    return new Presence(name, List.copyOf(innovations));
                }
            }
        }
    }
}
