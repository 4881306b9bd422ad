package fi.spiraali.access;

import static fi.spiraali.Client.problem;
import static fi.spiraali.access.Writing.json;
import static org.hamcrest.Matchers.is;

import fi.spiraali.Person;
import fi.spiraali.programme.Consortium;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who alone runs a programme that others are in does not delete their account. */
@QuarkusTest
class LastCoordinatorTest {
    private Person leaving;
    private Consortium programme;

    @BeforeEach
    void a_programme() {
        leaving = Person.newcomer("Lea");
        programme = Consortium.of(leaving);
    }

    private Response delete() {
        return leaving.as().header("If-Match", "*").delete("/accounts/me");
    }

    @Test
    void with_evaluators_in_it_somebody_must_follow() {
        var eva = programme.newEvaluator();
        delete().then().spec(problem(409, "last-coordinator"));
        json(leaving.as(), Map.of("role", "COORDINATOR"))
                .put(programme.path() + "/members/" + eva.id() + "/role")
                .then()
                .statusCode(200);
        delete().then().statusCode(204);
        eva.as().get(programme.path()).then().statusCode(200);
        // The links the deleted coordinator had seen have ended.
        eva.as().get(programme.path() + "/links").then().body("generation", is(2));
    }

    @Test
    void with_innovations_in_it_too() {
        programme.joins(Person.newcomer("Omistaja"), "NOTHING", Map.of());
        delete().then().spec(problem(409, "last-coordinator"));
    }

    @Test
    void an_empty_one_goes_along() {
        delete().then().statusCode(204);
    }
}
