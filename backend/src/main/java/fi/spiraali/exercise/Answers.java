package fi.spiraali.exercise;

import fi.spiraali.http.FaultCode;
import fi.spiraali.http.InvalidRequest;
import fi.spiraali.http.NotFound;
import fi.spiraali.workshop.WorkshopClosed;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Writes answers, what a whole room does in one second: a single call that asks whether the room takes them and writes
 * (V18), without an entity or a transaction around it.
 */
@Singleton
class Answers {
    private static final String PUT = """
            SELECT put_answer(?, ?, ?, ?, ?, ?, ?, ?, ?),
              (SELECT number FROM group_member WHERE activity = ? AND participant = ?)""";

    /** What an anonymous room has been shown stays: one answer that goes away would be known by what is missing. */
    private static final String REMOVE = """
            DELETE FROM answer a USING activity v, workshop w
            WHERE a.id = ? AND a.workshop = ? AND a.participant = ? AND v.id = a.activity AND w.id = a.workshop
              AND w.state = 'LIVE' AND takes_answers(v, w.grace_seconds * interval '1 second', ?)
              AND NOT (w.anonymous AND a.published)
            RETURNING a.activity, a.group_number""";

    private static final String STILL_THERE = """
            SELECT w.state = 'LIVE' FROM answer a JOIN workshop w ON w.id = a.workshop
            WHERE a.id = ? AND a.workshop = ? AND a.participant = ?""";

    /** What those wrote who are in one's group now; what a facilitator has hidden is its writer's alone. */
    private static final String READ = """
            SELECT a.id, a.activity, a.prompt, a.option, a.text, true AS own, a.changed AS place
            FROM answer a
            WHERE a.participant = ? AND a.workshop = ? AND (?::uuid IS NULL OR a.activity = ?)
            UNION ALL
            SELECT a.id, a.activity, a.prompt, a.option, a.text, false, 0
            FROM group_member me
            JOIN group_member other
              ON other.activity = me.activity AND other.number = me.number AND other.participant <> me.participant
            JOIN answer a ON a.activity = me.activity AND a.participant = other.participant
            WHERE me.participant = ? AND a.workshop = ? AND (?::uuid IS NULL OR a.activity = ?) AND NOT a.hidden
            ORDER BY place, id""";

    /** Characters of all texts of one person in one activity, as put_answer counts them. */
    private static final int MOST_TEXT = 40_000;

    private final DataSource database;
    private final Clock clock;

    Answers(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One's own answers and those of the others of one's group. */
    record Found(List<Answer> own, List<Answer> group) {}

    /** @param group whose phones show the answer; null where everybody works alone */
    record Place(UUID activity, Integer group) {}

    private record Outcome(String what, Integer group) {}

    private record Line(Answer answer, boolean own) {}

    /**
     * Puts an answer, or another one in its place; the last one wins.
     *
     * @param most how many one person may give to the prompt
     * @throws NotFound when the activity is another workshop's, or the id somebody else's answer
     * @throws ActivityClosed when the activity takes none
     */
    Place put(UUID workshop, UUID participant, Answer answer, int most) throws SQLException {
        var outcome = Query.of(
                        PUT,
                        answer.id(),
                        workshop,
                        answer.activity(),
                        participant,
                        answer.prompt(),
                        answer.option(),
                        answer.text(),
                        most,
                        now(),
                        answer.activity(),
                        participant)
                .one(database, row -> new Outcome(row.getString(1), row.getObject(2, Integer.class)))
                .orElseThrow();
        return switch (outcome.what()) {
            case "PUT" -> new Place(answer.activity(), outcome.group());
            case "WORKSHOP_CLOSED" -> throw new WorkshopClosed();
            case "ACTIVITY_CLOSED" -> throw new ActivityClosed();
            case "TOO_LONG" -> throw new InvalidRequest("/text", FaultCode.TOO_LONG, MOST_TEXT);
            case "TOO_MANY" -> throw new InvalidRequest("/prompt", FaultCode.TOO_MANY_ANSWERS, most);
            default -> throw new NotFound();
        };
    }

    /**
     * Takes an own answer away.
     *
     * @return where it was; empty when there was none
     */
    Optional<Place> remove(UUID workshop, UUID participant, UUID id) throws SQLException {
        try (var connection = database.getConnection()) {
            var gone = Query.of(REMOVE, id, workshop, participant, now())
                    .one(connection, row -> new Place(row.getObject(1, UUID.class), row.getObject(2, Integer.class)));
            if (gone.isPresent()) {
                return gone;
            }
            // Asked afterwards: of two who take the same answer away, the second finds it gone and nothing amiss.
            var live = Query.of(STILL_THERE, id, workshop, participant).one(connection, row -> row.getBoolean(1));
            if (live.isPresent()) {
                throw live.get() ? new ActivityClosed() : new WorkshopClosed();
            }
            return Optional.empty();
        }
    }

    /** @param activity null for all of the workshop's */
    Found of(UUID workshop, UUID participant, UUID activity) throws SQLException {
        var lines = Query.of(READ, participant, workshop, activity, activity, participant, workshop, activity, activity)
                .all(database, Answers::line);
        var own = lines.stream().collect(Collectors.partitioningBy(Line::own));
        return new Found(answers(own.get(true)), answers(own.get(false)));
    }

    private static List<Answer> answers(List<Line> lines) {
        return lines.stream().map(Line::answer).toList();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                new Answer(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5)),
                row.getBoolean(6));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
