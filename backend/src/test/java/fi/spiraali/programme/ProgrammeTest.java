package fi.spiraali.programme;

import static fi.spiraali.Client.newId;
import static fi.spiraali.Client.problem;
import static fi.spiraali.access.Writing.change;
import static fi.spiraali.access.Writing.create;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fi.spiraali.Person;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProgrammeTest {
    private static Person aino;
    private Consortium programme;

    @BeforeEach
    void a_programme() {
        aino = aino == null ? Person.newcomer("Aino") : aino;
        programme = Consortium.of(aino);
    }

    @Test
    void who_makes_one_coordinates_it() {
        aino.as()
                .get(programme.path())
                .then()
                .statusCode(200)
                .body("name", is("Ohjelma"))
                .body("description", nullValue())
                .body("role", is("COORDINATOR"))
                .body("innovations", is(0));
        aino.as().get("/programmes").then().body("items[0].id", is(programme.id()));
    }

    @Test
    void making_it_again_answers_as_the_first_time_and_making_another_in_its_place_does_not() {
        create(aino.as(), programme.path(), Map.of("name", "Ohjelma")).then().statusCode(201);
        create(aino.as(), programme.path(), Map.of("name", "Toinen")).then().spec(problem(412, "precondition-failed"));
    }

    @Test
    void it_is_described_anew_by_the_version_last_read() {
        var etag = aino.as().get(programme.path()).header("ETag");
        var body = Map.of("name", "Uusi nimi", "description", "Mistä on kyse");
        aino.as()
                .contentType("application/json")
                .header("If-Match", etag)
                .body(body)
                .put(programme.path())
                .then()
                .statusCode(200)
                .body("description", is("Mistä on kyse"));
        aino.as()
                .contentType("application/json")
                .header("If-Match", etag)
                .body(Map.of("name", "Kolmas"))
                .put(programme.path())
                .then()
                .spec(problem(412, "precondition-failed"));
    }

    @Test
    void a_team_with_an_innovation_in_it_reads_it_and_loses_sight_of_it_with_the_innovation() {
        var owner = Person.newcomer("Omistaja");
        var project = programme.joins(owner, "NOTHING", Map.of());
        owner.as().get("/programmes").then().body("items.id", contains(programme.id()));
        owner.as().get(programme.path()).then().body("role", is("TEAM")).body("innovations", is(1));
        change(owner.as(), programme.path(), Map.of("name", "Oma")).then().spec(problem(403, "forbidden"));
        project.leaves();
        owner.as().get("/programmes").then().body("items", empty());
        owner.as().get(programme.path()).then().spec(problem(404, "not-found"));
    }

    @Test
    void deleting_it_leaves_the_innovations_with_their_teams() {
        var owner = Person.newcomer("Omistaja");
        var project = programme.joins(owner, "RESULTS", Map.of()).assessed(3);
        aino.as().header("If-Match", "*").delete(programme.path()).then().statusCode(204);
        aino.as().get(programme.path()).then().spec(problem(404, "not-found"));
        owner.as().get("/innovations/" + project.innovation()).then().statusCode(200);
        owner.as()
                .get("/innovations/" + project.innovation() + "/programmes")
                .then()
                .body("items", empty());
    }

    @Test
    void names_too_long_and_unknown_words_are_refused_at_their_place() {
        create(aino.as(), "/programmes/" + newId(), Map.of("name", "x".repeat(201)))
                .then()
                .spec(problem(422, "invalid-request", "/name", "TOO_LONG"));
        create(aino.as(), "/programmes/" + newId(), Map.of("name", "x", "role", "EVALUATOR"))
                .then()
                .spec(problem(422, "invalid-request", "/role", "UNKNOWN_PROPERTY"));
    }
}
