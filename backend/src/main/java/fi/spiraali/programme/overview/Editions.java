package fi.spiraali.programme.overview;

import fi.spiraali.framework.Framework;
import fi.spiraali.programme.disclosure.Contribution;
import fi.spiraali.programme.disclosure.Group;
import fi.spiraali.programme.disclosure.Publication;
import fi.spiraali.programme.disclosure.Shown;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** Keeps editions. None is ever changed or taken back. */
@Singleton
class Editions {
    private static final String COLUMNS =
            "e.id, e.published_at, e.groups, e.characteristics, m.innovation, m.team, m.assessment, m.earlier, m.objectives, m.stage, m.county, m.scored, m.changed";

    private static final String LATEST = "SELECT " + COLUMNS + """
            , EXISTS (SELECT 1 FROM programme_innovation s
                WHERE s.programme = e.programme AND s.innovation = m.innovation AND s.sharing = 'RESULTS')
              AND EXISTS (SELECT 1 FROM closed_profile WHERE assessment = m.assessment)
              AND (m.earlier IS NULL OR EXISTS (SELECT 1 FROM closed_profile WHERE assessment = m.earlier))
              AND NOT EXISTS (SELECT 1 FROM removed_profile r
                WHERE r.innovation = m.innovation AND r.assessment IN (m.assessment, m.earlier)) AS there
            FROM (SELECT * FROM programme_edition WHERE programme = ? AND framework = ? AND framework_version = ?
                  ORDER BY published_at DESC, id DESC LIMIT 1) e
            JOIN programme_edition_member m ON m.edition = e.id""";

    /** All of any programme that has to do with these innovations, and what has to do with that. */
    private static final String PAST = """
            WITH RECURSIVE past (id) AS (
              SELECT e.id FROM programme_edition_member m JOIN programme_edition e ON e.id = m.edition
              WHERE m.innovation = ANY (?) AND e.framework = ? AND e.framework_version = ?
              UNION
              SELECT e.id FROM past
              JOIN programme_edition_member m ON m.edition = past.id
              JOIN programme_edition_member n ON n.innovation = m.innovation
              JOIN programme_edition e ON e.id = n.edition
              WHERE e.framework = ? AND e.framework_version = ?)
            SELECT\s""" + COLUMNS + """
            , true AS there FROM past
            JOIN programme_edition e ON e.id = past.id
            JOIN programme_edition_member m ON m.edition = e.id
            ORDER BY e.published_at, e.id""";

    private static final String INSERT = """
            INSERT INTO programme_edition (id, programme, framework, framework_version, published_at, groups, characteristics)
            VALUES (?, ?, ?, ?, ?, ?, ?)""";
    private static final String INSERT_MEMBER = """
            INSERT INTO programme_edition_member
              (edition, innovation, team, assessment, earlier, objectives, stage, county, scored, changed)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final DataSource database;

    Editions(DataSource database) {
        this.database = database;
    }

    Optional<Edition> latest(UUID programme, Framework framework) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(LATEST)) {
            set(statement, programme, framework.id(), framework.version());
            return read(statement).stream().findFirst();
        }
    }

    List<Publication> past(Collection<UUID> innovations, Framework framework) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(PAST)) {
            set(
                    statement,
                    connection.createArrayOf("uuid", innovations.toArray()),
                    framework.id(),
                    framework.version(),
                    framework.id(),
                    framework.version());
            return read(statement).stream().map(Edition::publication).toList();
        }
    }

    Edition keep(UUID programme, Framework framework, Publication publication, Instant now) throws SQLException {
        var id = UUID.randomUUID();
        try (var connection = database.getConnection()) {
            try (var edition = connection.prepareStatement(INSERT)) {
                var shown = publication.shown();
                var groups = shown.stream().map(one -> one.group().code()).toArray();
                var characteristics = shown.stream().map(Shown::characteristics).toArray();
                set(
                        edition,
                        id,
                        programme,
                        framework.id(),
                        framework.version(),
                        now.atOffset(ZoneOffset.UTC),
                        connection.createArrayOf("text", groups),
                        connection.createArrayOf("integer", characteristics));
                edition.executeUpdate();
            }
            keepMembers(connection, id, publication.members());
        }
        return new Edition(id, now, publication, Set.of());
    }

    private static void keepMembers(Connection connection, UUID edition, List<Contribution> members)
            throws SQLException {
        try (var row = connection.prepareStatement(INSERT_MEMBER)) {
            for (var member : members) {
                set(
                        row,
                        edition,
                        member.innovation(),
                        member.team(),
                        member.assessment(),
                        member.earlier(),
                        connection.createArrayOf("text", member.objectives().toArray()),
                        member.stage(),
                        member.county(),
                        member.scored(),
                        member.changed());
                row.addBatch();
            }
            row.executeBatch();
        }
    }

    private static void set(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }

    private static List<Edition> read(PreparedStatement statement) throws SQLException {
        Map<UUID, Edition> found = new LinkedHashMap<>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                var edition = found.get(rows.getObject("id", UUID.class));
                if (edition == null) {
                    edition = edition(rows);
                    found.put(edition.id(), edition);
                }
                var member = member(rows);
                edition.publication().members().add(member);
                if (!rows.getBoolean("there")) {
                    edition.gone().add(member.innovation());
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static Edition edition(ResultSet row) throws SQLException {
        var groups = (String[]) row.getArray("groups").getArray();
        var characteristics = (Integer[]) row.getArray("characteristics").getArray();
        var shown = IntStream.range(0, groups.length)
                .mapToObj(i -> new Shown(Group.of(groups[i]), characteristics[i]))
                .toList();
        return new Edition(
                row.getObject("id", UUID.class),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                new Publication(new ArrayList<>(), shown),
                new HashSet<>());
    }

    private static Contribution member(ResultSet row) throws SQLException {
        return new Contribution(
                row.getObject("innovation", UUID.class),
                row.getObject("team", UUID.class),
                row.getObject("assessment", UUID.class),
                row.getObject("earlier", UUID.class),
                List.of((String[]) row.getArray("objectives").getArray()),
                row.getString("stage"),
                row.getString("county"),
                row.getInt("scored"),
                row.getInt("changed"));
    }
}
