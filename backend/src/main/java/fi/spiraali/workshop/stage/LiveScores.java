package fi.spiraali.workshop.stage;

import fi.spiraali.assessment.ScoreGiven;
import fi.spiraali.workshop.RoomChanged;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Tells a room that somebody in it has scored. */
@Singleton
class LiveScores {
    private final Event<RoomChanged> changed;

    LiveScores(Event<RoomChanged> changed) {
        this.changed = changed;
    }

    void tell(@Observes ScoreGiven score) {
        changed.fire(RoomChanged.of(score.workshop()));
    }
}
