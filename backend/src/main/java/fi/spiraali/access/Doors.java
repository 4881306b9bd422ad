package fi.spiraali.access;

import fi.spiraali.access.Credential.AtDesk;
import fi.spiraali.access.Credential.ByLink;
import fi.spiraali.access.Credential.ByToken;
import fi.spiraali.access.Credential.InRoom;
import fi.spiraali.access.Credential.SignedIn;
import fi.spiraali.audit.Actor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Asks the database in one statement whether a credential is good and what its owner is to a thing. Nothing is
 * remembered between requests: who is put out is out at once, on every node.
 */
@Singleton
class Doors {
    /** Which team a thing belongs to, and which round or workshop it is. */
    static final String NONE = """
            SELECT NULL::uuid AS team, NULL::uuid AS assessment, NULL::uuid AS workshop WHERE ?::uuid IS NOT NULL""";

    static final String TEAM =
            "SELECT id AS team, NULL::uuid AS assessment, NULL::uuid AS workshop FROM team WHERE id = ?";
    static final String INNOVATION =
            "SELECT team, NULL::uuid AS assessment, NULL::uuid AS workshop FROM innovation WHERE id = ?";
    static final String ASSESSMENT = """
            SELECT i.team, a.id AS assessment, NULL::uuid AS workshop
            FROM assessment a JOIN innovation i ON i.id = a.innovation WHERE a.id = ?""";
    static final String WORKSHOP = "SELECT team, NULL::uuid AS assessment, id AS workshop FROM workshop WHERE id = ?";

    private static final String SIGNED_IN = """
            SELECT 'ACCOUNT' AS kind, s.account AS actor, account.person, s.seen_at AS used_at, thing.team, member.role, NULL AS scopes, false AS expired
            FROM session s
            JOIN account ON account.id = s.account
            LEFT JOIN (%s) thing ON true
            LEFT JOIN team_member member ON member.team = thing.team AND member.account = s.account
            WHERE s.id = ? AND s.account = ? AND s.expires_at > ? AND s.seen_at > ?""";

    /** A team is in a programme by each of its innovations there, whatever it shares of them. */
    private static final String SIGNED_IN_TO_PROGRAMME = """
            SELECT 'ACCOUNT' AS kind, s.account AS actor, account.person, s.seen_at AS used_at, NULL::uuid AS team,
              coalesce(member.role, CASE WHEN EXISTS (
                SELECT 1 FROM programme_innovation p JOIN innovation i ON i.id = p.innovation
                JOIN team_member m ON m.team = i.team AND m.account = s.account
                WHERE p.programme = thing.id) THEN 'TEAM' END) AS role, NULL AS scopes, false AS expired
            FROM session s
            JOIN account ON account.id = s.account
            CROSS JOIN (SELECT ?::uuid AS id) thing
            LEFT JOIN programme_member member ON member.programme = thing.id AND member.account = s.account
            WHERE s.id = ? AND s.account = ? AND s.expires_at > ? AND s.seen_at > ?""";

    private static final String BY_TOKEN = """
            SELECT 'TOKEN' AS kind, t.id AS actor, NULL::uuid AS person, t.last_used_at AS used_at, t.team,
              CASE WHEN thing.team = t.team THEN 'TOKEN' END AS role, t.scopes, false AS expired
            FROM api_token t
            LEFT JOIN (%s) thing ON true
            WHERE t.hash = ? AND t.revoked_at IS NULL AND t.expires_at > ?""";

    private static final String BY_LINK = """
            SELECT 'LINK' AS kind, l.id AS actor, l.person, NULL::timestamptz AS used_at, thing.team,
              CASE WHEN thing.assessment = l.assessment THEN 'LINK' END AS role, NULL AS scopes,
              thing.assessment = l.assessment AND (l.revoked_at IS NOT NULL OR a.state = 'CLOSED') AS expired
            FROM assessor_link l
            JOIN assessment a ON a.id = l.assessment
            LEFT JOIN (%s) thing ON true
            WHERE l.id = ?""";

    private static final String AT_DESK = """
            SELECT l.kind, l.id AS actor, NULL::uuid AS person, NULL::timestamptz AS used_at, thing.team,
              CASE WHEN thing.workshop = l.workshop THEN l.kind END AS role, NULL AS scopes,
              thing.workshop = l.workshop AND l.revoked_at IS NOT NULL AS expired
            FROM workshop_link l
            LEFT JOIN (%s) thing ON true
            WHERE l.id = ?""";

    /** Besides the workshop itself, the rounds its live scoring fills. */
    private static final String IN_ROOM = """
            SELECT 'PARTICIPANT' AS kind, p.id AS actor, p.person, NULL::timestamptz AS used_at, thing.team,
              CASE WHEN thing.workshop = p.workshop OR EXISTS (
                SELECT 1 FROM activity WHERE workshop = p.workshop AND assessment = thing.assessment)
              THEN 'PARTICIPANT' END AS role, NULL AS scopes, false AS expired
            FROM participant p
            LEFT JOIN (%s) thing ON true
            WHERE p.id = ?""";

