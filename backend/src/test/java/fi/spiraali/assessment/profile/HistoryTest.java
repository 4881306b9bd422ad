package fi.spiraali.assessment.profile;

import static fi.spiraali.Client.get;
import static fi.spiraali.Client.newId;
import static fi.spiraali.Client.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fi.spiraali.Round;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HistoryTest {
    private String innovation;
    private String history;

    @BeforeEach
    void describe() {
        innovation = Round.newInnovation();
        history = "/innovations/" + innovation + "/history";
    }

    @Test
    void closed_rounds_stand_latest_first_and_open_ones_not_at_all() {
        var first = round();
        var second = round();
        round();
        second.sheet("Aino").level(0, 4).submitted();
        second.closed();
        first.closed();
        get(history)
                .then()
                .statusCode(200)
                // By when they were closed, not by when they were opened.
                .body("items.assessment.id", contains(first.id(), second.id()))
                .body("items.profile.respondents", contains(0, 1))
                .body("items[1].profile.characteristics[0].median", is(4.0));
    }

    @Test
    void six_who_all_went_up_are_a_rise() {
        scored(6, 2);
        scored(6, 4);
        get(history)
                .then()
                .body("items[0].change.matched", is(6))
                .body("items[0].change.characteristics[0].up", is(6))
                .body("items[0].change.characteristics[0].verdict", is("UP"))
                .body("items[0].change.characteristics[1].verdict", is("TOO_FEW"))
                .body("items[0].change.overall.verdict", is("UP"))
                // There is nothing before the first round.
                .body("items[1].change", nullValue());
    }

    @Test
    void fewer_than_six_changed_pairs_are_too_few_to_tell() {
        scored(5, 1);
        scored(5, 5);
        get(history)
                .then()
                .body("items[0].change.characteristics[0].up", is(5))
                .body("items[0].change.characteristics.verdict", everyItem(is("TOO_FEW")));
    }

    @Test
    void assessors_are_matched_by_their_name_however_it_is_written_and_newcomers_by_nobody() {
        var earlier = round();
        earlier.sheet("Äiti Aino").level(0, 2).submitted();
        earlier.closed();
        var later = round();
        later.sheet(" äiti aino ").level(0, 3).submitted();
        later.sheet("Uusi Onni").level(0, 1).submitted();
        later.closed();
        get(history)
                .then()
                .body("items[0].change.matched", is(1))
                .body("items[0].change.characteristics[0].pairs", is(1))
                .body("items[0].change.characteristics[0].down", is(0));
    }

    @Test
    void a_name_that_stands_twice_in_a_round_matches_nobody() {
        scored(1, 2);
        var later = round();
        later.sheet("Assessor 0").level(0, 3).submitted();
        later.sheet("Assessor 0").level(0, 5).submitted();
        later.closed();
        get(history).then().body("items[0].change.matched", is(0));
    }

    @Test
    void an_anonymous_round_matches_nobody() {
        scored(6, 2);
        var later = Round.open(innovation, Map.of("anonymous", true));
        later.submitSheets(6);
        later.closed();
        get(history).then().body("items[0].change.matched", is(0));
    }

    @Test
    void the_round_before_a_page_still_counts_for_its_last_row() {
        scored(1, 1);
        var middle = scored(1, 2);
        var last = scored(1, 3);
        var page = get(history + "?limit=1").then();
        page.body("items.assessment.id", contains(last.id())).body("items[0].change.since", is(middle.id()));
        String next = page.extract().path("next");
        get(history + "?limit=1&cursor=" + next).then().body("items.assessment.id", contains(middle.id()));
    }

    @Test
    void without_a_closed_round_there_is_no_history() {
        round();
        get(history).then().statusCode(200).body("items", empty());
        get("/innovations/" + newId() + "/history").then().spec(problem(404, "not-found"));
    }

    private Round round() {
        return Round.open(innovation, Map.of());
    }

    private Round scored(int assessors, int level) {
        var round = round();
        for (int i = 0; i < assessors; i++) {
            round.sheet("Assessor " + i).level(0, level).submitted();
        }
        return round.closed();
    }
}
