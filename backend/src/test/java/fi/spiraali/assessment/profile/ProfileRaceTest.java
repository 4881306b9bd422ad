package fi.spiraali.assessment.profile;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.is;

import fi.spiraali.Client;
import fi.spiraali.Round;
import fi.spiraali.Sheet;
import fi.spiraali.Together;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What readers see while others write. */
@QuarkusTest
class ProfileRaceTest {
    @Inject
    DataSource database;

    @Test
    void of_two_readers_at_a_step_the_second_publishes_no_sheet_that_came_between() throws Exception {
        var round = Round.anonymous(3);
        round.submitSheets(3);
        round.profile();
        round.submitSheets(3);
        var late = round.namelessSheet().level(0, 3);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var queue = LockedRow.hold(database, round.id())) {
            var first = threads.submit(round::respondents);
            queue.awaitWaiting(1);
            var submission = threads.submit(late::submit);
            queue.awaitWaiting(2);
            var second = threads.submit(round::respondents);
            queue.awaitWaiting(3);
            queue.release();
            assertThat(submission.get().statusCode(), is(200));
            assertThat(first.get(), is(6));
            // It found the step due as well, but when its turn comes only one sheet is new.
            assertThat(second.get(), is(6));
        }
        assertThat(round.respondents(), is(6));
    }

    @RepeatedTest(2)
    void readers_at_a_step_never_publish_a_sheet_that_stands_alone() {
        var round = Round.anonymous(3);
        round.submitSheets(3);
        round.profile();
        var late = sheets(round, 6);
        // At the boundary of the next step: each submission may come between two readers.
        var seen = new TreeSet<Integer>();
        Together.run(18, i -> {
                    if (i % 3 == 0) {
                        late.get(i / 3).submitted();
                    }
                    return round.profile().extract().jsonPath();
                })
                .forEach(profile -> seen.add(shown(profile)));
        round.closed();
        seen.add(shown(round.profile().extract().jsonPath()));
        assertThat(seen.first(), is(3));
        for (int state : seen) {
            var next = seen.higher(state);
            assertThat(seen.toString(), next == null ? 3 : next - state, greaterThanOrEqualTo(3));
        }
    }

    @RepeatedTest(2)
    void the_first_readers_of_an_anonymous_round_see_one_state() {
        var round = Round.anonymous(5);
        var sheets = sheets(round, 7);
        var seen = new TreeSet<Integer>();
        Together.run(14, i -> {
                    if (i % 2 == 0) {
                        sheets.get(i / 2).submitted();
                    }
                    return round.profile().extract().jsonPath();
                })
                .stream()
                .filter(profile -> profile.get("suppressed") == null)
                .forEach(profile -> seen.add(shown(profile)));
        // Five to seven sheets leave no room for a second step.
        assertThat(seen.size(), is(1));
        assertThat(seen, everyItem(is(in(List.of(5, 6, 7)))));
        assertThat(round.closed().respondents(), is(seen.first()));
    }

    @RepeatedTest(2)
    void a_profile_is_of_one_moment_even_while_sheets_come_in() {
        var round = Round.named();
        // Half of them say a level, half that they don't know: together they are always everybody.
        var sheets = IntStream.range(0, 12)
                .mapToObj(i -> i % 2 == 0
                        ? round.namelessSheet().level(0, 3)
                        : round.namelessSheet().dontKnow(0))
                .toList();
        var profiles = Together.run(36, i -> {
            if (i % 3 == 0) {
                sheets.get(i / 3).submitted();
            }
            return Client.get(round.path() + "/profile");
        });
        for (var answer : profiles) {
            var profile = answer.jsonPath();
            int answered = profile.getInt("characteristics[0].n") + profile.getInt("characteristics[0].dontKnowYet");
            assertThat(answered, is(profile.getInt("respondents")));
        }
        // One tag, one body.
        assertThat(
                profiles.stream()
                        .map(answer -> answer.header("ETag"))
                        .distinct()
                        .count(),
                is(profiles.stream()
                        .map(answer -> answer.header("ETag") + answer.asString())
                        .distinct()
                        .count()));
    }

    private static List<Sheet> sheets(Round round, int people) {
        return IntStream.range(0, people)
                .mapToObj(i -> round.namelessSheet().level(0, 3))
                .toList();
    }

    private static int shown(JsonPath profile) {
        assertThat(profile.getInt("characteristics[0].n"), is(profile.getInt("respondents")));
        return profile.getInt("respondents");
    }
}
