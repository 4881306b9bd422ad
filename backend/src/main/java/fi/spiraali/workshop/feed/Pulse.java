package fi.spiraali.workshop.feed;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/** Runs some work at once when it is first asked for, and then no more often than its rhythm allows. */
final class Pulse {
    private static final Logger LOG = Logger.getLogger(Pulse.class);
    /** Eight a second. */
    private static final Duration RHYTHM = Duration.ofMillis(125);

    private final ScheduledExecutorService timer;
    private final Work work;
    private final AtomicBoolean asked = new AtomicBoolean();
    private volatile long last = System.nanoTime() - RHYTHM.toNanos();

    /** What is done; it may take the database, so never on the timer's own thread. */
    interface Work {
        void run() throws Exception;
    }

    Pulse(ScheduledExecutorService timer, Work work) {
        this.timer = timer;
        this.work = work;
    }

    /** However often it is asked for meanwhile, it runs once more after the last time. */
    void ask() {
        if (asked.compareAndSet(false, true)) {
            long wait = Math.max(0, last + RHYTHM.toNanos() - System.nanoTime());
            if (wait == 0) {
                Thread.ofVirtual().start(this::beat);
            } else {
                timer.schedule(() -> Thread.ofVirtual().start(this::beat), wait, TimeUnit.NANOSECONDS);
            }
        }
    }

    private synchronized void beat() {
        last = System.nanoTime();
        asked.set(false);
        try {
            work.run();
        } catch (Exception e) {
            // The database is away: the readers keep what they have, and are told when it is back.
            LOG.debugf(e, "A room's screens wait for news");
            ask();
        }
    }
}
