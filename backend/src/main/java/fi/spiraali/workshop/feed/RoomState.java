package fi.spiraali.workshop.feed;

import fi.spiraali.workshop.Workshop;
import fi.spiraali.workshop.people.Participant;
import fi.spiraali.workshop.stage.Stage;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** What a room's screens and phones show, in one row: read at most eight times a second, however many watch. */
record RoomState(Stage stage, Counts counts) {

    /** The same, told at another moment. */
    RoomState at(Instant moment) {
        return new RoomState(stage.at(moment), counts);
    }

    /** Reads rooms past the entities, and remembers who is connected. */
    @Singleton
    static class Rooms {
        private static final String READ = """
                SELECT w.stage_version, w.state, w.grace_seconds, w.activity, a.answering, a.revealed, a.ends_at,
                  a.spiral_stage, p.joined, p.present,
                  CASE a.exercise
                    WHEN 'live-scoring' THEN (SELECT count(*) FROM score_sheet s WHERE s.assessment = a.assessment
                      AND (s.state = 'SUBMITTED' OR num_nonnulls(VARIADIC s.levels) > 0))
                    WHEN 'summary' THEN (SELECT count(DISTINCT participant) FROM star WHERE workshop = w.id)
                    ELSE x.people END AS answered,
                  x.groups, coalesce(results_version(a.id), '') AS results
                FROM workshop w
                LEFT JOIN activity a ON a.id = w.activity
                CROSS JOIN LATERAL (
                  SELECT count(*) AS joined, count(*) FILTER (WHERE seen_at > ?) AS present
                  FROM participant WHERE workshop = w.id) p
                CROSS JOIN LATERAL (
                  SELECT count(DISTINCT participant) AS people,
                    count(DISTINCT coalesce(group_number::text, participant::text)) AS groups
                  FROM answer WHERE activity = a.id) x
                WHERE w.id = ?""";

        private static final String SEE = """
                UPDATE participant SET seen_at = ?
                WHERE id IN (SELECT id FROM participant WHERE id = ANY (?) ORDER BY id FOR NO KEY UPDATE SKIP LOCKED)""";

        private static final String MEMBERS = "SELECT participant, number FROM group_member WHERE activity = ?";

        private static final String VERSIONS = "SELECT id, stage_version FROM workshop WHERE id = ANY (?)";

        private static final String SHUT_OUT = """
                SELECT who FROM unnest(?) AS who
                WHERE NOT EXISTS (SELECT 1 FROM workshop_link WHERE id = who AND revoked_at IS NULL)
                  AND NOT EXISTS (SELECT 1 FROM team_member m JOIN workshop w ON w.team = m.team
                                  WHERE w.id = ? AND m.account = who)""";

        private final DataSource database;
        private final Clock clock;

        Rooms(DataSource database, Clock clock) {
            this.database = database;
            this.clock = clock;
        }

        /** Empty when the workshop was deleted. */
        Optional<RoomState> read(UUID workshop) throws SQLException {
            var now = clock.instant();
            try (var connection = database.getConnection();
                    var statement = connection.prepareStatement(READ)) {
                statement.setObject(1, at(now.minus(Participant.AWAY_AFTER)));
                statement.setObject(2, workshop);
                try (var row = statement.executeQuery()) {
                    return row.next() ? Optional.of(state(workshop, row, now)) : Optional.empty();
                }
            }
        }

        /** These people's phones are connected at this moment. */
        void see(Collection<UUID> participants) throws SQLException {
            if (participants.isEmpty()) {
                return;
            }
            try (var connection = database.getConnection();
                    var statement = connection.prepareStatement(SEE)) {
                statement.setObject(1, at(clock.instant()));
                statement.setArray(2, array(connection, participants));
                statement.executeUpdate();
            }
        }

        /** Which group of an activity each participant is in. */
        Map<UUID, Integer> groupsOf(UUID activity) throws SQLException {
            try (var connection = database.getConnection();
                    var statement = connection.prepareStatement(MEMBERS)) {
                statement.setObject(1, activity);
                try (var rows = statement.executeQuery()) {
                    var groups = new HashMap<UUID, Integer>();
                    while (rows.next()) {
                        groups.put(rows.getObject(1, UUID.class), rows.getInt(2));
                    }
                    return groups;
                }
            }
        }

        /** Those of the workshops whose stage is at another version than given, or that are gone. */
        Set<UUID> moved(Map<UUID, Integer> versions) throws SQLException {
            var moved = new HashSet<>(versions.keySet());
            try (var connection = database.getConnection();
                    var statement = connection.prepareStatement(VERSIONS)) {
                statement.setArray(1, array(connection, versions.keySet()));
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        var id = rows.getObject(1, UUID.class);
                        if (Objects.equals(versions.get(id), rows.getInt(2))) {
                            moved.remove(id);
                        }
                    }
                }
            }
            return moved;
        }

        /** Those of a room's consoles and screens that may not watch it any more. */
        Set<UUID> shutOut(UUID workshop, Collection<UUID> staff) throws SQLException {
            if (staff.isEmpty()) {
                return Set.of();
            }
            try (var connection = database.getConnection();
                    var statement = connection.prepareStatement(SHUT_OUT)) {
                statement.setArray(1, array(connection, staff));
                statement.setObject(2, workshop);
                try (var rows = statement.executeQuery()) {
                    var out = new HashSet<UUID>();
                    while (rows.next()) {
                        out.add(rows.getObject(1, UUID.class));
                    }
                    return out;
                }
            }
        }

        private static RoomState state(UUID workshop, ResultSet row, Instant now) throws SQLException {
            var ends = row.getObject("ends_at", OffsetDateTime.class);
            return new RoomState(
                    new Stage(
                            workshop,
                            row.getInt("stage_version"),
                            Workshop.State.valueOf(row.getString("state")),
                            row.getObject("activity", UUID.class),
                            row.getBoolean("answering"),
                            row.getBoolean("revealed"),
                            ends == null ? null : ends.toInstant(),
                            row.getInt("grace_seconds"),
                            now,
                            row.getString("spiral_stage")),
                    new Counts(
                            row.getInt("joined"),
                            row.getInt("present"),
                            row.getInt("answered"),
                            row.getInt("groups"),
                            row.getString("results")));
        }

        private static Array array(Connection connection, Collection<UUID> ids) throws SQLException {
            return connection.createArrayOf("uuid", ids.toArray());
        }

        private static OffsetDateTime at(Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        }
    }
}
