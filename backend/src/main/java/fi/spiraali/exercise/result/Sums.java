package fi.spiraali.exercise.result;

import fi.spiraali.exercise.Query;
import fi.spiraali.exercise.result.Results.Starred;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Adds up an activity's answers in the database, where they are. */
final class Sums {
    /** What of an activity counts: see {@link Standing}. */
    private static final String COUNTED = """
            FROM answer a JOIN activity v ON v.id = a.activity JOIN workshop w ON w.id = v.workshop
            LEFT JOIN participant p ON p.id = a.participant
            WHERE v.id = ? AND (a.published OR NOT (w.anonymous AND v.revealed))
            """;

    private static final String PEOPLE = """
            count(DISTINCT a.participant) AS people,
            count(DISTINCT coalesce(a.group_number::text, a.participant::text)) AS groups
            """;

    private static final String TURNOUT = "SELECT " + PEOPLE + COUNTED;

    private static final String CHOICES =
            "SELECT a.prompt, a.option, " + PEOPLE + COUNTED + "AND a.option IS NOT NULL GROUP BY a.prompt, a.option";

    private static final String TEXTS =
            "SELECT " + RevealedText.COLUMNS + ", count(*) OVER () AS texts " + COUNTED + """
            AND a.text IS NOT NULL AND NOT a.hidden
            ORDER BY array_position(?::text[], a.prompt), a.group_number, a.id LIMIT ?""";

    private static final String STARS = """
            SELECT s.answer, count(*) AS stars
            FROM star s
            JOIN answer a ON a.id = s.answer
            JOIN activity v ON v.id = a.activity
            JOIN workshop w ON w.id = v.workshop
            WHERE s.workshop = ? AND v.revealed AND NOT a.hidden AND (a.published OR NOT w.anonymous)
            GROUP BY s.answer ORDER BY stars DESC, s.answer LIMIT ?""";

    private static final String STARRERS =
            "SELECT count(DISTINCT participant) AS people, count(DISTINCT participant) AS groups FROM star WHERE workshop = ?";

    private final Connection connection;

    Sums(Connection connection) {
        this.connection = connection;
    }

    /** How many have answered. */
    record Turnout(int people, int groups) {}

    /** @param all how many there are, more than are listed perhaps */
    record Texts(List<RevealedText> first, int all) {}

    private record Line(RevealedText text, int all) {}

    Turnout turnout(UUID activity) throws SQLException {
        return turnout(TURNOUT, activity);
    }

    /** Of a workshop, not of one of its activities: there are three stars in all. */
    Turnout starrers(UUID workshop) throws SQLException {
        return turnout(STARRERS, workshop);
    }

    private Turnout turnout(String statement, UUID id) throws SQLException {
        return Query.of(statement, id)
                .one(connection, row -> new Turnout(row.getInt("people"), row.getInt("groups")))
                .orElseThrow();
    }

    List<Choice> choices(UUID activity) throws SQLException {
        return Query.of(CHOICES, activity).all(connection, Choice::read);
    }

    /** @param prompts in the order in which they are listed */
    Texts texts(UUID activity, Collection<String> prompts, int most) throws SQLException {
        var order = connection.createArrayOf("text", prompts.toArray());
        var lines = Query.of(TEXTS, activity, order, most)
                .all(connection, row -> new Line(RevealedText.read(row), row.getInt("texts")));
        return new Texts(
                lines.stream().map(Line::text).toList(),
                lines.isEmpty() ? 0 : lines.getFirst().all());
    }

    List<Starred> stars(UUID workshop, int most) throws SQLException {
        return Query.of(STARS, workshop, most)
                .all(connection, row -> new Starred(row.getObject("answer", UUID.class), row.getInt("stars")));
    }
}
