package fi.spiraali.exercise.result;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One thing that many ask the database for at the same moment. Whoever comes while it is being asked waits for the next
 * answer and shares it: everybody gets one that was asked for after they came, never an older one, and a whole room that
 * looks at once costs two questions and not six hundred.
 */
final class SharedLook<T> {
    /** A database that stands still is noticed by each alone: one after the other they would wait for minutes. */
    static final Duration PATIENCE = Duration.ofMillis(250);

    private final Duration patience;
    private final ReentrantLock turn = new ReentrantLock();
    private final AtomicLong begun = new AtomicLong();
    private long answered;
    private T answer;

    /** What is asked for. */
    @FunctionalInterface
    interface Question<T> {
        T ask() throws SQLException;
    }

    /** @param patience how long somebody waits for another's question before they ask for themselves */
    SharedLook(Duration patience) {
        this.patience = patience;
    }

    T at(Question<T> question) throws SQLException {
        long come = begun.get();
        if (!waited()) {
            return question.ask();
        }
        try {
            if (answered > come) {
                return answer;
            }
            long mine = begun.incrementAndGet();
            answer = question.ask();
            answered = mine;
            return answer;
        } finally {
            turn.unlock();
        }
    }

    private boolean waited() {
        try {
            return turn.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** How many are waiting for somebody else's question to be answered. */
    int waiting() {
        return turn.getQueueLength();
    }
}
