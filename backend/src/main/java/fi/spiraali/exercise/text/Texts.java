package fi.spiraali.exercise.text;

import fi.spiraali.exercise.NotRevealed;
import fi.spiraali.exercise.Query;
import fi.spiraali.exercise.text.TextPaging.Place;
import fi.spiraali.http.NotFound;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads a workshop's revealed texts, and takes one of them from the screen. */
@Singleton
class Texts {
    private static final String SELECT = "SELECT " + RevealedText.COLUMNS + """
            , v.position, CASE WHEN w.anonymous THEN 0 ELSE coalesce(a.group_number, 0) END AS place, v.revealed AND (a.published OR NOT w.anonymous) AS shown
            FROM answer a
            JOIN activity v ON v.id = a.activity
            JOIN workshop w ON w.id = a.workshop
            LEFT JOIN participant p ON p.id = a.participant
            WHERE a.workshop = ? AND a.text IS NOT NULL
            """;

    private static final String PAGE = SELECT + """
            AND (?::uuid IS NULL OR a.activity = ?) AND v.revealed AND (a.published OR NOT w.anonymous)
            AND (? OR NOT a.hidden)
            AND (v.position, a.prompt COLLATE "C", CASE WHEN w.anonymous THEN 0 ELSE coalesce(a.group_number, 0) END, a.id) > (?, ?, ?, ?)
            ORDER BY v.position, a.prompt COLLATE "C", place, a.id LIMIT ?""";

    private static final String ONE = SELECT + "AND a.id = ?";

    private static final String HIDE = """
            UPDATE answer a SET hidden = ?, changed = nextval('answer_change')
            FROM activity v, workshop w
            WHERE a.id = ? AND a.workshop = ? AND a.text IS NOT NULL AND a.hidden <> ?
              AND v.id = a.activity AND v.revealed AND w.id = a.workshop AND (a.published OR NOT w.anonymous)""";

    /** What is on the screen of a summary may be this very text. */
    private static final String TELL_STARS = "UPDATE star SET changed = nextval('answer_change') WHERE answer = ?";

    private final DataSource database;

    Texts(DataSource database) {
        this.database = database;
    }

    /** A text and where it stands among all of the workshop's. */
    record Line(RevealedText text, Place place, boolean shown) {}

    /** In the agenda's order, one more than the limit where there are more. */
    List<Line> page(UUID workshop, UUID activity, boolean withHidden, Place from, int limit) throws SQLException {
        return Query.of(
                        PAGE,
                        workshop,
                        activity,
                        activity,
                        withHidden,
                        from.position(),
                        from.prompt(),
                        from.group(),
                        from.id(),
                        limit + 1)
                .all(database, Texts::line);
    }

    /**
     * Hides a text, or shows it again.
     *
     * @throws NotFound when the workshop has no such text
     * @throws NotRevealed when it has not been shown
     */
    RevealedText hide(UUID workshop, UUID id, boolean hidden) throws SQLException {
        try (var connection = database.getConnection()) {
            if (Query.of(HIDE, hidden, id, workshop, hidden).run(connection) > 0) {
                Query.of(TELL_STARS, id).run(connection);
            }
            var line = Query.of(ONE, workshop, id).one(connection, Texts::line).orElseThrow(NotFound::new);
            if (!line.shown()) {
                throw new NotRevealed();
            }
            return line.text();
        }
    }

    private static Line line(ResultSet row) throws SQLException {
        var text = RevealedText.read(row);
        return new Line(
                text,
                new Place(row.getInt("position"), text.prompt(), row.getInt("place"), text.id()),
                row.getBoolean("shown"));
    }
}
