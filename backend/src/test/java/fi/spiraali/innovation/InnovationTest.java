package fi.spiraali.innovation;

import static fi.spiraali.Client.change;
import static fi.spiraali.Client.create;
import static fi.spiraali.Client.delete;
import static fi.spiraali.Client.etag;
import static fi.spiraali.Client.get;
import static fi.spiraali.Client.newId;
import static fi.spiraali.Client.problem;
import static fi.spiraali.Client.put;
import static fi.spiraali.Client.request;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fi.spiraali.Round;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InnovationTest {
    private static final Map<String, Object> HEHKU = Map.of(
            "name", "HEHKU 🌱",
            "summary", "Varhaista tukea",
            "objectives", List.of("mental-health", "fewer-placements"),
            "stage", "experiments",
            "county", "pirkanmaa",
            "links", List.of("https://innokyla.fi/fi/hehku"));

    private final String path = "/innovations/" + newId();

    @Test
    void an_innovation_is_read_as_it_was_created() {
        create(path, HEHKU).then().statusCode(201);
        var read = get(path).then().statusCode(200);
        HEHKU.forEach((property, value) -> read.body(property, is(value)));
        read.body("state", is("ACTIVE")).body("createdAt", endsWith("Z")).body("latest", nullValue());
    }

    @Test
    void what_is_left_out_says_nothing() {
        create(path, Map.of("name", "Nimi"))
                .then()
                .statusCode(201)
                .body("summary", is(""))
                .body("objectives", empty())
                .body("stage", nullValue())
                .body("county", nullValue())
                .body("links", empty());
    }

    @Test
    void a_repeated_creation_answers_as_the_first_did() {
        var first = create(path, HEHKU).then().statusCode(201).extract();
        var second = create(path, HEHKU).then().statusCode(201).extract();
        assertThat(second.asString(), is(first.asString()));
        assertThat(second.header("ETag"), is(first.header("ETag")));
    }

    @Test
    void creating_what_exists_with_other_content_is_refused() {
        create(path, HEHKU);
        create(path, Map.of("name", "Muu")).then().spec(problem(412, "precondition-failed"));
        get(path).then().body("name", is("HEHKU 🌱"));
    }

    @Test
    void a_change_needs_the_version_last_read() {
        create(path, HEHKU);
        var read = etag(path);
        put(path, Map.of("name", "Muu")).then().spec(problem(428, "precondition-required"));
        change(path, read, Map.of("name", "Muu")).then().statusCode(200).body("name", is("Muu"));
        change(path, read, Map.of("name", "Kolmas")).then().spec(problem(412, "precondition-failed"));
        get(path).then().body("name", is("Muu"));
    }

    @Test
    void a_change_that_is_sent_again_is_no_conflict() {
        create(path, HEHKU);
        var read = etag(path);
        change(path, read, Map.of("name", "Muu")).then().statusCode(200);
        // Its answer was lost on the way: the tag is stale, but everything is as the writer wants it.
        change(path, read, Map.of("name", "Muu")).then().statusCode(200);
    }

    @Test
    void a_tag_that_a_compressing_proxy_weakened_still_matches() {
        create(path, HEHKU);
        change(path, "W/" + etag(path), Map.of("name", "Muu")).then().statusCode(200);
    }

    @Test
    void what_does_not_exist_is_neither_read_changed_nor_deleted() {
        get(path).then().spec(problem(404, "not-found"));
        change(path, "*", HEHKU).then().spec(problem(404, "not-found"));
        delete(path, "*").then().spec(problem(404, "not-found"));
    }

    @Test
    void deleting_takes_the_rounds_their_sheets_and_what_was_agreed_along() {
        var round = Round.named();
        var innovation = "/innovations/" + round.innovation();
        var sheet = round.membersSheet("Aino").level(0, 4).submitted();
        create(round.path() + "/agreed/" + Round.CHARACTERISTICS.getFirst(), Map.of("level", 4));
        round.closed();
        delete(innovation, etag(innovation)).then().statusCode(204);
        for (var gone : List.of(innovation, round.path(), sheet.path(), round.path() + "/profile")) {
            get(gone).then().spec(problem(404, "not-found"));
        }
    }

    @Test
    void deleting_needs_the_version_last_read() {
        create(path, HEHKU);
        request().delete(path).then().spec(problem(428, "precondition-required"));
        delete(path, "\"77\"").then().spec(problem(412, "precondition-failed"));
        get(path).then().statusCode(200);
    }

    @Test
    void an_archived_innovation_takes_no_rounds_until_it_is_brought_back() {
        create(path, HEHKU);
        change(path + "/state", etag(path), Map.of("state", "ARCHIVED")).then().statusCode(200);
        var id = path.substring("/innovations/".length());
        var round = "/assessments/" + newId();
        create(round, Round.body(id, Map.of())).then().spec(problem(409, "innovation-archived"));
        get(round).then().statusCode(404);
        change(path + "/state", etag(path), Map.of("state", "ACTIVE")).then().statusCode(200);
        create(round, Round.body(id, Map.of())).then().statusCode(201);
    }

    @Test
    void an_archived_innovation_keeps_its_results() {
        var round = Round.named();
        round.sheet("Aino").level(0, 4).submitted();
        var innovation = "/innovations/" + round.closed().innovation();
        change(innovation + "/state", etag(innovation), Map.of("state", "ARCHIVED"))
                .then()
                .statusCode(200);
        get(innovation + "/profile").then().statusCode(200).body("respondents", is(1));
    }

    @Test
    void a_round_that_closes_does_not_refuse_somebodys_change_of_the_name() {
        var round = Round.named();
        var innovation = "/innovations/" + round.innovation();
        var read = etag(innovation);
        round.closed();
        change(innovation, read, Map.of("name", "Muu")).then().statusCode(200);
    }
}
