package fi.spiraali.assessment;

import static fi.spiraali.Client.change;
import static fi.spiraali.Client.create;
import static fi.spiraali.Client.etag;
import static fi.spiraali.Client.get;
import static fi.spiraali.Client.newId;
import static fi.spiraali.Client.problem;
import static fi.spiraali.Client.put;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.spiraali.Round;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class AssessmentTest {
    @Test
    void a_round_is_open_from_its_creation() {
        var round = Round.named();
        get(round.path())
                .then()
                .statusCode(200)
                .body("innovation", is(round.innovation()))
                .body("state", is("OPEN"))
                .body("anonymous", is(false))
                .body("minimumGroup", nullValue())
                .body("revealed", is(true))
                .body("closedAt", nullValue())
                .body("submitted", is(0));
    }

    @Test
    void an_anonymous_round_waits_for_five_unless_the_team_says_otherwise() {
        var innovation = Round.newInnovation();
        var usual = Round.open(innovation, Map.of("anonymous", true));
        var own = Round.open(innovation, Map.of("anonymous", true, "minimumGroup", 3));
        get(usual.path()).then().body("minimumGroup", is(5));
        get(own.path()).then().body("minimumGroup", is(3));
    }

    @Test
    void a_repeated_creation_answers_as_the_first_did() {
        var round = Round.anonymous(5);
        var before = get(round.path()).asString();
        // Once with the usual minimum spelled out, once without: the same round.
        for (var body : List.of(Map.of("minimumGroup", 5, "anonymous", true), Map.of("anonymous", true))) {
            var again = create(round.path(), Round.body(round.innovation(), body));
            assertThat(again.statusCode(), is(201));
            assertThat(again.asString(), is(before));
        }
    }

    @Test
    void creating_what_exists_with_other_content_is_refused() {
        var round = Round.named();
        create(round.path(), Round.body(round.innovation(), Map.of("title", "Muu")))
                .then()
                .spec(problem(412, "precondition-failed"));
    }

    @Test
    void the_title_of_an_open_round_can_be_changed_by_who_has_read_it() {
        var round = Round.named();
        var read = etag(round.path());
        var body = Round.body(round.innovation(), Map.of("title", "Syksy"));
        put(round.path(), body).then().spec(problem(428, "precondition-required"));
        change(round.path(), read, body).then().statusCode(200).body("title", is("Syksy"));
        change(round.path(), read, Round.body(round.innovation(), Map.of("title", "Talvi")))
                .then()
                .spec(problem(412, "precondition-failed"));
    }

    @Test
    void a_sheet_that_comes_in_does_not_refuse_somebodys_new_title() {
        var round = Round.named();
        var read = etag(round.path());
        round.submitSheets(1);
        change(round.path(), read, Round.body(round.innovation(), Map.of("title", "Syksy")))
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"innovation, 0191d3c0-0000-7000-8000-000000000000", "framework, other", "frameworkVersion, 2025.1"})
    void what_is_fixed_at_creation_stays(String property, String value) {
        var round = Round.named();
        change(round.path(), "*", Round.body(round.innovation(), Map.of(property, value)))
                .then()
                .spec(problem(422, "invalid-request", "/" + property, "FIXED_AT_CREATION"));
    }

    @ParameterizedTest
    @CsvSource({"minimumGroup, 3", "minimumGroup, 10"})
    void the_minimum_group_can_not_be_lowered_over_those_who_trusted_it(String property, int value) {
        var round = Round.anonymous(5);
        var body = Round.body(round.innovation(), Map.of("anonymous", true, property, value));
        change(round.path(), "*", body)
                .then()
                .spec(problem(422, "invalid-request", "/minimumGroup", "FIXED_AT_CREATION"));
        get(round.path()).then().body("minimumGroup", is(5));
    }

    @Test
    void anonymity_can_never_be_switched_off_nor_on() {
        for (var round : List.of(Round.anonymous(5), Round.named())) {
            boolean anonymous = get(round.path()).path("anonymous");
            change(round.path(), "*", Round.body(round.innovation(), Map.of("anonymous", !anonymous)))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", hasItem("/anonymous"));
            get(round.path()).then().body("anonymous", is(anonymous));
        }
    }

    @ParameterizedTest
    @CsvSource({"2, true, OUT_OF_RANGE", "11, true, OUT_OF_RANGE", "5, false, ONLY_IN_ANONYMOUS_ROUND"})
    void a_minimum_group_is_three_to_ten_in_an_anonymous_round(int minimum, boolean anonymous, String code) {
        var path = "/assessments/" + newId();
        create(path, Round.body(Round.newInnovation(), Map.of("anonymous", anonymous, "minimumGroup", minimum)))
                .then()
                .spec(problem(422, "invalid-request", "/minimumGroup", code));
        get(path).then().statusCode(404);
    }

    @Test
    void a_round_needs_an_innovation_and_a_framework_that_exist() {
        var path = "/assessments/" + newId();
        create(path, Round.body(newId(), Map.of())).then().spec(problem(404, "not-found"));
        create(path, Round.body(Round.newInnovation(), Map.of("frameworkVersion", "1999.1")))
                .then()
                .spec(problem(422, "invalid-request", "/frameworkVersion", "UNKNOWN_VALUE"));
        get(path).then().statusCode(404);
    }

    @Test
    void closing_needs_the_version_last_read_and_can_be_repeated() {
        var round = Round.named();
        var read = etag(round.path());
        put(round.path() + "/state", Map.of("state", "CLOSED")).then().spec(problem(428, "precondition-required"));
        change(round.path() + "/state", "\"77\"", Map.of("state", "CLOSED"))
                .then()
                .spec(problem(412, "precondition-failed"));
        var closed = change(round.path() + "/state", read, Map.of("state", "CLOSED"));
        closed.then().statusCode(200).body("state", is("CLOSED")).body("closedAt", notNullValue());
        var again = change(round.path() + "/state", read, Map.of("state", "CLOSED"));
        assertThat(again.asString(), is(closed.asString()));
    }

    @Test
    void a_closed_round_never_opens_again() {
        var round = Round.named().closed();
        round.move("OPEN").then().spec(problem(409, "assessment-closed"));
        get(round.path()).then().body("state", is("CLOSED"));
    }

    @Test
    void a_closed_round_keeps_its_title() {
        var round = Round.named().closed();
        change(round.path(), "*", Round.body(round.innovation(), Map.of("title", "Muu")))
                .then()
                .spec(problem(409, "assessment-closed"));
    }

    @Test
    void a_round_counts_who_has_submitted_and_not_who_is_still_writing() {
        var round = Round.named();
        var before = get(round.path());
        var draft = round.sheet("Aino").level(0, 4);
        var during = get(round.path());
        assertThat(during.asString(), is(before.asString()));
        assertThat(during.header("ETag"), is(before.header("ETag")));
        draft.submitted();
        get(round.path()).then().body("submitted", is(1));
    }
}
