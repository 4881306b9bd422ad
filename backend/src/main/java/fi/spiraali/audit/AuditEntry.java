package fi.spiraali.audit;

import fi.spiraali.http.Cursor;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One act as an owner reads it. Names are looked up when it is read: whoever is gone has none any more.
 *
 * @param from a role or state, where the act changed one
 */
public record AuditEntry(
        @NotNull UUID id,
        @NotNull Instant at,
        @NotNull Act act,
        @NotNull By actor,
        @NotNull On target,
        @Schema(nullable = true, required = true) String from,
        @Schema(nullable = true, required = true) String to) {

    @Schema(name = "AuditActor")
    public record By(
            @NotNull Actor.Kind kind,
            @Schema(nullable = true, required = true) UUID id,
            @Schema(nullable = true, required = true) String name) {}

    @Schema(name = "AuditTarget")
    public record On(
            @NotNull Target.Kind kind,
            @Schema(nullable = true, required = true) UUID id,
            @Schema(nullable = true, required = true) String name) {}

    /** Reads the trail; a page and all its names are one statement. */
    @Singleton
    public static class Trail {
        private static final String SELECT = """
                SELECT e.id, e.at, e.act, e.actor_kind, e.actor, e.target_kind, e.target, e.before, e.after,
                  coalesce(
                    (SELECT name FROM account WHERE e.actor_kind = 'ACCOUNT' AND id = e.actor),
                    (SELECT name FROM api_token WHERE e.actor_kind = 'TOKEN' AND id = e.actor),
                    (SELECT name FROM assessor_link WHERE e.actor_kind = 'LINK' AND id = e.actor)) AS actor_name,
                  CASE e.target_kind
                    WHEN 'ACCOUNT' THEN (SELECT name FROM account WHERE id = e.target)
                    WHEN 'MEMBER' THEN (SELECT name FROM account WHERE id = e.target)
                    WHEN 'TEAM' THEN (SELECT name FROM team WHERE id = e.target)
                    WHEN 'INVITATION' THEN (SELECT note FROM invitation WHERE id = e.target)
                    WHEN 'TOKEN' THEN (SELECT name FROM api_token WHERE id = e.target)
                    WHEN 'LINK' THEN (SELECT name FROM assessor_link WHERE id = e.target)
                    WHEN 'INNOVATION' THEN (SELECT name FROM innovation WHERE id = e.target)
                    WHEN 'ASSESSMENT' THEN (SELECT title FROM assessment WHERE id = e.target)
                    WHEN 'WEBHOOK' THEN (SELECT url FROM webhook WHERE id = e.target)
                  END AS target_name
                FROM audit_entry e
                WHERE e.team = ? AND (e.at, e.id) < (?, ?)
                  AND e.at >= (SELECT created_at FROM team WHERE id = e.team)
                ORDER BY e.at DESC, e.id DESC
                LIMIT ?""";

        private final DataSource database;

        Trail(DataSource database) {
            this.database = database;
        }

        /** Newest first, one more than the limit where there are more. */
        public List<AuditEntry> of(UUID team, Cursor from, int limit) throws SQLException {
            try (var connection = database.getConnection();
                    var statement = connection.prepareStatement(SELECT)) {
                statement.setObject(1, team);
                statement.setObject(2, from.at().atOffset(ZoneOffset.UTC));
                statement.setObject(3, from.id());
                statement.setInt(4, limit + 1);
                var found = new ArrayList<AuditEntry>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        found.add(entry(rows));
                    }
                }
                return found;
            }
        }

        private static AuditEntry entry(ResultSet row) throws SQLException {
            return new AuditEntry(
                    row.getObject("id", UUID.class),
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    Act.valueOf(row.getString("act")),
                    new By(
                            Actor.Kind.valueOf(row.getString("actor_kind")),
                            row.getObject("actor", UUID.class),
                            row.getString("actor_name")),
                    new On(
                            Target.Kind.valueOf(row.getString("target_kind")),
                            row.getObject("target", UUID.class),
                            row.getString("target_name")),
                    row.getString("before"),
                    row.getString("after"));
        }
    }
}
