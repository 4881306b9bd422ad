package fi.spiraali.exercise.result;

import static fi.spiraali.Client.newId;
import static fi.spiraali.Client.problem;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import fi.spiraali.Person;
import fi.spiraali.Room;
import fi.spiraali.Room.Guest;
import fi.spiraali.exercise.Writer;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Live scoring has no answers: what is counted are the sheets of its round. */
@QuarkusTest
class LiveScoringTest {
    private Room room;

    @BeforeEach
    void open() {
        var owner = Person.newcomer("Ohjaaja");
        var team = owner.newTeam();
        var innovation = newId();
        owner.as()
                .contentType("application/json")
                .header("If-None-Match", "*")
                .body(Map.of("name", "Kokeilu"))
                .put("/innovations/" + innovation + "?team=" + team)
                .then()
                .statusCode(201);
        var scoring = Room.activity("live-scoring", Map.of("innovation", innovation));
        room = Room.plannedBy(owner, team, Map.of("innovations", List.of(innovation)), List.of(scoring))
                .open()
                .at(0);
    }

    @Test
    void sheets_that_were_begun_are_handed_in_and_counted_at_the_reveal() {
        var writers = Writer.several(3, room, 0);
        var round = round(writers.getFirst().guest());
        writers.subList(0, 2).forEach(writer -> score(writer.guest(), round));
        writers.getFirst().results().then().statusCode(200).body("answered", is(0));
        room.reveal(0);
        writers.getFirst()
                .results()
                .then()
                .body("revealed", is(true))
                .body("answered", is(2))
                .body("groups", is(2))
                .body("texts", empty());
        room.owner()
                .as()
                .get(room.path() + "/memo")
                .then()
                .body("activities[0].answered", is(2))
                .body("activities[0].assessment", is(round));
    }

    @Test
    void there_is_nothing_to_answer() {
        Writer.in(room, 0)
                .write(newId(), "points", "Ei täällä")
                .then()
                .spec(problem(422, "invalid-request", "/prompt", "UNKNOWN_PROMPT"));
    }

    private String round(Guest guest) {
        return guest.as()
                .get(room.path() + "/me")
                .then()
                .statusCode(200)
                .body("workshop.activities[0].assessment", notNullValue())
                .extract()
                .path("workshop.activities[0].assessment");
    }

    private static void score(Guest guest, String round) {
        var sheet = "/assessments/" + round + "/sheets/" + newId();
        guest.as().body(Map.of("role", "partner")).put(sheet).then().statusCode(201);
        guest.as()
                .body(Map.of("level", 4))
                .put(sheet + "/scores/societal-need")
                .then()
                .statusCode(200);
    }
}
