package fi.spiraali.workshop.stage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.spiraali.assessment.ScoreGiven;
import fi.spiraali.workshop.Activity;
import fi.spiraali.workshop.RoomChanged;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Tells a room that somebody in it has scored. Which room a round is filled by never changes. */
@Singleton
class LiveScores {
    private static final int KEPT = 1_000;

    private final Event<RoomChanged> changed;
    private final Cache<UUID, Optional<UUID>> rooms =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    LiveScores(Event<RoomChanged> changed) {
        this.changed = changed;
    }

    void tell(@Observes ScoreGiven score) {
        rooms.get(score.assessment(), Activity::findRoomOf).map(RoomChanged::of).ifPresent(changed::fire);
    }
}
