package fi.spiraali.exercise.result;

import fi.spiraali.assessment.profile.Disclosure;
import fi.spiraali.exercise.Query;
import fi.spiraali.workshop.RoomChanged;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Lets a revealed anonymous room see what came after the reveal: in steps of three people at once, so that nobody's
 * answer can be read off as the difference between two looks.
 */
@Singleton
class Publication {
    private static final String HOLD = "SELECT 1 FROM activity WHERE id = ? AND revealed FOR NO KEY UPDATE";
    private static final String PUBLISH = """
            UPDATE answer SET published = true, changed = nextval('answer_change')
            WHERE activity = ? AND NOT published
              AND ? <= (SELECT count(DISTINCT participant) FROM answer WHERE activity = ? AND NOT published)""";

    private final DataSource database;
    private final Event<RoomChanged> changed;

    Publication(DataSource database, Event<RoomChanged> changed) {
        this.database = database;
        this.changed = changed;
    }

    /** Held alone and asked again: of two lookers at once the second must not publish a single answer more. */
    @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = SQLException.class)
    void step(UUID workshop, UUID activity) throws SQLException {
        try (var connection = database.getConnection()) {
            boolean revealed =
                    Query.of(HOLD, activity).one(connection, row -> true).isPresent();
            if (revealed
                    && Query.of(PUBLISH, activity, Disclosure.STEP, activity).run(connection) > 0) {
                changed.fire(RoomChanged.of(workshop));
            }
        }
    }
}
