package fi.spiraali.exercise.result;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fi.spiraali.Together;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SharedLookTest {
    private final SharedLook<Integer> look = new SharedLook<>(Duration.ofMinutes(1));
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void who_comes_alone_asks_alone() throws SQLException {
        assertThat(look.at(asked::incrementAndGet), is(1));
        assertThat(look.at(asked::incrementAndGet), is(2));
    }

    /** A value that was read before one came may be older than what one has just written. */
    @Test
    void nobody_gets_an_answer_that_was_asked_for_before_they_came() {
        var world = new AtomicInteger();
        var stale = Together.run(200, i -> {
            int written = world.incrementAndGet();
            try {
                return look.at(world::get) < written;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(stale.contains(true), is(false));
    }

    @Test
    void many_who_come_during_a_question_share_the_next() throws Exception {
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var first = Thread.ofVirtual()
                .start(() -> ask(() -> {
                    begun.countDown();
                    go.await();
                }));
        begun.await();
        var others = Thread.ofVirtual().start(() -> Together.run(50, i -> ask(() -> {})));
        while (look.waiting() < 50) {
            Thread.onSpinWait();
        }
        go.countDown();
        first.join();
        others.join();
        assertThat(asked.get(), is(2));
    }

    /** "503 within 5 s" would not hold if two hundred waited for a frozen database one after the other. */
    @Test
    void nobody_waits_long_for_somebody_elses_question() throws Exception {
        var hasty = new SharedLook<Integer>(Duration.ofMillis(1));
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var stuck = Thread.ofVirtual()
                .start(() -> ask(hasty, () -> {
                    begun.countDown();
                    go.await();
                }));
        begun.await();
        assertThat(hasty.at(asked::incrementAndGet), is(1));
        go.countDown();
        stuck.join();
    }

    @Test
    void a_question_that_fails_fails_for_its_asker_alone() throws SQLException {
        assertThrows(
                SQLException.class,
                () -> look.at(() -> {
                    throw new SQLException("gone");
                }));
        assertThat(look.at(asked::incrementAndGet), is(1));
    }

    private interface Pause {
        void pause() throws InterruptedException;
    }

    private Integer ask(Pause pause) {
        return ask(look, pause);
    }

    private Integer ask(SharedLook<Integer> shared, Pause pause) {
        try {
            return shared.at(() -> {
                try {
                    pause.pause();
                } catch (InterruptedException e) {
                    throw new SQLException(e);
                }
                return asked.incrementAndGet();
            });
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
