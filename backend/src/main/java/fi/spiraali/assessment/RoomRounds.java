package fi.spiraali.assessment;

import fi.spiraali.access.Grant;
import fi.spiraali.assessment.profile.Results;
import fi.spiraali.audit.Act;
import fi.spiraali.audit.Audit;
import fi.spiraali.audit.Target;
import fi.spiraali.framework.Instrument;
import fi.spiraali.innovation.Innovation;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;

/** Rounds that a workshop's live scoring opens, reveals and closes; each in the caller's transaction. */
@Singleton
public class RoomRounds {
    private final Audit audit;
    private final Clock clock;
    private final Instrument instrument;
    private final Results results;

    RoomRounds(Audit audit, Clock clock, Instrument instrument, Results results) {
        this.audit = audit;
        this.clock = clock;
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
        ScoreSheet.submitBegun(id, clock.instant());
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
        ScoreSheet.submitBegun(id, clock.instant());
        round.close(clock.instant());
        results.keep(round);
        record(Act.ASSESSMENT_CLOSED, id, by);
    }

    private void record(Act act, UUID round, Grant by) {
        audit.record(act, by.team(), by.actor(), Target.of(Target.Kind.ASSESSMENT, round));
    }
}
