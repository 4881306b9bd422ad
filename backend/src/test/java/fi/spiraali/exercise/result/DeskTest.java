package fi.spiraali.exercise.result;

import static fi.spiraali.Client.newId;
import static fi.spiraali.Client.problem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import fi.spiraali.Client;
import fi.spiraali.Room;
import fi.spiraali.exercise.Writer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the holders of a workshop's links see of its answers. */
@QuarkusTest
class DeskTest {
    private Room room;
    private Writer writer;
    private String text;

    @BeforeEach
    void reveal() {
        room = Room.live(Room.PAIRS).at(0);
        writer = Writer.in(room, 0);
        text = writer.note("points", "Yhdessä");
        room.reveal(0);
    }

    @Test
    void a_second_facilitator_does_what_the_first_one_does() {
        var link = link("FACILITATOR");
        hide(link).then().statusCode(200);
        bearing(link).get(writer.resultsPath()).then().body("texts", hasSize(0));
        bearing(link).get(room.path() + "/answers").then().body("items.hidden", is(List.of(true)));
        bearing(link).get(room.path() + "/memo").then().statusCode(200);
        bearing(link)
                .header("If-None-Match", "*")
                .body(Map.of("text", "Sovittu"))
                .put(room.path() + "/actions/" + newId())
                .then()
                .statusCode(201);
    }

    @Test
    void the_projector_shows_and_does_nothing() {
        var link = link("SCREEN");
        bearing(link).get(writer.resultsPath()).then().statusCode(200).body("texts", hasSize(1));
        bearing(link).get(room.path() + "/answers").then().body("items", hasSize(1));
        bearing(link).get(room.path() + "/actions").then().statusCode(200);
        hide(link).then().spec(problem(404, "not-found"));
        bearing(link).get(room.path() + "/memo").then().spec(problem(404, "not-found"));
        bearing(link).get(room.path() + "/me/answers").then().spec(problem(404, "not-found"));
    }

    @Test
    void a_viewer_of_the_team_reads_and_hides_nothing() {
        var viewer = room.owner().brings(room.team(), "VIEWER");
        viewer.as().get(writer.resultsPath()).then().statusCode(200);
        viewer.as().get(room.path() + "/memo").then().statusCode(200);
        hide(viewer.token()).then().spec(problem(403, "forbidden"));
        hide(link("FACILITATOR")).then().statusCode(200);
        viewer.as().get(room.path() + "/answers").then().body("items", hasSize(0));
    }

    private io.restassured.response.Response hide(String token) {
        return bearing(token).body(Map.of("hidden", true)).put(room.path() + "/answers/" + text + "/hidden");
    }

    private String link(String kind) {
        return room.owner()
                .as()
                .contentType("application/json")
                .header("If-None-Match", "*")
                .body(Map.of("kind", kind, "name", "Toinen"))
                .put(room.path() + "/links/" + newId())
                .then()
                .statusCode(201)
                .extract()
                .path("token");
    }

    private static RequestSpecification bearing(String token) {
        return Client.bearing(token).contentType("application/json");
    }
}
