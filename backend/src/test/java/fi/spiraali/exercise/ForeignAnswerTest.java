package fi.spiraali.exercise;

import static fi.spiraali.Client.newId;
import static fi.spiraali.Client.problem;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import fi.spiraali.Room;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is somebody else's is not there. */
@QuarkusTest
class ForeignAnswerTest {
    private Room room;
    private Writer writer;

    @BeforeEach
    void open() {
        room = Room.live(Room.PAIRS).at(0);
        writer = Writer.in(room, 0);
    }

    @Test
    void who_is_in_one_workshop_writes_nothing_into_another() {
        var another = Room.live(Room.PAIRS).at(0);
        var there = Writer.in(another, 0);
        // At the other's address, and at one's own with the other's activity.
        writer.guest()
                .as()
                .body(Map.of("activity", another.activity(0), "prompt", "points", "text", "Vieras"))
                .put(another.path() + "/answers/" + newId())
                .then()
                .spec(problem(404, "not-found"));
        writer.put(newId(), Map.of("activity", another.activity(0), "prompt", "points", "text", "Vieras"))
                .then()
                .spec(problem(404, "not-found"));
        writer.guest().as().get(another.path() + "/me/answers").then().spec(problem(404, "not-found"));
        there.mine().then().body("own", empty()).body("group", empty());
        there.results().then().body("answered", is(0));
    }

    @Test
    void somebody_elses_answer_is_neither_changed_nor_taken_away() {
        var id = writer.note("points", "Minun");
        var other = Writer.in(room, 0);
        other.write(id, "points", "Sinun").then().spec(problem(404, "not-found"));
        other.remove(id).then().statusCode(204);
        writer.mine().then().body("own.text", is(List.of("Minun")));
    }

    @Test
    void staff_take_no_part_and_strangers_do_not_even_look() {
        var answer = Map.of("activity", room.activity(0), "prompt", "points", "text", "Ohjaaja");
        room.owner()
                .as()
                .contentType("application/json")
                .body(answer)
                .put(room.path() + "/answers/" + newId())
                .then()
                .spec(problem(403, "forbidden"));
        for (var path : List.of("/me/answers", "/answers", "/activities/" + room.activity(0) + "/results", "/memo")) {
            fi.spiraali.Client.nobody().get(room.path() + path).then().spec(problem(401, "sign-in-required"));
            fi.spiraali.Client.get(room.path() + path).then().spec(problem(404, "not-found"));
        }
    }
}
