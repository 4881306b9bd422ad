package fi.spiraali.privacy;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.spiraali.access.OwnerKey;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Writes what is kept about somebody, some rows at a time: however much it is, it never stands in memory as a whole, and
 * no connection waits for a slow reader.
 */
@Singleton
class Export {
    private static final int ROWS = 50;
    private static final int ROUNDS = 500;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String ACCOUNT = """
            SELECT id, email, name, password IS NOT NULL AS "hasPassword", issuer, subject, created_at AS "createdAt",
              signed_in_at AS "signedInAt"
            FROM account WHERE id = ? AND id > ? LIMIT ?""";

    private static final String TEAMS = """
            SELECT t.id, t.name, m.role, m.since FROM team_member m JOIN team t ON t.id = m.team
            WHERE m.account = ? AND t.id > ? ORDER BY t.id LIMIT ?""";

    private static final String PROGRAMMES = """
            SELECT p.id, p.name, m.role, m.since FROM programme_member m JOIN programme p ON p.id = m.programme
            WHERE m.account = ? AND p.id > ? ORDER BY p.id LIMIT ?""";

    private static final String SESSIONS = """
            SELECT id, created_at AS "createdAt", seen_at AS "seenAt", expires_at AS "expiresAt" FROM session
            WHERE account = ? AND id > ? ORDER BY id LIMIT ?""";

    private static final String INVITATIONS = """
            SELECT id, team, role, note, created_at AS "createdAt", expires_at AS "expiresAt",
              accepted_at AS "acceptedAt", revoked_at AS "revokedAt"
            FROM invitation WHERE invited_by = ? AND id > ? ORDER BY id LIMIT ?""";

    private static final String TOKENS = """
            SELECT id, team, name, array_to_json(scopes) AS scopes, prefix, created_at AS "createdAt",
              expires_at AS "expiresAt", last_used_at AS "lastUsedAt", revoked_at AS "revokedAt"
            FROM api_token WHERE created_by = ? AND id > ? ORDER BY id LIMIT ?""";

    private static final String LINKS = """
            SELECT id, assessment, name, role, created_at AS "createdAt", revoked_at AS "revokedAt"
            FROM assessor_link WHERE created_by = ? AND id > ? ORDER BY id LIMIT ?""";

    private static final String WORKSHOP_LINKS = """
            SELECT id, workshop, kind, name, created_at AS "createdAt", revoked_at AS "revokedAt"
            FROM workshop_link WHERE created_by = ? AND id > ? ORDER BY id LIMIT ?""";

    private static final String ACTS = """
            SELECT id, at, act, team, target_kind AS "targetKind", target, before AS "from", after AS "to"
            FROM audit_entry WHERE actor = ? AND id > ? ORDER BY id LIMIT ?""";

    private static final String SHEET = """
            SELECT s.id, s.assessment, a.title, i.name AS innovation, s.anonymous, s.role, s.assessor AS name, s.state,
              s.submitted_at AS "submittedAt",
              (SELECT json_agg(json_build_object(
                 'characteristic', c.id, 'level', s.levels[c.position], 'unscored', r.unscored, 'reason', r.reason,
                 'evidence', r.evidence, 'strengthen', coalesce(r.strengthen, false)) ORDER BY c.position)
               FROM characteristic c LEFT JOIN score_remark r ON r.sheet = s.id AND r.position = c.position
               WHERE c.framework = a.framework AND c.version = a.framework_version) AS scores
            FROM score_sheet s JOIN assessment a ON a.id = s.assessment JOIN innovation i ON i.id = a.innovation
            """;
    private static final String NAMED_SHEETS = SHEET + "WHERE s.account = ? AND s.id > ? ORDER BY s.id LIMIT ?";

    private static final String PERSON = "SELECT person FROM account WHERE id = ? AND id > ? LIMIT ?";
    private static final String ANONYMOUS_ROUNDS = """
            SELECT a.id FROM assessment a
            JOIN innovation i ON i.id = a.innovation JOIN team_member m ON m.team = i.team
            WHERE a.anonymous AND m.account = ? AND a.id > ? ORDER BY a.id LIMIT ?""";
    private static final String ANONYMOUS_SHEETS = SHEET + """
            JOIN unnest(?, ?) AS mine (assessment, owner) ON s.assessment = mine.assessment AND s.owner = mine.owner
            WHERE s.id > ? ORDER BY s.id LIMIT ?""";

