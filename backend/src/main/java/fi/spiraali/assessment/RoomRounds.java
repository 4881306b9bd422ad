package fi.spiraali.assessment;

import fi.spiraali.access.Grant;
import fi.spiraali.assessment.profile.Results;
import fi.spiraali.audit.Act;
import fi.spiraali.audit.Actor;
import fi.spiraali.audit.Audit;
import fi.spiraali.audit.Target;
import fi.spiraali.framework.Instrument;
import fi.spiraali.http.ProblemType;
import fi.spiraali.http.Refusal;
import fi.spiraali.innovation.Innovation;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Rounds that a workshop's live scoring opens, reveals and closes; each in the caller's transaction. */
@Singleton
public class RoomRounds {
    private static final String TAKES = """
            SELECT w.id, w.state = 'LIVE' AND NOT a.revealed
              AND takes_answers(a, w.grace_seconds * interval '1 second', ?) AS takes
            FROM activity a JOIN workshop w ON w.id = a.workshop WHERE a.assessment = ?""";

    /** A score on its way is waited for, and one that comes later waits: it finds its sheet handed in. */
    private static final String HOLD_DRAFTS =
            "SELECT id FROM score_sheet WHERE assessment = :assessment AND state = 'DRAFT' ORDER BY id FOR UPDATE";

    /** Empty ones go: a score that is given in the very moment must find no sheet to be forgotten in. */
    private static final String DROP_EMPTY = """
            DELETE FROM score_sheet WHERE assessment = :assessment AND state = 'DRAFT'
              AND num_nonnulls(VARIADIC levels) = 0
              AND NOT EXISTS (SELECT 1 FROM score_remark WHERE sheet = score_sheet.id)""";

    private static final String HAND_IN = """
            UPDATE score_sheet SET state = 'SUBMITTED', version = version + 1,
              submitted_at = CASE WHEN anonymous THEN date_trunc('day', :now, 'UTC') ELSE :now END
            WHERE assessment = :assessment AND state = 'DRAFT'""";

    private final Audit audit;
    private final Clock clock;
    private final DataSource database;
    private final Instrument instrument;
    private final Results results;

    RoomRounds(Audit audit, Clock clock, DataSource database, Instrument instrument, Results results) {
        this.audit = audit;
        this.clock = clock;
        this.database = database;
        this.instrument = instrument;
        this.results = results;
    }

    /**
     * Nothing of it is shown until it is revealed.
     *
     * @param minimumGroup null in a named round
     */
    public UUID open(UUID innovation, String title, boolean anonymous, Short minimumGroup, Grant by) {
        var framework = instrument.frameworks().getLast();
        var body = new AssessmentBody(
                innovation,
                title,
                framework.id(),
                framework.version(),
                anonymous,
                minimumGroup == null ? null : minimumGroup.intValue(),
                false);
        Innovation.requireLocked(innovation).mustTakeRounds();
        var round = new Assessment(UUID.randomUUID(), body, clock.instant());
        round.persistAndFlush();
        record(Act.ASSESSMENT_OPENED, round.id(), by);
        return round.id();
    }

    /** Hands in every sheet that was begun, and shows what all of them add up to. */
    public void reveal(UUID id, Grant by) {
        var round = Assessment.requireLocked(id);
        if (round.isClosed()) {
            return;
        }
        handIn(id);
        if (!round.revealed()) {
            round.reveal();
            record(Act.ASSESSMENT_REVEALED, id, by);
        }
    }

    /** For good: what was handed in stands in the innovation's record. */
    public void close(UUID id, Grant by) throws SQLException {
        Innovation.requireLocked(Assessment.requireInnovationOf(id));
        var round = Assessment.requireLocked(id);
        if (round.isClosed()) {
            return;
        }
        handIn(id);
        round.close(clock.instant());
        results.keep(round);
        record(Act.ASSESSMENT_CLOSED, id, by);
    }

    /**
     * A participant's sheet is an answer to the activity it is filled in at, and taken as long as that takes any; what was
     * begun is handed in when it is shown.
     *
     * @return the workshop of a participant; empty for everybody else, who is held to the round's own state alone
     * @throws AnsweringEnded when it takes none
     */
    Optional<UUID> mustTake(UUID round, Grant from) throws SQLException {
        if (from.actor().kind() != Actor.Kind.PARTICIPANT) {
            return Optional.empty();
        }
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(TAKES)) {
            statement.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            statement.setObject(2, round);
            try (var rows = statement.executeQuery()) {
                if (!rows.next() || !rows.getBoolean("takes")) {
                    throw new AnsweringEnded();
                }
                return Optional.of(rows.getObject("id", UUID.class));
            }
        }
    }

    /** With the round held alone: no score is on its way into it. */
    private void handIn(UUID round) {
        Assessment.flush();
        var database = Assessment.getEntityManager();
        database.createNativeQuery(HOLD_DRAFTS)
                .setParameter("assessment", round)
                .getResultList();
        database.createNativeQuery(DROP_EMPTY).setParameter("assessment", round).executeUpdate();
        database.createNativeQuery(HAND_IN)
                .setParameter("assessment", round)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private void record(Act act, UUID round, Grant by) {
        audit.record(act, by.team(), by.actor(), Target.of(Target.Kind.ASSESSMENT, round));
    }

    /** The room has gone on, or what it answered is shown. */
    public static class AnsweringEnded extends Refusal {
        private static final long serialVersionUID = 1L;

        AnsweringEnded() {
            super(ProblemType.ACTIVITY_CLOSED);
        }
    }
}
