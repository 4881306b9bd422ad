package fi.spiraali.exercise.star;

import fi.spiraali.exercise.ActivityClosed;
import fi.spiraali.exercise.NotRevealed;
import fi.spiraali.exercise.Query;
import fi.spiraali.http.NotFound;
import fi.spiraali.workshop.WorkshopClosed;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Gives stars and takes them back, in the caller's transaction. */
@Singleton
class Stars {
    /** One move at a time for each participant, or the same text could get two of their stars. */
    private static final String HOLD = "SELECT 1 FROM participant WHERE id = ? AND workshop = ? FOR NO KEY UPDATE";

    /**
     * Stars are given while a summary takes answers. In an anonymous room not after its reveal: who moves a star that
     * everybody has seen is known by the difference.
     */
    private static final String OPEN = """
            SELECT w.state = 'LIVE' AS live, EXISTS (
              SELECT 1 FROM activity v WHERE v.workshop = w.id AND v.exercise = 'summary'
                AND takes_answers(v, w.grace_seconds * interval '1 second', ?) AND NOT (w.anonymous AND v.revealed)) AS open
            FROM workshop w WHERE w.id = ?""";

    private static final String SHOWN = """
            SELECT v.revealed AND NOT a.hidden AND (a.published OR NOT w.anonymous)
            FROM answer a JOIN activity v ON v.id = a.activity JOIN workshop w ON w.id = a.workshop
            WHERE a.id = ? AND a.workshop = ? AND a.text IS NOT NULL""";

    private static final String AT = "SELECT answer FROM star WHERE participant = ? AND slot = ?";
    private static final String TAKE = "DELETE FROM star WHERE participant = ? AND slot = ?";
    private static final String TAKE_FROM = "DELETE FROM star WHERE participant = ? AND answer = ?";
    private static final String GIVE = """
            INSERT INTO star (participant, workshop, slot, answer, changed)
            VALUES (?, ?, ?, ?, nextval('answer_change'))
            ON CONFLICT (participant, slot) DO UPDATE SET answer = excluded.answer, changed = excluded.changed""";

    private final DataSource database;
    private final Clock clock;

    Stars(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Puts one of three stars on a text; from where it was before it goes away.
     *
     * @return whether anything changed
     * @throws NotFound when the workshop has no such text
     * @throws NotRevealed when it has not been shown, or was taken from the screen
     * @throws ActivityClosed when no summary takes stars
     */
    boolean give(UUID workshop, UUID participant, short slot, UUID answer) throws SQLException {
        try (var connection = database.getConnection()) {
            if (heldBy(participant, workshop, slot, connection)
                    .filter(answer::equals)
                    .isPresent()) {
                return false;
            }
            boolean shown = Query.of(SHOWN, answer, workshop)
                    .one(connection, row -> row.getBoolean(1))
                    .orElseThrow(NotFound::new);
            mustBeOpen(workshop, connection);
            if (!shown) {
                throw new NotRevealed();
            }
            Query.of(TAKE_FROM, participant, answer).run(connection);
            Query.of(GIVE, participant, workshop, slot, answer).run(connection);
            return true;
        }
    }

    /** @return whether there was one */
    boolean take(UUID workshop, UUID participant, short slot) throws SQLException {
        try (var connection = database.getConnection()) {
            if (heldBy(participant, workshop, slot, connection).isEmpty()) {
                return false;
            }
            mustBeOpen(workshop, connection);
            Query.of(TAKE, participant, slot).run(connection);
            return true;
        }
    }

    private static Optional<UUID> heldBy(UUID participant, UUID workshop, short slot, Connection connection)
            throws SQLException {
        Query.of(HOLD, participant, workshop).one(connection, row -> true).orElseThrow(NotFound::new);
        return Query.of(AT, participant, slot).one(connection, row -> row.getObject(1, UUID.class));
    }

    private void mustBeOpen(UUID workshop, Connection connection) throws SQLException {
        record Door(boolean live, boolean open) {}
        var door = Query.of(OPEN, clock.instant().atOffset(ZoneOffset.UTC), workshop)
                .one(connection, row -> new Door(row.getBoolean("live"), row.getBoolean("open")))
                .orElseThrow(NotFound::new);
        if (!door.live()) {
            throw new WorkshopClosed();
        }
        if (!door.open()) {
            throw new ActivityClosed();
        }
    }
}
