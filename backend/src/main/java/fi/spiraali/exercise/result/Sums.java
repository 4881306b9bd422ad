package fi.spiraali.exercise.result;

import fi.spiraali.exercise.Query;
import fi.spiraali.exercise.result.Results.Starred;
import fi.spiraali.exercise.text.RevealedText;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Adds up an activity's answers in the database, where they are. */
final class Sums {
    /** All of an activity's answers, or what of them was published: as its {@link Standing} was, whatever it is by now. */
    private static final String COUNTED = """
            FROM answer a JOIN workshop w ON w.id = a.workshop LEFT JOIN participant p ON p.id = a.participant
            WHERE a.activity = ? AND (a.published OR NOT ?)
            """;

    private static final String PEOPLE = """
            count(DISTINCT a.participant) AS people,
            count(DISTINCT coalesce(a.group_number::text, a.participant::text)) AS groups
            """;

    private static final String TURNOUT = "SELECT " + PEOPLE + COUNTED;

    private static final String CHOICES =
            "SELECT a.prompt, a.option, " + PEOPLE + COUNTED + "AND a.option IS NOT NULL GROUP BY a.prompt, a.option";

    private static final String TEXTS = """
            SELECT * FROM (
              SELECT listed.*, count(*) OVER () AS texts,
                sum(char_length(text)) OVER (ORDER BY array_position(?::text[], prompt), group_number, id) AS size
              FROM (SELECT\s""" + RevealedText.COLUMNS + " " + COUNTED + """
                AND a.text IS NOT NULL AND NOT a.hidden) listed) measured
            WHERE size <= ? ORDER BY size LIMIT ?""";

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

    /** Every phone in the room loads them at once; the rest is read page by page. */
    private static final int MOST_CHARACTERS = 200_000;

    private final Connection connection;
    private final Standing standing;

    Sums(Connection connection, Standing standing) {
        this.connection = connection;
        this.standing = standing;
    }

    /** How many have answered. */
    record Turnout(int people, int groups) {}

    /** @param all how many there are, more than are listed perhaps */
    record Texts(List<RevealedText> first, int all) {}

    private record Line(RevealedText text, int all) {}

    /** In a summary those who gave a star; in live scoring those who handed in a sheet. */
    Turnout turnout() throws SQLException {
        if (standing.isScoring()) {
            return new Turnout(standing.sheets(), standing.sheets());
        }
        var question = standing.isSummary()
                ? Query.of(STARRERS, standing.workshop())
                : Query.of(TURNOUT, standing.activity(), standing.onlyPublished());
        return question.one(connection, row -> new Turnout(row.getInt("people"), row.getInt("groups")))
                .orElseThrow();
    }

    List<Choice> choices() throws SQLException {
        return Query.of(CHOICES, standing.activity(), standing.onlyPublished()).all(connection, Choice::read);
    }

    /** @param prompts in the order in which they are listed */
    Texts texts(Collection<String> prompts, int most) throws SQLException {
        var order = connection.createArrayOf("text", prompts.toArray());
        var lines = Query.of(TEXTS, order, standing.activity(), standing.onlyPublished(), MOST_CHARACTERS, most)
                .all(connection, row -> new Line(RevealedText.read(row), row.getInt("texts")));
        return new Texts(
                lines.stream().map(Line::text).toList(),
                lines.isEmpty() ? 0 : lines.getFirst().all());
    }

    List<Starred> stars(int most) throws SQLException {
        return Query.of(STARS, standing.workshop(), most)
                .all(connection, row -> new Starred(row.getObject("answer", UUID.class), row.getInt("stars")));
    }
}
