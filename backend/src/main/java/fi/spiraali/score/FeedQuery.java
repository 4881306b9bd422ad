package fi.spiraali.score;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The feed's questions: which rounds, and then all that is to be said of them. */
final class FeedQuery {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** Agreed levels are four bits each, from the characteristic's place on. */
    private static final String SAID = """
            SELECT f.change, f.removed, f.team, f.innovation, f.assessment, i.name, array_to_string(i.objectives, '|'),
              i.stage, i.county, a.title, a.framework, a.framework_version, a.anonymous, a.minimum_group, a.opened_at,
              a.closed_at, f.submitted, f.respondents, array_send(f.tallies),
              (SELECT bit_or(level::bigint << (4 * position)) FROM agreed_score WHERE assessment = a.id)
            FROM (%s) f
            LEFT JOIN assessment a ON a.id = f.assessment AND NOT f.removed
            LEFT JOIN innovation i ON i.id = a.innovation
            ORDER BY %s""";

    /** Some of each team and then the first of them all: a team's index is read no further than the page reaches. */
    private static final String CHANGES = """
            SELECT c.*, p.submitted, p.respondents, p.tallies FROM (
              SELECT d.* FROM unnest(?) AS t (team) CROSS JOIN LATERAL (
                (SELECT change, false AS removed, team, innovation, assessment FROM closed_profile
                 WHERE team = t.team AND change > ? AND change <= ?%1$s ORDER BY change LIMIT %2$d)
                UNION ALL
                (SELECT change, true, team, innovation, assessment FROM removed_profile
                 WHERE team = t.team AND change > ? AND change <= ?%1$s ORDER BY change LIMIT %2$d)) d
              ORDER BY change LIMIT %2$d) c
            LEFT JOIN closed_profile p ON p.assessment = c.assessment AND NOT c.removed""";

    private static final String IN_ORDER = """
            SELECT change, false AS removed, team, innovation, closed_at, assessment, submitted, respondents, tallies
            FROM closed_profile WHERE team = ? AND (innovation, closed_at, assessment) > (?, ?, ?)%s
            ORDER BY innovation, closed_at, assessment LIMIT %d""";

    private static final String OF = """
            SELECT change, false AS removed, team, innovation, assessment, submitted, respondents, tallies
            FROM closed_profile WHERE assessment = ANY (?) AND team = ANY (?)""";

    private static final String IN_PROGRAMME =
            "innovation IN (SELECT innovation FROM programme_innovation WHERE programme = ?)";

    private static final String COUNT =
            "SELECT count(*) FROM (SELECT 1 FROM closed_profile WHERE team = ANY (?)%s LIMIT %d) f";

    /**
     * The tables number their rows alike, and only what can be read here can have been read. Of the reader's own teams: the
     * number of all would be a clock of what goes on in everybody else's.
     */
    private static final String LATEST = """
            SELECT greatest(0, max(changed.last)) FROM unnest(?) AS t (team) CROSS JOIN LATERAL (
              SELECT greatest(
                (SELECT max(change) FROM closed_profile WHERE team = t.team),
                (SELECT max(change) FROM removed_profile WHERE team = t.team)) AS last) changed""";

    /** A piece of SQL and what stands in the places of its question marks. */
    record Part(String sql, List<Object> values) {}

    private FeedQuery() {}

    static Part latestChange(Collection<UUID> teams) {
        return new Part(LATEST, List.of((Object) teams.toArray(UUID[]::new)));
    }

    static Part changes(Collection<UUID> teams, ScoreFilter filter, Position from, long upTo, int limit) {
        var narrowed = narrowed(filter);
        var values = new ArrayList<Object>();
        values.add(teams.toArray(UUID[]::new));
        values.addAll(List.of(from.place(), upTo));
        values.addAll(narrowed.values());
        values.addAll(List.of(Math.max(from.place(), from.told()), upTo));
        values.addAll(narrowed.values());
        // The limit stands in the text: to a plan for any limit whatever, a page would be a tenth of the table.
        return new Part(SAID.formatted(CHANGES.formatted(narrowed.sql(), limit), "f.change"), values);
    }

    static Part inOrder(UUID team, ScoreFilter filter, RoundColumns last, int limit) {
        var narrowed = narrowed(filter);
        var values = new ArrayList<Object>();
        values.add(team);
        values.add(last == null ? BEFORE_ALL : last.innovation());
        values.add(last == null ? OffsetDateTime.MIN : moment(last.closedAt()));
        values.add(last == null ? BEFORE_ALL : last.assessment());
        values.addAll(narrowed.values());
        return new Part(
                SAID.formatted(IN_ORDER.formatted(narrowed.sql(), limit), "f.innovation, f.closed_at, f.assessment"),
                values);
    }

    static Part of(Collection<UUID> assessments, Collection<UUID> teams) {
        return new Part(
                SAID.formatted(OF, "f.change"), List.of(assessments.toArray(UUID[]::new), teams.toArray(UUID[]::new)));
    }

    static Part count(Collection<UUID> teams, ScoreFilter filter, int upTo) {
        var narrowed = narrowed(filter);
        var values = new ArrayList<Object>();
        values.add(teams.toArray(UUID[]::new));
        values.addAll(narrowed.values());
        return new Part(COUNT.formatted(narrowed.sql(), upTo), values);
    }

    private static Part narrowed(ScoreFilter filter) {
        var conditions = new StringBuilder();
        var values = new ArrayList<Object>();
        for (var condition : Arrays.asList(
                new Condition("innovation = ?", filter.innovation),
                new Condition(IN_PROGRAMME, filter.programme),
                new Condition("framework = ?", filter.framework),
                new Condition("framework_version = ?", filter.frameworkVersion),
                new Condition("closed_at >= ?", moment(filter.closedFrom)),
                new Condition("closed_at < ?", moment(filter.closedTo)))) {
            if (condition.value() != null) {
                conditions.append(" AND ").append(condition.sql());
                values.add(condition.value());
            }
        }
        return new Part(conditions.toString(), values);
    }

    /** @param value null where nothing is asked */
    private record Condition(String sql, Object value) {}

    private static OffsetDateTime moment(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
