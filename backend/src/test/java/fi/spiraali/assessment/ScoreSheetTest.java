package fi.spiraali.assessment;

import static fi.spiraali.Client.create;
import static fi.spiraali.Client.get;
import static fi.spiraali.Client.newId;
import static fi.spiraali.Client.problem;
import static fi.spiraali.Client.put;
import static fi.spiraali.Client.request;
import static fi.spiraali.Round.CHARACTERISTICS;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.spiraali.Round;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ScoreSheetTest {
    private Round round;

    @BeforeEach
    void open() {
        round = Round.named();
    }

    @Test
    void a_sheet_starts_empty_and_is_a_draft() {
        round.sheet("Aino")
                .read()
                .body("assessor", is("Aino"))
                .body("role", is("team-member"))
                .body("state", is("DRAFT"))
                .body("submittedAt", nullValue())
                .body("scores", empty());
    }

    @Test
    void starting_a_sheet_again_answers_the_same_and_keeps_its_scores() {
        var sheet = round.sheet("Aino").level(0, 4);
        var body = Map.of("role", "team-member", "assessor", "Aino");
        create(sheet.path(), body).then().statusCode(201);
        put(sheet.path(), body).then().statusCode(201).body("scores.level", contains(4));
    }

    @Test
    void its_owner_can_correct_the_name_without_naming_a_version() {
        var sheet = round.sheet("Anio").level(0, 4);
        put(sheet.path(), Map.of("role", "partner", "assessor", " Aino "))
                .then()
                .statusCode(200)
                .body("assessor", is("Aino"))
                .body("role", is("partner"))
                .body("scores.level", contains(4));
    }

    @Test
    void a_sheet_that_is_there_is_not_created_over() {
        var sheet = round.sheet("Aino");
        create(sheet.path(), Map.of("role", "partner")).then().spec(problem(412, "precondition-failed"));
        sheet.read().body("role", is("team-member"));
    }

    @Test
    void every_answer_is_read_as_it_was_given() {
        var sheet = round.sheet("Aino");
        sheet.score(2, Map.of("level", 5, "evidence", "Seuranta 2024 🌱", "strengthen", true))
                .then()
                .statusCode(200)
                .body("characteristic", is(CHARACTERISTICS.get(2)));
        sheet.dontKnow(0);
        sheet.notApplicable(1);
        sheet.read()
                .body("scores.characteristic", is(CHARACTERISTICS.subList(0, 3)))
                .body("scores.level", contains(null, null, 5))
                .body("scores.unscored", contains("dont-know-yet", "not-applicable", null))
                .body("scores.reason", contains(null, "Ei koske meitä", null))
                .body("scores.evidence", contains(null, null, "Seuranta 2024 🌱"))
                .body("scores.strengthen", contains(false, false, true));
    }

    @Test
    void the_last_answer_of_its_owner_replaces_the_one_before_whole() {
        var sheet = round.sheet("Aino");
        sheet.score(0, Map.of("level", 2, "evidence", "Vanha", "strengthen", true));
        sheet.notApplicable(0);
        sheet.read().body("scores.level", contains(nullValue())).body("scores.evidence", contains(nullValue()));
        sheet.level(0, 3);
        sheet.read()
                .body("scores.level", contains(3))
                .body("scores.unscored", contains(nullValue()))
                .body("scores.reason", contains(nullValue()))
                .body("scores.strengthen", contains(false));
    }

    @Test
    void an_answer_that_is_taken_back_is_gone_with_everything_beside_it() {
        var sheet = round.sheet("Aino").level(1, 5);
        sheet.score(0, Map.of("level", 2, "evidence", "Näyttö", "strengthen", true));
        for (int again = 0; again < 2; again++) {
            request().delete(sheet.scorePath(0)).then().statusCode(204);
        }
        sheet.read().body("scores.characteristic", contains(CHARACTERISTICS.get(1)));
    }

    @Test
    void a_submitted_sheet_refuses_scores() {
        var sheet = round.sheet("Aino").level(0, 4).submitted();
        sheet.score(0, Map.of("level", 1)).then().spec(problem(409, "already-submitted"));
        request().delete(sheet.scorePath(0)).then().spec(problem(409, "already-submitted"));
        put(sheet.path(), Map.of("role", "partner")).then().spec(problem(409, "already-submitted"));
        sheet.read().body("scores.level", contains(4)).body("assessor", is("Aino"));
    }

    @Test
    void submitting_can_be_repeated_and_not_undone() {
        var sheet = round.sheet("Aino").level(0, 4);
        var first = sheet.submit();
        first.then().statusCode(200).body("state", is("SUBMITTED")).body("submittedAt", notNullValue());
        assertThat(sheet.submit().asString(), is(first.asString()));
        put(sheet.path() + "/state", Map.of("state", "DRAFT")).then().spec(problem(409, "already-submitted"));
    }

    @Test
    void an_empty_sheet_can_not_be_submitted() {
        var sheet = round.sheet("Aino");
        sheet.submit().then().spec(problem(409, "incomplete-sheet"));
        // Not knowing is an answer too.
        sheet.dontKnow(4).submitted();
    }

    @Test
    void a_closed_round_refuses_sheets_scores_and_submissions() {
        var sheet = round.membersSheet("Aino").level(0, 4);
        round.closed();
        sheet.score(0, Map.of("level", 1)).then().spec(problem(409, "assessment-closed"));
        request().delete(sheet.scorePath(0)).then().spec(problem(409, "assessment-closed"));
        sheet.submit().then().spec(problem(409, "assessment-closed"));
        put(sheet.path(), Map.of("role", "partner")).then().spec(problem(409, "assessment-closed"));
        put(round.path() + "/sheets/" + newId(), Map.of("role", "partner"))
                .then()
                .spec(problem(409, "assessment-closed"));
        // What was typed is not thrown away, it only does not count.
        sheet.read().body("scores.level", contains(4)).body("state", is("DRAFT"));
    }

    @Test
    void an_anonymous_round_takes_no_names() {
        var path = Round.anonymous(5).path() + "/sheets/" + newId();
        create(path, Map.of("role", "partner", "assessor", "Aino"))
                .then()
                .spec(problem(422, "invalid-request", "/assessor", "NOT_IN_ANONYMOUS_ROUND"));
        get(path).then().spec(problem(404, "not-found"));
    }

    @Test
    void a_sheet_is_found_in_its_own_round_only() {
        var sheet = round.sheet("Aino").level(0, 4);
        var elsewhere = Round.named().path() + "/sheets/" + sheet.id();
        get(elsewhere).then().spec(problem(404, "not-found"));
        put(elsewhere, Map.of("role", "partner")).then().spec(problem(404, "not-found"));
        put(elsewhere + "/state", Map.of("state", "SUBMITTED")).then().spec(problem(404, "not-found"));
        put(elsewhere + "/scores/" + CHARACTERISTICS.getFirst(), Map.of("level", 1))
                .then()
                .spec(problem(404, "not-found"));
        sheet.read().body("scores.level", contains(4));
    }
}
