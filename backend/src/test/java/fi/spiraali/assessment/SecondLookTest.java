package fi.spiraali.assessment;

import static fi.spiraali.Client.change;
import static fi.spiraali.Client.create;
import static fi.spiraali.Client.delete;
import static fi.spiraali.Client.etag;
import static fi.spiraali.Client.get;
import static fi.spiraali.Client.problem;
import static fi.spiraali.Client.put;
import static fi.spiraali.Client.request;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.is;

import fi.spiraali.Round;
import fi.spiraali.Sheet;
import fi.spiraali.Together;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What a hostile second look found once, and must not find again. */
@QuarkusTest
class SecondLookTest {

    /** In one statement the loser's snapshot kept the winner's remark: a level and "don't know yet" side by side. */
    @RepeatedTest(20)
    void of_two_answers_in_flight_for_one_characteristic_one_stays_whole() {
        var sheet = Round.named().sheet("Aino");
        Together.run(4, i -> sheet.score(0, i % 2 == 0 ? Map.of("level", 4) : Map.of("unscored", "dont-know-yet")));
        List<Map<String, Object>> scores = sheet.read().extract().path("scores");
        assertThat(scores, hasSize(1));
        assertThat(scores.getFirst().get("level") == null, is(scores.getFirst().get("unscored") != null));
    }

    @Test
    void a_round_under_an_id_that_was_deleted_and_used_again_shows_its_own_numbers() {
        var innovation = Round.newInnovation();
        var round = Round.open(innovation, Map.of());
        round.sheet("Aino").level(0, 5).submitted();
        round.closed().profile().body("characteristics[0].median", is(5.0));
        var tag = etag(round.path() + "/profile");
        delete("/innovations/" + innovation, "*").then().statusCode(204);

        create("/innovations/" + innovation, Map.of("name", "Sama tunnus"))
                .then()
                .statusCode(201);
        create(round.path(), Round.body(innovation, Map.of())).then().statusCode(201);
        round.sheet("Aino").level(0, 1).submitted();
        round.closed().profile().body("characteristics[0].median", is(1.0));
        request()
                .header("If-None-Match", tag)
                .get(round.path() + "/profile")
                .then()
                .statusCode(200);
    }

    @Test
    void the_same_closing_sent_ten_times_at_once_answers_alike() {
        var round = Round.named();
        round.sheet("Aino").level(0, 3).submitted();
        var tag = etag(round.path());
        var answers = Together.run(10, i -> change(round.path() + "/state", tag, Map.of("state", "CLOSED")));
        assertThat(answers.stream().map(Response::statusCode).toList(), everyItem(is(200)));
    }

    @Test
    void a_changed_summary_leaves_the_picture_of_a_round_closed_meanwhile() {
        for (int attempt = 0; attempt < 10; attempt++) {
            var round = Round.named();
            round.sheet("Aino").level(0, 3).submitted();
            var innovation = "/innovations/" + round.innovation();
            var tag = etag(innovation);
            Together.run(List.of(
                    () -> round.move("CLOSED").statusCode(),
                    () -> change(innovation, tag, Map.of("name", "Uusi nimi")).statusCode()));
            get(innovation).then().body("latest.assessment", is(round.id()));
        }
    }

    @Test
    void a_deletion_under_readers_is_a_404_and_never_a_fault() {
        for (int attempt = 0; attempt < 5; attempt++) {
            var round = Round.named();
            round.sheet("Aino").level(0, 3).submitted();
            round.closed();
            var innovation = "/innovations/" + round.innovation();
            var statuses = Together.run(
                    8,
                    i -> i == 0
                            ? delete(innovation, "*").statusCode()
                            : get(i % 2 == 0 ? round.path() + "/profile" : innovation + "/history")
                                    .statusCode());
            assertThat(statuses, everyItem(is(in(List.of(200, 204, 404)))));
        }
    }

    @Test
    void a_nul_in_the_name_of_a_characteristic_is_refused() {
        var sheet = Round.named().sheet("Aino");
        request()
                .urlEncodingEnabled(false)
                .contentType("application/json")
                .body("{\"level\":2}")
                .put(sheet.path() + "/scores/%00")
                .then()
                .spec(problem(422, "invalid-request"));
    }

    @Test
    void a_language_header_of_nonsense_gets_the_refusal_in_finnish() {
        request()
                .header("Accept-Language", "en;q=abc")
                .get("/innovations/" + fi.spiraali.Client.newId())
                .then()
                .spec(problem(404, "not-found"))
                .body("title", is("Ei löytynyt"));
    }

    @Test
    void what_is_fixed_about_revealing_is_said_and_not_passed_over() {
        var round = Round.open(Round.newInnovation(), Map.of("revealed", false));
        change(round.path(), "*", Round.body(round.innovation(), Map.of("title", "Toinen", "revealed", true)))
                .then()
                .spec(problem(422, "invalid-request", "/revealed", "FIXED_AT_CREATION"));
        change(round.path() + "/state", "*", Map.of("state", "CLOSED", "revealed", false))
                .then()
                .spec(problem(422, "invalid-request", "/revealed", "FIXED_AT_CREATION"));
    }

    @Test
    void nobody_agrees_on_the_hidden_numbers_of_a_small_anonymous_group() {
        var round = Round.anonymous(5);
        create(round.path() + "/agreed/new-working-idea", Map.of("level", 2))
                .then()
                .spec(problem(409, "results-not-revealed"));
    }

    @Test
    void values_are_not_trimmed_into_shape() {
        var round = Round.named();
        put(new Sheet(round, fi.spiraali.Client.newId()).path(), Map.of("role", " partner "))
                .then()
                .spec(problem(422, "invalid-request", "/role", "UNKNOWN_VALUE"));
    }
}