    private final DataSource database;
    private final OwnerKey ownerKey;
    private final ObjectMapper json;
    private final Clock clock;

    Export(DataSource database, OwnerKey ownerKey, ObjectMapper json, Clock clock) {
        this.database = database;
        this.ownerKey = ownerKey;
        this.json = json;
        this.clock = clock;
    }

    void write(UUID account, OutputStream file) throws IOException {
        var out = json.getFactory().createGenerator(file);
        // Half an export must not look like a whole one.
        out.disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
        try {
            write(account, out);
        } catch (SQLException e) {
            throw new BrokenOff(e);
        }
        out.close();
    }

    private void write(UUID account, JsonGenerator out) throws IOException, SQLException {
        out.writeStartObject();
        out.writeStringField("exportedAt", clock.instant().toString());
        part(out, "account", ACCOUNT, account);
        part(out, "teams", TEAMS, account);
        part(out, "programmes", PROGRAMMES, account);
        part(out, "sessions", SESSIONS, account);
        part(out, "invitations", INVITATIONS, account);
        part(out, "tokens", TOKENS, account);
        part(out, "links", LINKS, account);
        part(out, "workshopLinks", WORKSHOP_LINKS, account);
        part(out, "acts", ACTS, account);
        out.writeArrayFieldStart("sheets");
        rows(out, NAMED_SHEETS, account);
        anonymousSheets(out, account);
        out.writeEndArray();
        out.writeEndObject();
    }

    private void part(JsonGenerator out, String name, String question, UUID account) throws IOException, SQLException {
        out.writeArrayFieldStart(name);
        rows(out, question, account);
        out.writeEndArray();
    }

    private void anonymousSheets(JsonGenerator out, UUID account) throws IOException, SQLException {
        var person = ids(PERSON, account, BEFORE_ALL, 1).getFirst();
        List<UUID> rounds = List.of(BEFORE_ALL);
        do {
            rounds = ids(ANONYMOUS_ROUNDS, account, rounds.getLast(), ROUNDS);
            var keys = rounds.stream().map(round -> ownerKey.of(round, person)).toArray(byte[][]::new);
            rows(out, ANONYMOUS_SHEETS, rounds.toArray(UUID[]::new), keys);
        } while (rounds.size() == ROUNDS);
    }

    private List<UUID> ids(String question, UUID account, UUID after, int most) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(question)) {
            statement.setObject(1, account);
            statement.setObject(2, after);
            statement.setInt(3, most);
            var found = new ArrayList<UUID>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getObject(1, UUID.class));
                }
            }
            return found;
        }
    }

    /** @param parameters those that come before the id to go on after and the number of rows */
    private void rows(JsonGenerator out, String question, Object... parameters) throws IOException, SQLException {
        var after = BEFORE_ALL;
        List<Row> found;
        do {
            found = read(question, after, parameters);
            for (var row : found) {
                row.write(out);
                after = row.id();
            }
            out.flush();
        } while (found.size() == ROWS);
    }

    private List<Row> read(String question, UUID after, Object... parameters) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(question)) {
            int next = 1;
            for (var parameter : parameters) {
                statement.setObject(
                        next++,
                        switch (parameter) {
                            case UUID[] ids -> connection.createArrayOf("uuid", ids);
                            case byte[][] keys -> connection.createArrayOf("bytea", keys);
                            default -> parameter;
                        });
            }
            statement.setObject(next++, after);
            statement.setInt(next, ROWS);
            try (var rows = statement.executeQuery()) {
                return Row.all(rows);
            }
        }
    }

    /** Carries the database's fault to where every fault of its kind is answered. */
    static class BrokenOff extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BrokenOff(SQLException cause) {
            super(cause);
        }
    }
}
