package fi.spiraali.programme.people;

import static fi.spiraali.Client.problem;
import static fi.spiraali.access.Writing.json;
import static fi.spiraali.access.Writing.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;

import fi.spiraali.Person;
import fi.spiraali.programme.Consortium;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProgrammeMemberTest {
    private static Person aino;
    private static Person eva;
    private Consortium programme;

    @BeforeEach
    void a_programme() {
        aino = aino == null ? Person.newcomer("Aino") : aino;
        eva = eva == null ? Person.newcomer("Eva") : eva;
        programme = Consortium.of(aino);
    }

    @Test
    void a_link_says_where_it_leads_and_an_evaluator_comes_by_it() {
        post(eva.as(), "/programmes/look", Map.of("link", programme.link("evaluators")))
                .then()
                .statusCode(200)
                .body("programme", is(programme.id()))
                .body("name", is("Ohjelma"))
                .body("kind", is("EVALUATOR"));
        programme.becomes(eva).then().statusCode(200).body("role", is("EVALUATOR"));
        programme.becomes(eva).then().statusCode(200);
        eva.as().get(programme.path()).then().body("role", is("EVALUATOR"));
        aino.as().get(programme.path() + "/members").then().body("items.name", containsInAnyOrder("Aino", "Eva"));
    }

    @Test
    void a_coordinator_who_opens_the_evaluators_link_stays_one() {
        programme.becomes(aino).then().statusCode(200).body("role", is("COORDINATOR"));
    }

    @Test
    void the_teams_link_makes_no_evaluator_and_nobody_brings_somebody_else() {
        json(eva.as(), Map.of("link", programme.link("teams")))
                .put(programme.path() + "/members/" + eva.id())
                .then()
                .spec(problem(404, "not-found"));
        json(eva.as(), Map.of("link", programme.link("evaluators")))
                .put(programme.path() + "/members/" + aino.id())
                .then()
                .spec(problem(403, "forbidden"));
        json(eva.as(), Map.of("link", programme.link("evaluators")))
                .put(Consortium.of(aino).path() + "/members/" + eva.id())
                .then()
                .spec(problem(404, "not-found"));
    }

    @Test
    void renewing_ends_the_links_that_were_given_out_and_puts_nobody_out() {
        programme.becomes(eva).then().statusCode(200);
        var old = programme.link("evaluators");
        var renewal = Map.of("generation", 2);
        json(aino.as(), renewal).put(programme.path() + "/links").then().body("generation", is(2));
        json(aino.as(), renewal)
                .put(programme.path() + "/links")
                .then()
                .body("generation", is(2))
                .body("evaluators", is(programme.link("evaluators")));
        json(aino.as(), Map.of("generation", 4))
                .put(programme.path() + "/links")
                .then()
                .spec(problem(412, "precondition-failed"));
        post(eva.as(), "/programmes/look", Map.of("link", old)).then().spec(problem(410, "link-expired"));
        eva.as().get(programme.path()).then().statusCode(200);
    }

    @Test
    void who_is_put_out_does_not_come_back_by_the_same_link() {
        programme.becomes(eva).then().statusCode(200);
        var link = Map.of("link", programme.link("evaluators"));
        var place = programme.path() + "/members/" + eva.id();
        aino.as().delete(place).then().statusCode(204);
        json(eva.as(), link).put(place).then().spec(problem(410, "link-expired"));
    }

    /** They have seen both links. */
    @Test
    void a_coordinator_who_goes_leaves_the_links_useless() {
        programme.becomes(eva).then().statusCode(200);
        var members = programme.path() + "/members/";
        json(aino.as(), Map.of("role", "COORDINATOR"))
                .put(members + eva.id() + "/role")
                .then()
                .statusCode(200);
        var link = Map.of("link", programme.link("teams"));
        eva.as().delete(members + eva.id()).then().statusCode(204);
        post(eva.as(), "/programmes/look", link).then().spec(problem(410, "link-expired"));
    }

    @Test
    void what_was_never_a_link_leads_nowhere() {
        for (var link : new String[] {"", "x", "A".repeat(43), "ä".repeat(43)}) {
            post(eva.as(), "/programmes/look", Map.of("link", link)).then().spec(problem(404, "not-found"));
        }
    }

    @Test
    void the_last_coordinator_neither_leaves_nor_steps_down() {
        programme.becomes(eva).then().statusCode(200);
        var members = programme.path() + "/members/";
        aino.as().delete(members + aino.id()).then().spec(problem(409, "last-coordinator"));
        json(aino.as(), Map.of("role", "EVALUATOR"))
                .put(members + aino.id() + "/role")
                .then()
                .spec(problem(409, "last-coordinator"));
        json(aino.as(), Map.of("role", "COORDINATOR"))
                .put(members + eva.id() + "/role")
                .then()
                .statusCode(200);
        aino.as().delete(members + aino.id()).then().statusCode(204);
        aino.as().get(programme.path()).then().spec(problem(404, "not-found"));
        eva.as().get(programme.path() + "/members").then().body("items.account", contains(eva.id()));
    }

    @Test
    void a_role_nobody_has_by_themselves_is_none_to_be_given() {
        programme.becomes(eva).then().statusCode(200);
        json(aino.as(), Map.of("role", "TEAM"))
                .put(programme.path() + "/members/" + eva.id() + "/role")
                .then()
                .spec(problem(422, "invalid-request", "/role", "UNKNOWN_VALUE"));
    }

    @Test
    void an_evaluator_leaves_and_puts_nobody_out() {
        programme.becomes(eva).then().statusCode(200);
        eva.as().delete(programme.path() + "/members/" + aino.id()).then().spec(problem(403, "forbidden"));
        eva.as().delete(programme.path() + "/members/" + eva.id()).then().statusCode(204);
        eva.as().get(programme.path()).then().spec(problem(404, "not-found"));
    }
}
