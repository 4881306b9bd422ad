package fi.spiraali.assessment.profile;

import fi.spiraali.http.NotFound;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Everything the profile of a round depends on, in one row: two equal standings have the same profile. Submitted sheets
 * are final, so their number stands for their content.
 *
 * @param published of an anonymous round's submitted sheets, how many are part of a state somebody may have seen
 * @param fresh submitted sheets that are not
 * @param agreed a digit for each characteristic, the agreed level or 0
 * @param opened when, in microseconds: an id that was deleted and is used again is another round
 */
record Standing(
        UUID assessment,
        UUID innovation,
        String framework,
        String frameworkVersion,
        boolean closed,
        boolean revealed,
        boolean anonymous,
        int minimumGroup,
        int published,
        int fresh,
        String agreed,
        long opened) {

    int submitted() {
        return published + fresh;
    }

    boolean isDue() {
        return Disclosure.mayPublish(published, fresh, minimumGroup);
    }

    /** The level the team settled on, null where it did not. */
    Integer agreedAt(int index) {
        int level = agreed.charAt(index) - '0';
        return level == 0 ? null : level;
    }

    /** Reads standings past the entities: this is what every look at a profile asks, and often all it asks. */
    @Singleton
    static class Standings {
        private static final String SELECT = """
                SELECT a.id, a.innovation, a.framework, a.framework_version, a.state = 'CLOSED', a.revealed,
                       a.anonymous, coalesce(a.minimum_group, 0), coalesce(p.respondents, s.published),
                       coalesce(p.submitted - p.respondents, s.fresh), g.agreed,
                       (extract(epoch FROM a.opened_at) * 1000000)::bigint
                FROM assessment a
                LEFT JOIN closed_profile p ON a.imported_at IS NOT NULL AND p.assessment = a.id
                CROSS JOIN LATERAL (
                  SELECT count(*) FILTER (WHERE published) AS published, count(*) FILTER (WHERE NOT published) AS fresh
                  FROM score_sheet WHERE assessment = a.id AND submitted_at IS NOT NULL) s
                CROSS JOIN LATERAL (
                  SELECT coalesce(string_agg(coalesce(level, 0)::text, '' ORDER BY p), '') AS agreed
                  FROM generate_series(1, 11) p LEFT JOIN agreed_score ON assessment = a.id AND position = p) g
                """;

        private final DataSource database;

        Standings(DataSource database) {
            this.database = database;
        }

        /** @throws NotFound when there is no such round */
        Standing require(UUID assessment) throws SQLException {
            return one("WHERE a.id = ?", assessment).orElseThrow(NotFound::new);
        }

        Optional<Standing> latestClosed(UUID innovation) throws SQLException {
            return one(
                    "WHERE a.innovation = ? AND a.state = 'CLOSED' ORDER BY a.closed_at DESC, a.id DESC LIMIT 1",
                    innovation);
        }

        Map<UUID, Standing> of(Collection<UUID> assessments) throws SQLException {
            try (var connection = database.getConnection();
                    var statement = connection.prepareStatement(SELECT + "WHERE a.id = ANY (?)")) {
                statement.setArray(1, connection.createArrayOf("uuid", assessments.toArray()));
                try (var rows = statement.executeQuery()) {
                    var standings = new TreeMap<UUID, Standing>();
                    while (rows.next()) {
                        var standing = standing(rows);
                        standings.put(standing.assessment(), standing);
                    }
                    return standings;
                }
            }
        }

        private Optional<Standing> one(String where, UUID id) throws SQLException {
            try (var connection = database.getConnection();
                    var statement = connection.prepareStatement(SELECT + where)) {
                statement.setObject(1, id);
                try (var rows = statement.executeQuery()) {
                    return rows.next() ? Optional.of(standing(rows)) : Optional.empty();
                }
            }
        }

        private static Standing standing(ResultSet row) throws SQLException {
            return new Standing(
                    row.getObject(1, UUID.class),
                    row.getObject(2, UUID.class),
                    row.getString(3),
                    row.getString(4),
                    row.getBoolean(5),
                    row.getBoolean(6),
                    row.getBoolean(7),
                    row.getInt(8),
                    row.getInt(9),
                    row.getInt(10),
                    row.getString(11),
                    row.getLong(12));
        }
    }
}
