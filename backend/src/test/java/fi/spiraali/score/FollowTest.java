package fi.spiraali.score;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A program that follows the feed while a team works, and knows in the end exactly what is so. */
@QuarkusTest
class FollowTest {
    private static final int WORKERS = 4;
    private static final int STEPS = 6;

    @Test
    @Timeout(120)
    void who_follows_while_others_write_ends_with_exactly_the_truth() {
        var reader = Reader.ofNewTeam();
        var copy = new Copy(reader);
        reader.closed(3);
        copy.follow();
        var working = new AtomicBoolean(true);
        var people = new ArrayList<Callable<Integer>>();
        people.add(() -> {
            int times = 0;
            while (working.get()) {
                copy.follow();
                times++;
            }
            return times;
        });
        people.add(() -> {
            try {
                fi.spiraali.Together.run(WORKERS, worker -> work(reader, worker));
                return 0;
            } finally {
                working.set(false);
            }
        });
        assertThat(fi.spiraali.Together.run(people).getFirst(), greaterThan(3));
        copy.follow();
        // What stands now, read at once by somebody new.
        assertThat(copy.rounds, is(truth(reader)));
    }

    @Test
    void pages_that_are_read_while_rounds_move_leave_none_out() {
        var reader = Reader.ofNewTeam();
        var rounds =
                IntStream.range(0, 6).mapToObj(i -> reader.closed(i % 5 + 1)).toList();
        var copy = new Copy(reader);
        // Each page is followed by a rename of a round that was on it and of one that is still to come.
        var page = reader.scores("?shape=nested&limit=2");
        for (int i = 0; page.getString("next") != null; i++) {
            copy.take(page);
            if (i < 2) {
                reader.rename(rounds.get(i).innovation(), "Uusi nimi");
                reader.rename(rounds.get(5 - i).innovation(), "Uusi nimi");
            }
            page = reader.scores("?shape=nested&limit=2&cursor=" + page.getString("next"));
        }
        copy.take(page);
        assertThat(copy.rounds, is(truth(reader)));
    }

    /** Closes, renames, agrees on and deletes; all of it lands in between what the others do. */
    private static Integer work(Reader reader, int worker) {
        for (int step = 0; step < STEPS; step++) {
            var round = reader.closed(1 + worker % 5);
            reader.rename(round.innovation(), "Työ %d.%d".formatted(worker, step));
            reader.agree(round, step, 1 + step % 5);
            if (step % 3 == 1) {
                reader.close(reader.round(round.innovation(), Map.of("title", "Toinen")));
            }
            if (step % 3 == 2) {
                reader.delete(round.innovation());
            }
        }
        return STEPS;
    }

    private static Map<String, Map<String, Object>> truth(Reader reader) {
        var truth = new Copy(reader);
        truth.follow();
        return truth.rounds;
    }

    /** What a program keeps of the feed: by round, and in the order things come. */
    private static final class Copy {
        private final Reader reader;
        private final Map<String, Map<String, Object>> rounds = new TreeMap<>();
        private String position;

        Copy(Reader reader) {
            this.reader = reader;
        }

        void follow() {
            String next = position == null ? "" : "&changedSince=" + position;
            do {
                var page = reader.scores("?shape=nested&limit=3" + next);
                take(page);
                next = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
                position = page.getString("changedSince");
            } while (next != null);
        }

        void take(JsonPath page) {
            List<Map<String, Object>> items = page.getList("items");
            for (var item : items) {
                var id = (String) item.get("assessment");
                if (item.get("state").equals("REMOVED")) {
                    rounds.remove(id);
                } else {
                    rounds.put(id, new TreeMap<>(item));
                    assertThat("only closed rounds", item.get("closedAt") != null);
                }
            }
            // Within a page no round comes twice.
            assertThat(
                    items.stream()
                            .map(item -> item.get("assessment"))
                            .distinct()
                            .count(),
                    is((long) items.size()));
        }
    }
}
