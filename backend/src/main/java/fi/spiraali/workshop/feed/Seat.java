package fi.spiraali.workshop.feed;

import fi.spiraali.audit.Actor;
import io.smallrye.mutiny.subscription.MultiEmitter;

/**
 * One open feed.
 *
 * @param who a participant with a phone, or somebody at a console or a screen
 */
record Seat(Actor who, MultiEmitter<? super News> line) {
    boolean isPhone() {
        return who.kind() == Actor.Kind.PARTICIPANT;
    }

    void hear(News news) {
        line.emit(news);
    }
}
