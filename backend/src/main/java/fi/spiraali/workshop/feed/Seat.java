package fi.spiraali.workshop.feed;

import io.smallrye.mutiny.subscription.MultiEmitter;
import java.util.UUID;

/**
 * One open feed.
 *
 * @param participant null for a console or a screen
 */
record Seat(UUID participant, MultiEmitter<? super News> line) {
    boolean isPhone() {
        return participant != null;
    }

    void hear(News news) {
        line.emit(news);
    }
}
