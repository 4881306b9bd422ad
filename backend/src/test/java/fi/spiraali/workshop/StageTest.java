package fi.spiraali.workshop;

import static fi.spiraali.Client.problem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.spiraali.Room;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StageTest {
    @Test
    void a_room_begins_before_its_first_activity() {
        var room = Room.live(Room.PAIRS);

        room.guest()
                .as()
                .get(room.path() + "/stage")
                .then()
                .statusCode(200)
                .body("activity", nullValue())
                .body("state", is("LIVE"));
    }

    @Test
    void everybody_sees_where_the_room_goes_and_until_when() {
        var room = Room.live(Room.PAIRS, Room.SPIRAL);
        var guest = room.guest();

        room.stage(1, Map.of("seconds", 60));

        guest.as()
                .get(room.path() + "/me")
                .then()
                .statusCode(200)
                .body("stage.activity", is(room.activity(1)))
                .body("stage.answering", is(true))
                .body("stage.endsAt", notNullValue())
                .body("workshop.activities", hasSize(2));
    }

    @Test
    void of_two_moves_made_from_the_same_view_the_second_is_refused() {
        var room = Room.live(Room.PAIRS, Room.SPIRAL);
        var seen = room.owner().as().get(room.path() + "/stage").header("ETag");
        room.at(0);

        room.owner()
                .as()
                .contentType("application/json")
                .header("If-Match", seen)
                .body(Map.of("activity", room.activity(1), "answering", true, "revealed", false))
                .put(room.path() + "/stage")
                .then()
                .spec(problem(412, "precondition-failed"));
    }

    @Test
    void participants_do_not_move_the_room() {
        var room = Room.live(Room.PAIRS);

        room.guest()
                .as()
                .header("If-Match", "*")
                .body(Map.of("activity", room.activity(0), "answering", true, "revealed", true))
                .put(room.path() + "/stage")
                .then()
                .spec(problem(404, "not-found"));
    }
}
