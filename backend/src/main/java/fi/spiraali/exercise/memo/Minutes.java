package fi.spiraali.exercise.memo;

import fi.spiraali.exercise.Query;
import fi.spiraali.exercise.action.Action;
import fi.spiraali.exercise.action.ActionView;
import fi.spiraali.exercise.memo.Memo.Note;
import fi.spiraali.exercise.memo.Memo.Part;
import fi.spiraali.exercise.result.Choice;
import fi.spiraali.exercise.sheet.Sheets;
import fi.spiraali.exercise.text.RevealedText;
import fi.spiraali.workshop.Activity;
import fi.spiraali.workshop.Workshop;
import fi.spiraali.workshop.WorkshopView.Named;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Writes a workshop's memo; each kind of thing in it is one statement, however many activities there are. */
@Singleton
class Minutes {
    private static final String PEOPLE = "SELECT count(*) FROM participant WHERE workshop = ?";

    private static final String TURNOUTS = """
            SELECT v.id, people, coalesce(groups, people) AS groups
            FROM activity v
            JOIN workshop w ON w.id = v.workshop
            CROSS JOIN LATERAL (
              SELECT count(DISTINCT participant) AS people,
                count(DISTINCT coalesce(group_number::text, participant::text)) AS groups
              FROM answer WHERE activity = v.id AND (published OR NOT w.anonymous)
                AND v.exercise NOT IN ('live-scoring', 'summary')
              UNION ALL
              SELECT count(*), NULL FROM score_sheet
              WHERE v.exercise = 'live-scoring' AND assessment = v.assessment AND submitted_at IS NOT NULL
              UNION ALL
              SELECT count(DISTINCT participant), NULL FROM star WHERE v.exercise = 'summary' AND workshop = v.workshop
              ORDER BY people DESC LIMIT 1) t
            WHERE v.workshop = ? AND v.revealed""";

    private static final String SEEN = """
            FROM answer a
            JOIN activity v ON v.id = a.activity
            JOIN workshop w ON w.id = a.workshop
            LEFT JOIN participant p ON p.id = a.participant
            WHERE a.workshop = ? AND v.revealed AND NOT a.hidden AND (a.published OR NOT w.anonymous)
            """;

    private static final String CHOICES =
            """
            SELECT a.activity, a.prompt, a.option, count(DISTINCT a.participant) AS people,
              count(DISTINCT coalesce(a.group_number::text, a.participant::text)) AS groups
            """ + SEEN + "AND a.option IS NOT NULL GROUP BY a.activity, a.prompt, a.option";

    private static final String TEXTS = "SELECT " + RevealedText.COLUMNS + """
            , CASE WHEN EXISTS (SELECT 1 FROM activity WHERE workshop = w.id AND exercise = 'summary' AND revealed)
              THEN (SELECT count(*) FROM star WHERE answer = a.id) ELSE 0 END AS stars
            """ + SEEN + "AND a.text IS NOT NULL";

    private final DataSource database;
    private final Sheets sheets;

    Minutes(DataSource database, Sheets sheets) {
        this.database = database;
        this.sheets = sheets;
    }

    private record Turnout(UUID activity, int people, int groups) {}

    private record Picked(UUID activity, Choice choice) {}

    Memo of(UUID id) throws SQLException {
        var workshop = Workshop.require(id);
        // Read before the connection is taken: nobody waits for a second one with the first in hand.
        var linked = workshop.innovations();
        var agenda = Activity.of(id);
        var actions = Action.of(id);
        try (var connection = database.getConnection()) {
            return new Memo(
                    id,
                    workshop.title(),
                    workshop.startedAt(),
                    workshop.closedAt(),
                    workshop.anonymous(),
                    Query.of(PEOPLE, id).one(connection, row -> row.getInt(1)).orElseThrow(),
                    linked.stream()
                            .map(innovation -> new Named(innovation.id(), innovation.name()))
                            .toList(),
                    parts(id, agenda, connection),
                    actions.stream().map(ActionView::of).toList());
        }
    }

    private List<Part> parts(UUID workshop, List<Activity> agenda, Connection connection) throws SQLException {
        var turnouts = turnouts(workshop, connection);
        var choices = choices(workshop, connection);
        var notes = notes(workshop, connection);
        var parts = new ArrayList<Part>();
        for (var activity : agenda) {
            var turnout = turnouts.get(activity.id());
            if (turnout != null) {
                var order = List.copyOf(sheets.of(activity.exercise()).prompts().keySet());
                parts.add(new Part(
                        activity.id(),
                        activity.title(),
                        activity.exercise(),
                        turnout.people(),
                        turnout.groups(),
                        choices.getOrDefault(activity.id(), List.of()).stream()
                                .sorted(Choice.byPromptIn(order))
                                .toList(),
                        notes.getOrDefault(activity.id(), List.of()).stream()
                                .sorted(byPlace(order))
                                .toList(),
                        activity.assessment()));
            }
        }
        return parts;
    }

    private static Comparator<Note> byPlace(List<String> prompts) {
        return Comparator.<Note>comparingInt(note -> prompts.indexOf(note.prompt()))
                .thenComparing(Note::group, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(note -> note.id().toString());
    }

    private static Map<UUID, Turnout> turnouts(UUID workshop, Connection connection) throws SQLException {
        return Query.of(TURNOUTS, workshop)
                .all(
                        connection,
                        row -> new Turnout(row.getObject("id", UUID.class), row.getInt("people"), row.getInt("groups")))
                .stream()
                .collect(Collectors.toMap(Turnout::activity, turnout -> turnout));
    }

    private static Map<UUID, List<Choice>> choices(UUID workshop, Connection connection) throws SQLException {
        return Query.of(CHOICES, workshop)
                .all(connection, row -> new Picked(row.getObject("activity", UUID.class), Choice.read(row)))
                .stream()
                .collect(Collectors.groupingBy(
                        Picked::activity, Collectors.mapping(Picked::choice, Collectors.toList())));
    }

    private static Map<UUID, List<Note>> notes(UUID workshop, Connection connection) throws SQLException {
        return Query.of(TEXTS, workshop)
                .all(connection, row -> Note.of(RevealedText.read(row), row.getInt("stars")))
                .stream()
                .collect(Collectors.groupingBy(Note::activity));
    }
}
