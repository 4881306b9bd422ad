package fi.spiraali.assessment.profile;

import static fi.spiraali.Client.get;
import static fi.spiraali.Client.newId;
import static fi.spiraali.Client.problem;
import static fi.spiraali.Client.request;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fi.spiraali.Client;
import fi.spiraali.Round;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RoundProfileTest {
    private Round round;

    @BeforeEach
    void open() {
        round = Round.named();
    }

    @Test
    void the_worked_example_adds_up_from_the_first_score_to_the_latest_closed_round() {
        var sheet = round.sheet("Aino").levels(4, 3, 5, 2, 4, 3).dontKnow(6).notApplicable(7);
        sheet.level(8, 2).level(9, 3).level(10, 4).submitted();
        workedExample(round.profile());
        round.closed();
        workedExample(round.profile());
        workedExample(get("/innovations/" + round.innovation() + "/profile").then());
    }

    private static void workedExample(ValidatableResponse profile) {
        profile.statusCode(200)
                .body("respondents", is(1))
                .body("suppressed", nullValue())
                .body("overall.mean", closeTo(30 / 9.0, 1e-12))
                .body("overall.reason", nullValue())
                .body("overall.coverage.scored", is(9))
                .body("overall.coverage.applicable", is(10))
                .body("characteristics.id", is(Round.CHARACTERISTICS))
                .body("characteristics.n", contains(1, 1, 1, 1, 1, 1, 0, 0, 1, 1, 1))
                .body("characteristics[6].dontKnowYet", is(1))
                .body("characteristics[7].notApplicable", is(1))
                .body("characteristics[7].median", nullValue());
    }

    @Test
    void several_sheets_give_the_numbers_the_radar_draws() {
        for (int level : new int[] {2, 3, 4, 4, 5, 5}) {
            round.sheet("Assessor " + newId()).level(0, level).submitted();
        }
        round.sheet("Ilona").dontKnow(0).submitted();
        round.profile()
                .body("respondents", is(7))
                .body("characteristics[0].n", is(6))
                .body("characteristics[0].distribution", contains(0, 1, 1, 2, 2))
                .body("characteristics[0].q1", is(3.25))
                .body("characteristics[0].median", is(4.0))
                .body("characteristics[0].q3", is(4.75))
                .body("characteristics[0].min", is(2))
                .body("characteristics[0].max", is(5))
                .body("characteristics[0].mean", closeTo(23 / 6.0, 1e-12))
                .body("characteristics[0].agreement", closeTo(0.4166667, 5e-8))
                .body("characteristics[0].dontKnowYet", is(1))
                .body("overall.mean", nullValue())
                .body("overall.reason", is("TOO_FEW_CHARACTERISTICS"));
    }

    @Test
    void a_named_round_shows_each_sheet_when_it_is_submitted_and_drafts_never() {
        var draft = round.sheet("Aino").level(0, 4);
        assertThat(round.respondents(), is(0));
        draft.submitted();
        assertThat(round.respondents(), is(1));
    }

    @Test
    void who_wants_to_strengthen_is_counted_with_any_answer() {
        var sheet = round.sheet("Aino");
        sheet.score(0, Map.of("level", 2, "strengthen", true));
        sheet.score(1, Map.of("unscored", "dont-know-yet", "strengthen", true));
        sheet.level(2, 5).submitted();
        round.profile()
                .body("characteristics[0].strengthen", is(1))
                .body("characteristics[1].strengthen", is(1))
                .body("characteristics[1].dontKnowYet", is(1))
                .body("characteristics[2].strengthen", is(0));
    }

    @Test
    void a_round_that_is_not_revealed_shows_how_many_and_nothing_else() {
        var hidden = Round.open(Round.newInnovation(), Map.of("revealed", false));
        hidden.sheet("Aino").level(0, 4).submitted();
        hidden.profile()
                .body("suppressed", is("NOT_REVEALED"))
                .body("overall.reason", is("NOT_REVEALED"))
                .body("respondents", is(1))
                .body("characteristics", empty());
        get(hidden.path() + "/sheets")
                .then()
                .body("items.assessor", contains("Aino"))
                .body("items[0].scores", nullValue());
        hidden.reveal().then().statusCode(200).body("revealed", is(true));
        hidden.profile().body("suppressed", nullValue()).body("characteristics[0].n", is(1));
        get(hidden.path() + "/sheets").then().body("items[0].scores.level", contains(4));
    }

    @Test
    void closing_reveals() {
        var hidden = Round.open(Round.newInnovation(), Map.of("revealed", false));
        hidden.sheet("Aino").level(0, 4).submitted();
        hidden.closed().profile().body("characteristics[0].n", is(1));
    }

    @Test
    void a_revelation_is_not_taken_back() {
        Client.change(round.path() + "/state", "*", Map.of("state", "OPEN", "revealed", false));
        get(round.path()).then().body("revealed", is(true));
    }

    @Test
    void a_closed_round_leaves_drafts_out() {
        round.sheet("Aino").level(0, 4).submitted();
        round.sheet("Onni").level(0, 1);
        assertThat(round.closed().respondents(), is(1));
    }

    @Test
    void a_profile_the_reader_has_is_not_sent_again_until_it_changes() {
        round.sheet("Aino").level(0, 4).submitted();
        var path = round.path() + "/profile";
        var tag = get(path).header("ETag");
        request()
                .header("If-None-Match", tag)
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", is(tag))
                .body(is(""));
        round.sheet("Onni").level(0, 2).submitted();
        request()
                .header("If-None-Match", tag)
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", not(tag))
                .body("respondents", is(2));
    }

    @Test
    void closing_a_round_and_agreeing_in_it_change_its_profiles_tag_when_they_change_the_profile() {
        var path = round.path() + "/profile";
        var tag = get(path).header("ETag");
        Client.create(round.path() + "/agreed/" + Round.CHARACTERISTICS.getFirst(), Map.of("level", 3));
        assertThat(get(path).header("ETag"), not(tag));
    }

    @Test
    void without_a_closed_round_an_innovation_has_no_profile() {
        get("/innovations/" + round.innovation() + "/profile").then().spec(problem(404, "not-found"));
        get("/innovations/" + newId() + "/profile").then().spec(problem(404, "not-found"));
        get("/assessments/" + newId() + "/profile").then().spec(problem(404, "not-found"));
    }
}
