package fi.spiraali.assessment;

import static fi.spiraali.Client.get;
import static fi.spiraali.Client.newId;
import static fi.spiraali.Client.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.nullValue;

import fi.spiraali.Round;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RoundsTest {
    @Test
    void the_rounds_of_an_innovation_stand_newest_first() {
        var first = Round.named();
        var list = "/innovations/" + first.innovation() + "/assessments";
        var second = Round.open(first.innovation(), Map.of("title", "Syksy"));
        var next = get(list + "?limit=1")
                .then()
                .body("items.id", contains(second.id()))
                .extract()
                .path("next");
        get(list + "?limit=1&cursor=" + next)
                .then()
                .body("items.id", contains(first.id()))
                .body("next", nullValue());
        get("/innovations/" + Round.newInnovation() + "/assessments").then().body("items", empty());
        get("/innovations/" + newId() + "/assessments").then().spec(problem(404, "not-found"));
    }
}
