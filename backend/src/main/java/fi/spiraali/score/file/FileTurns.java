package fi.spiraali.score.file;

import fi.spiraali.access.Turns;
import fi.spiraali.http.ProblemType;
import fi.spiraali.http.Refusal;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Few files at a time, so that they leave the database to those who are in a room, and one to each who asks, so that
 * nobody reads all of them slowly.
 */
final class FileTurns {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Turns turns = new Turns();
    private final Set<Object> reading = ConcurrentHashMap.newKeySet();

    /** @return gives the turn back, once however often it is called */
    Runnable take(Object asker) {
        if (!reading.add(asker)) {
            throw new OneEach();
        }
        boolean begun = false;
        try {
            turns.begin();
            begun = true;
        } finally {
            if (!begun) {
                reading.remove(asker);
            }
        }
        var over = new AtomicBoolean();
        return () -> {
            if (over.compareAndSet(false, true)) {
                turns.end();
                reading.remove(asker);
            }
        };
    }

    /** The file before is still being read. */
    static class OneEach extends Refusal {
        private static final long serialVersionUID = 1L;

        OneEach() {
            super(ProblemType.TOO_MANY_ATTEMPTS);
        }

        @Override
        public Duration retryAfter() {
            return PATIENCE;
        }
    }
}
