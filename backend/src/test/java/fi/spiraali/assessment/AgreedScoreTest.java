package fi.spiraali.assessment;

import static fi.spiraali.Client.change;
import static fi.spiraali.Client.create;
import static fi.spiraali.Client.delete;
import static fi.spiraali.Client.etag;
import static fi.spiraali.Client.get;
import static fi.spiraali.Client.problem;
import static fi.spiraali.Client.put;
import static fi.spiraali.Round.CHARACTERISTICS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fi.spiraali.Round;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AgreedScoreTest {
    private Round round;
    private String path;

    @BeforeEach
    void open() {
        round = Round.named();
        path = round.path() + "/agreed/" + CHARACTERISTICS.getFirst();
    }

    @Test
    void an_agreed_score_stands_in_the_profile_beside_the_individual_ones() {
        round.sheet("Aino").level(0, 2).submitted();
        create(path, Map.of("level", 5, "evidence", "Keskusteltiin")).then().statusCode(201);
        round.profile()
                .body("characteristics[0].agreed", is(5))
                .body("characteristics[0].median", is(2.0))
                .body("characteristics[1].agreed", nullValue());
        get(round.path() + "/agreed").then().body("items.characteristic", contains(CHARACTERISTICS.getFirst()));
    }

    @Test
    void the_same_agreement_sent_again_answers_the_same_and_another_is_refused() {
        create(path, Map.of("level", 5)).then().statusCode(201);
        create(path, Map.of("level", 5)).then().statusCode(201);
        create(path, Map.of("level", 4)).then().spec(problem(412, "precondition-failed"));
        get(path).then().body("level", is(5));
    }

    @Test
    void of_two_who_change_it_at_once_the_second_is_told() {
        create(path, Map.of("level", 5));
        var read = etag(path);
        put(path, Map.of("level", 4)).then().spec(problem(428, "precondition-required"));
        change(path, read, Map.of("level", 4)).then().statusCode(200);
        change(path, read, Map.of("level", 3)).then().spec(problem(412, "precondition-failed"));
        get(path).then().body("level", is(4));
    }

    @Test
    void a_team_can_agree_that_it_does_not_apply_and_agree_no_longer() {
        create(path, Map.of("unscored", "not-applicable", "reason", "Ei koske"))
                .then()
                .statusCode(201);
        round.profile().body("characteristics[0].agreed", nullValue());
        delete(path, "\"77\"").then().spec(problem(412, "precondition-failed"));
        delete(path, etag(path)).then().statusCode(204);
        get(path).then().spec(problem(404, "not-found"));
        get(round.path() + "/agreed").then().body("items", empty());
    }

    @Test
    void a_score_is_agreed_on_after_closing_too() {
        round.sheet("Aino").level(0, 2).submitted();
        round.closed();
        create(path, Map.of("level", 3)).then().statusCode(201);
        round.profile().body("characteristics[0].agreed", is(3));
    }

    @Test
    void nobody_agrees_on_what_the_team_has_not_been_shown() {
        var hidden = Round.open(Round.newInnovation(), Map.of("revealed", false));
        var agreed = hidden.path() + "/agreed/" + CHARACTERISTICS.getFirst();
        create(agreed, Map.of("level", 3)).then().spec(problem(409, "results-not-revealed"));
        hidden.reveal().then().statusCode(200);
        create(agreed, Map.of("level", 3)).then().statusCode(201);
    }

    @Test
    void an_agreement_on_an_unknown_characteristic_is_refused() {
        create(round.path() + "/agreed/nowhere", Map.of("level", 3))
                .then()
                .spec(problem(404, "not-found", "characteristic", "UNKNOWN_CHARACTERISTIC"));
    }
}
