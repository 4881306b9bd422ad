package fi.spiraali.score.file;

import fi.spiraali.access.Turns.TooBusy;
import fi.spiraali.http.ProblemType;
import fi.spiraali.http.Refusal;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Few files at a time, so that they leave the database to those who are in a room, and one to each who asks, so that
 * nobody reads all of them slowly.
 */
final class FileTurns {
    private static final int AT_ONCE = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Semaphore free = new Semaphore(AT_ONCE, true);
    private final Set<Object> reading = ConcurrentHashMap.newKeySet();

    /** @return gives the turn back, once however often it is called */
    Runnable take(Object asker) {
        if (!reading.add(asker)) {
            throw new OneEach();
        }
        boolean taken = false;
        try {
            taken = free.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (!taken) {
                reading.remove(asker);
            }
        }
        if (!taken) {
            throw new TooBusy();
        }
        var over = new AtomicBoolean();
        return () -> {
            if (over.compareAndSet(false, true)) {
                free.release();
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
