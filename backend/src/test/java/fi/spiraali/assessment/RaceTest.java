package fi.spiraali.assessment;

import static fi.spiraali.Client.create;
import static fi.spiraali.Client.get;
import static fi.spiraali.Client.newId;
import static fi.spiraali.Round.CHARACTERISTICS;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.is;

import fi.spiraali.Client;
import fi.spiraali.Round;
import fi.spiraali.Sheet;
import fi.spiraali.Together;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Many at once, with real threads on a real database: what is acknowledged is stored, once. */
@QuarkusTest
class RaceTest {
    private Round round;

    @BeforeEach
    void open() {
        round = Round.named();
    }

    @Test
    void the_same_creation_sent_ten_times_at_once_stores_one() {
        var county = "alue-" + newId();
        var innovation = "/innovations/" + newId();
        var body = Map.of("name", "Yksi", "county", county);
        assertAllCreated(Together.run(10, i -> create(innovation, body)));
        get("/innovations?county=" + county).then().body("items", hasSize(1));

        var another = "/assessments/" + newId();
        assertAllCreated(Together.run(10, i -> create(another, Round.body(round.innovation(), Map.of()))));
        get("/innovations/" + round.innovation() + "/assessments").then().body("items", hasSize(2));

        var sheet = new Sheet(round, newId());
        assertAllCreated(Together.run(10, i -> create(sheet.path(), Map.of("role", "partner"))));
        sheet.level(0, 3).submitted();
        get(round.path() + "/sheets").then().body("items", hasSize(1));
    }

    @Test
    void of_ten_different_creations_of_one_id_one_wins() {
        var path = "/innovations/" + newId();
        var answers = Together.run(10, i -> create(path, Map.of("name", "Nimi " + i)));
        assertThat(statuses(answers), everyItem(is(in(List.of(201, 412)))));
        var winners =
                answers.stream().filter(answer -> answer.statusCode() == 201).toList();
        assertThat(winners, hasSize(1));
        get(path).then().body("name", is(winners.getFirst().<String>path("name")));
    }

    @Test
    void of_ten_changes_of_one_version_one_wins() {
        var path = "/innovations/" + round.innovation();
        var read = Client.etag(path);
        var answers = Together.run(10, i -> Client.change(path, read, Map.of("name", "Nimi " + i)));
        assertThat(statuses(answers), everyItem(is(in(List.of(200, 412)))));
        assertThat(Collections.frequency(statuses(answers), 200), is(1));
    }

    @Test
    void the_same_score_sent_ten_times_at_once_is_one_score() {
        var sheet = round.sheet("Aino");
        var score = Map.of("level", 4, "evidence", "Näyttö", "strengthen", true);
        assertThat(statuses(Together.run(10, i -> sheet.score(0, score))), everyItem(is(200)));
        sheet.submitted();
        round.profile().body("characteristics[0].n", is(1)).body("characteristics[0].strengthen", is(1));
    }

    @Test
    void twenty_assessors_who_score_at_once_lose_nothing() {
        var sheets = Together.run(20, i -> round.sheet("Assessor " + i));
        var answers = Together.run(20 * 11, i -> sheets.get(i / 11).score(i % 11, Map.of("level", 1 + i / 11 % 5)));
        assertThat(statuses(answers), everyItem(is(200)));
        assertThat(statuses(Together.run(20, i -> sheets.get(i).submit())), everyItem(is(200)));
        round.profile()
                .body("respondents", is(20))
                .body("characteristics.n", everyItem(is(20)))
                .body("characteristics.distribution", everyItem(is(List.of(4, 4, 4, 4, 4))));
    }

    @RepeatedTest(5)
    void a_sheet_that_is_submitted_while_the_round_closes_is_counted_or_refused() {
        var sheets = Together.run(8, i -> round.sheet("Assessor " + i).level(0, 3));
        var answers = Together.run(
                9, i -> i == 8 ? round.move("CLOSED") : sheets.get(i).submit());
        assertThat(answers.get(8).statusCode(), is(200));
        var submissions = statuses(answers.subList(0, 8));
        // 410: an assessor's link ends with its round.
        assertThat(submissions, everyItem(is(in(List.of(200, 409, 410)))));
        int acknowledged = Collections.frequency(submissions, 200);
        round.profile().body("respondents", is(acknowledged)).body("characteristics[0].n", is(acknowledged));
        get(round.path()).then().body("submitted", is(acknowledged));
    }

    @RepeatedTest(5)
    void a_score_that_is_given_while_the_sheet_is_submitted_is_in_it_or_refused() {
        var sheet = round.sheet("Aino").level(0, 1);
        var answers = Together.run(11, i -> i == 5 ? sheet.submit() : sheet.score(i, Map.of("level", 5)));
        assertThat(answers.get(5).statusCode(), is(200));
        var stored = sheet.read().extract().jsonPath();
        for (int i = 0; i < 11; i++) {
            var level =
                    stored.get("scores.find { it.characteristic == '%s' }?.level".formatted(CHARACTERISTICS.get(i)));
            Integer before = i == 0 ? 1 : null;
            if (i != 5) {
                int status = answers.get(i).statusCode();
                assertThat(status, is(in(List.of(200, 409))));
                assertThat(level, is(status == 200 ? Integer.valueOf(5) : before));
            }
        }
    }

    private static void assertAllCreated(List<Response> answers) {
        assertThat(statuses(answers), everyItem(is(201)));
        assertThat(answers.stream().map(Response::asString).distinct().toList(), hasSize(1));
    }

    private static List<Integer> statuses(List<Response> answers) {
        return answers.stream().map(Response::statusCode).toList();
    }
}
