package fi.spiraali.access;

import fi.spiraali.http.ProblemType;
import fi.spiraali.http.Refusal;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets few at a time do what takes a password: a thousand sign-ins at once must not take the database's connections from
 * a room that is answering. Who waits does so on a virtual thread, which costs nothing, and not for ever.
 */
@Singleton
public class Turns {
    private static final int AT_ONCE = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Such turns as sign-ins take are one queue; whoever needs one of their own makes it. */
    private final Semaphore free;

    public Turns() {
        this(AT_ONCE);
    }

    public Turns(int atOnce) {
        free = new Semaphore(atOnce, true);
    }

    /** @throws TooBusy when no turn comes up in time */
    public <T> T take(Supplier<T> work) {
        begin();
        try {
            return work.get();
        } finally {
            end();
        }
    }

    /**
     * For work that goes on after this call has returned; whoever began ends it.
     *
     * @throws TooBusy when no turn comes up in time
     */
    public void begin() {
        try {
            if (!free.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TooBusy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooBusy();
        }
    }

    public void end() {
        free.release();
    }

    /** More people come at once than turns. */
    public static class TooBusy extends Refusal {
        private static final long serialVersionUID = 1L;

        TooBusy() {
            super(ProblemType.UNAVAILABLE);
        }
    }
}