    private static final String ROOM_OF = "SELECT workshop FROM participant WHERE id = ?";

    private static final String TEAMS = "SELECT team, role FROM team_member WHERE account = ?";

    /** Its owner sees when a token or session was last used, to the minute; more would be a write per request. */
    private static final Duration TOUCHED_AFTER = Duration.ofMinutes(1);

    private static final String TOUCH_SESSION = """
            UPDATE session SET seen_at = ? WHERE id = (SELECT id FROM session WHERE id = ? FOR UPDATE SKIP LOCKED)""";
    private static final String TOUCH_TOKEN = """
            UPDATE api_token SET last_used_at = ?
            WHERE id = (SELECT id FROM api_token WHERE id = ? FOR UPDATE SKIP LOCKED)""";

    private final DataSource database;
    private final Clock clock;
    private final Duration idle;

    Doors(DataSource database, Clock clock, @ConfigProperty(name = "spiraali.session.idle") Duration idle) {
        this.database = database;
        this.clock = clock;
        this.idle = idle;
    }

    /** Empty when the credential is none any more. */
    Optional<Answer> ask(Credential credential, String door, UUID thing) throws SQLException {
        var now = clock.instant();
        try (var connection = database.getConnection()) {
            return switch (credential) {
                case SignedIn shown -> ask(connection, shown, SIGNED_IN.formatted(door), thing);
                case ByToken shown ->
                    ask(
                            connection,
                            new Touch(TOUCH_TOKEN, null, now),
                            BY_TOKEN.formatted(door),
                            thing,
                            shown.hash(),
                            at(now));
                case ByLink shown -> ask(connection, null, BY_LINK.formatted(door), thing, shown.link());
                case AtDesk shown -> ask(connection, null, AT_DESK.formatted(door), thing, shown.link());
                case InRoom shown -> ask(connection, null, IN_ROOM.formatted(door), thing, shown.participant());
            };
        }
    }

    /** What somebody signed in is to a programme, by the same single question. */
    Optional<Answer> askProgramme(SignedIn shown, UUID programme) throws SQLException {
        try (var connection = database.getConnection()) {
            return ask(connection, shown, SIGNED_IN_TO_PROGRAMME, programme);
        }
    }

    private Optional<Answer> ask(Connection connection, SignedIn shown, String question, UUID thing)
            throws SQLException {
        var now = clock.instant();
        var touch = new Touch(TOUCH_SESSION, shown.session(), now);
        return ask(connection, touch, question, thing, shown.session(), shown.account(), at(now), at(now.minus(idle)));
    }

    /** @param row the session or token; null where it is the actor itself */
    private record Touch(String statement, UUID row, Instant now) {}

    private static Optional<Answer> ask(Connection connection, Touch touch, String question, Object... parameters)
            throws SQLException {
        try (var statement = connection.prepareStatement(question)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (var row = statement.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                var actor = new Actor(Actor.Kind.valueOf(row.getString("kind")), row.getObject("actor", UUID.class));
                if (touch != null && isDue(row, touch.now())) {
                    touch(connection, touch, actor);
                }
                return Optional.of(new Answer(
                        actor,
                        row.getObject("person", UUID.class),
                        row.getObject("team", UUID.class),
                        row.getString("role"),
                        scopes(row),
                        row.getBoolean("expired")));
            }
        }
    }

    private static boolean isDue(ResultSet row, Instant now) throws SQLException {
        var used = row.getObject("used_at", OffsetDateTime.class);
        return used == null || used.toInstant().isBefore(now.minus(TOUCHED_AFTER));
    }

    private static void touch(Connection connection, Touch touch, Actor actor) throws SQLException {
        try (var statement = connection.prepareStatement(touch.statement())) {
            statement.setObject(1, at(touch.now()));
            statement.setObject(2, touch.row() == null ? actor.id() : touch.row());
            statement.executeUpdate();
        }
    }

    private static List<String> scopes(ResultSet row) throws SQLException {
        var scopes = row.getArray("scopes");
        return scopes == null ? List.of() : List.of((String[]) scopes.getArray());
    }

    Map<UUID, TeamRole> teamsOf(SignedIn caller, Right right) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(TEAMS)) {
            statement.setObject(1, caller.account());
            var teams = new HashMap<UUID, TeamRole>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var role = TeamRole.valueOf(rows.getString("role"));
                    if (role.isAtLeast(right.role)) {
                        teams.put(rows.getObject("team", UUID.class), role);
                    }
                }
            }
            return teams;
        }
    }

    /** The workshop a participant is in; empty when it was deleted. */
    Optional<UUID> roomOf(InRoom caller) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(ROOM_OF)) {
            statement.setObject(1, caller.participant());
            try (var row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
            }
        }
    }

    /** Until the transaction ends nobody's place in the team changes; many may hold it so at once. */
    void hold(UUID team) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("SELECT id FROM team WHERE id = ? FOR SHARE")) {
            statement.setObject(1, team);
            statement.executeQuery().close();
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
