package fi.spiraali.framework;

import static fi.spiraali.Client.get;
import static fi.spiraali.Client.problem;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fi.spiraali.Round;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FrameworkResourceTest {
    @Test
    void there_is_one_framework_to_choose() {
        get("/frameworks")
                .then()
                .statusCode(200)
                .body("items.id", is(List.of("soila-features")))
                .body("items.version", is(List.of("2024.1")))
                .body("items.characteristics", is(List.of(11)))
                .body("next", nullValue());
    }

    @Test
    void a_framework_version_is_served_whole_in_three_languages() {
        var framework = get("/frameworks/soila-features/versions/2024.1")
                .then()
                .statusCode(200)
                .body("characteristics.id", is(Round.CHARACTERISTICS))
                .body("features", hasSize(16))
                .body("scale.levels.value", is(List.of(1, 2, 3, 4, 5)))
                .body("scale.unscoredAnswers.code", is(List.of("not-applicable", "dont-know-yet")));
        for (var language : List.of("fi", "sv", "en")) {
            framework
                    .body("characteristics.question." + language, everyItem(not(blankOrNullString())))
                    .body("scale.levels.descriptor." + language, everyItem(not(blankOrNullString())))
                    .body("provenanceNote." + language, not(blankOrNullString()));
        }
    }

    @Test
    void an_unknown_version_is_not_found() {
        get("/frameworks/soila-features/versions/1999.1").then().spec(problem(404, "not-found"));
        get("/frameworks/nowhere/versions/2024.1").then().spec(problem(404, "not-found"));
    }

    @Test
    void the_exercises_hold_the_spiral_and_the_objectives() {
        get("/exercises")
                .then()
                .statusCode(200)
                .body("items.id", hasItem("pair-discussion"))
                .body("items.find { it.id == 'innovation-spiral' }.stages", hasSize(6))
                .body("items.find { it.id == 'strategic-objectives' }.options", hasSize(4));
    }

    @Test
    void one_exercise_is_served_by_its_id() {
        get("/exercises/live-scoring").then().statusCode(200).body("kind", is("scoring"));
        get("/exercises/nowhere").then().spec(problem(404, "not-found"));
    }

    @Test
    void the_two_hour_workshop_is_a_template() {
        get("/workshop-templates")
                .then()
                .statusCode(200)
                .body("items.id", is(List.of("innovation-workshop-120")))
                .body("items[0].items.minutes.sum()", is(120))
                .body("items[0].items.exercise.last()", is("summary"));
    }
}
