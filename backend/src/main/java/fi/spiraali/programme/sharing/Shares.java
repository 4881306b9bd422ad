package fi.spiraali.programme.sharing;

import fi.spiraali.http.Cursor;
import fi.spiraali.programme.sharing.ShareView.Round;
import fi.spiraali.programme.sharing.ShareView.TeamOf;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads what a programme may see of its innovations: a page is two statements, however many there are on it. */
@Singleton
class Shares {
    /** Below it the number of respondents says too much of who they were. */
    private static final int FEWEST_RESPONDENTS = 5;

    /** What shares nothing is there for its own team only. */
    private static final String SELECT = """
            SELECT s.innovation, i.name, t.id, t.name, i.objectives, i.stage, i.county, s.sharing, s.map_column,
              s.map_theme, s.map_layer, m.account IS NOT NULL, s.joined_at, s.version, i.version, t.version
            FROM programme_innovation s
            JOIN innovation i ON i.id = s.innovation
            JOIN team t ON t.id = i.team
            LEFT JOIN team_member m ON m.team = i.team AND m.account = ?
            WHERE s.programme = ? AND (s.sharing <> 'NOTHING' OR m.account IS NOT NULL)
            """;

    private static final String PAGE =
            SELECT + "AND (s.joined_at, s.innovation) < (?, ?) ORDER BY s.joined_at DESC, s.innovation DESC LIMIT ?";
    private static final String ONE = SELECT + "AND s.innovation = ?";

    private static final String ROUNDS = """
            SELECT i.id, a.id, a.title, a.closed_at, a.framework_version, coalesce(c.respondents, 0)
            FROM unnest(?) AS i (id)
            CROSS JOIN LATERAL (
              SELECT id, title, closed_at, framework_version FROM assessment
              WHERE innovation = i.id AND state = 'CLOSED' ORDER BY closed_at DESC, id DESC LIMIT 10) a
            LEFT JOIN closed_profile c ON c.assessment = a.id
            ORDER BY a.closed_at DESC, a.id DESC""";

    private final DataSource database;

    Shares(DataSource database) {
        this.database = database;
    }

    /** The latest to join first, one more than the limit where there are more. */
    List<ShareView> newestFirst(UUID programme, UUID reader, Cursor from, int limit) throws SQLException {
        return read(PAGE, reader, programme, from.at().atOffset(ZoneOffset.UTC), from.id(), limit + 1);
    }

    Optional<ShareView> find(UUID programme, UUID innovation, UUID reader) throws SQLException {
        return read(ONE, reader, programme, innovation).stream().findFirst();
    }

    private List<ShareView> read(String question, Object... parameters) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(question)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            var found = new ArrayList<ShareView>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(share(rows));
                }
            }
            var telling = found.stream()
                    .filter(share -> share.sharing() != Sharing.NOTHING)
                    .map(ShareView::innovation)
                    .toArray();
            var rounds = rounds(connection, telling);
            return found.stream()
                    .map(share -> share.with(rounds.getOrDefault(share.innovation(), List.of())))
                    .toList();
        }
    }

    private static ShareView share(ResultSet row) throws SQLException {
        var joinedAt = row.getObject(13, OffsetDateTime.class).toInstant();
        return new ShareView(
                row.getObject(1, UUID.class),
                row.getString(2),
                new TeamOf(row.getObject(3, UUID.class), row.getString(4)),
                List.of((String[]) row.getArray(5).getArray()),
                row.getString(6),
                row.getString(7),
                Sharing.valueOf(row.getString(8)),
                new Placement(row.getString(9), row.getString(10), row.getString(11)),
                List.of(),
                row.getBoolean(12),
                row.getInt(14),
                joinedAt,
                "%d.%x.%d.%d.%b"
                        .formatted(
                                row.getInt(14),
                                joinedAt.toEpochMilli(),
                                row.getInt(15),
                                row.getInt(16),
                                row.getBoolean(12)));
    }

    private static Map<UUID, List<Round>> rounds(Connection connection, Object[] innovations) throws SQLException {
        var found = new HashMap<UUID, List<Round>>();
        try (var statement = connection.prepareStatement(ROUNDS)) {
            statement.setArray(1, connection.createArrayOf("uuid", innovations));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    int respondents = rows.getInt(6);
                    found.computeIfAbsent(rows.getObject(1, UUID.class), innovation -> new ArrayList<>())
                            .add(new Round(
                                    rows.getObject(2, UUID.class),
                                    rows.getString(3),
                                    rows.getObject(4, OffsetDateTime.class).toInstant(),
                                    rows.getString(5),
                                    respondents < FEWEST_RESPONDENTS ? null : respondents));
                }
            }
        }
        return found;
    }
}
