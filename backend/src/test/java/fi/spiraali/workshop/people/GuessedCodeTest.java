package fi.spiraali.workshop.people;

import static fi.spiraali.Client.problem;
import static fi.spiraali.workshop.people.Joining.answer;
import static fi.spiraali.workshop.people.Joining.body;
import static fi.spiraali.workshop.people.Joining.join;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.oneOf;

import fi.spiraali.Room;
import fi.spiraali.Together;
import fi.spiraali.access.Rows;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A minute may end in the middle of each of these, so that a limit of twenty may let forty through. */
@QuarkusTest
class GuessedCodeTest {
    /** L is none of the symbols. */
    private static final String WRONG = "LLLLLL";

    private static final int A_MINUTES = 20;
    private static final int AT_ONCE = 3;

    @Inject
    DataSource database;

    @BeforeEach
    @AfterEach
    void nobody_has_guessed() throws SQLException {
        Rows.change(database, "DELETE FROM join_miss");
    }

    @Test
    void a_wrong_code_opens_nothing() {
        answer("/join/look", Map.of("code", WRONG)).then().spec(problem(404, "not-found"));
        join(body(WRONG, Map.of())).then().spec(problem(404, "not-found"));
        answer("/join/again", Map.of("code", WRONG, "rejoinCode", "AAAAAAAA"))
                .then()
                .spec(problem(404, "not-found"));
    }

    @Test
    void the_twenty_first_wrong_code_of_a_minute_has_to_wait() {
        var wait = guessUntilTold(() -> answer("/join/look", Map.of("code", WRONG)));

        assertThat(
                Integer.parseInt(wait.header("Retry-After")),
                is(both(greaterThan(0)).and(lessThanOrEqualTo(60))));
    }

    @Test
    void a_join_with_a_wrong_code_is_a_guess_as_well() {
        guessUntilTold(() -> join(body(WRONG, Map.of())));
    }

    @Test
    void a_wrong_rejoin_code_is_a_guess_as_well() {
        var code = Room.live(Room.PAIRS).code();

        guessUntilTold(() -> answer("/join/again", Map.of("code", code, "rejoinCode", "AAAAAAAA")));
    }

    @Test
    void who_scans_comes_in_however_many_others_guess() throws SQLException {
        var room = Room.live(Room.PAIRS);
        var code = room.code();
        var key = room.owner().as().get(room.path()).<String>path("key");
        tooMany();

        join(body(code, Map.of())).then().spec(problem(429, "too-many-attempts"));
        join(body(code, Map.of("key", "wrong"))).then().spec(problem(429, "too-many-attempts"));
        join(body(code, Map.of("key", key))).then().statusCode(201);
        answer("/join/look", Map.of("code", code, "key", key)).then().statusCode(200);
    }

    @Test
    void the_key_of_one_workshop_is_none_to_another() throws SQLException {
        var room = Room.live(Room.PAIRS);
        var code = Room.live(Room.PAIRS).code();
        var key = room.owner().as().get(room.path()).<String>path("key");
        tooMany();

        join(body(code, Map.of("key", key))).then().spec(problem(429, "too-many-attempts"));
    }

    @Test
    void right_codes_are_never_counted() {
        var code = Room.live(Room.PAIRS).code();

        for (int i = 0; i < 2 * A_MINUTES + 2; i++) {
            answer("/join/look", Map.of("code", code)).then().statusCode(200);
        }
    }

    @Test
    void a_thousand_guesses_at_once_are_no_better_than_one_after_another() {
        var answers = Together.run(
                1_000,
                i -> i % 2 == 0
                        ? join(body(WRONG, Map.of())).statusCode()
                        : answer("/join/look", Map.of("code", WRONG)).statusCode());

        // Whoever waits for their turn too long is told to come again. In each of the two minutes this may fall into,
        // those
        // whose turn has begun when the last guess is counted are answered as well.
        assertThat(answers, everyItem(is(oneOf(404, 429, 503))));
        assertThat(
                (int) answers.stream().filter(status -> status == 404).count(),
                is(both(greaterThanOrEqualTo(A_MINUTES)).and(lessThanOrEqualTo(2 * (A_MINUTES + AT_ONCE)))));
        answer("/join/look", Map.of("code", WRONG)).then().spec(problem(429, "too-many-attempts"));
    }

    @Test
    void what_is_kept_of_a_guess_says_nothing_of_who_guessed() throws SQLException {
        answer("/join/look", Map.of("code", WRONG));

        var kept = Rows.of(database, "SELECT encode(subject, 'escape'), octet_length(subject) FROM join_miss");

        assertThat(kept.toString().contains("127"), is(false));
        assertThat(kept.size(), is(4));
    }

    private static Response guessUntilTold(Supplier<Response> guess) {
        for (int i = 0; i < A_MINUTES; i++) {
            guess.get().then().spec(problem(404, "not-found"));
        }
        var answer = Stream.generate(guess)
                .limit(A_MINUTES + 1)
                .filter(guessed -> guessed.statusCode() != 404)
                .findFirst()
                .orElseThrow();
        answer.then().spec(problem(429, "too-many-attempts"));
        return answer;
    }

    /** In this minute and in the next, by everybody and so by whoever asks. */
    private void tooMany() throws SQLException {
        answer("/join/look", Map.of("code", WRONG));
        for (var minutes : List.of(0, 1)) {
            Rows.change(database, """
                            INSERT INTO join_miss SELECT subject, minute + ? * interval '1 minute', 600 FROM join_miss
                            WHERE misses < 600
                            ON CONFLICT (subject, minute) DO UPDATE SET misses = 600""", minutes);
        }
    }
}
