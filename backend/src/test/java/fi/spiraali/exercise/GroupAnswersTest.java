package fi.spiraali.exercise;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import fi.spiraali.Room;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A group writes on several phones. */
@QuarkusTest
class GroupAnswersTest {
    private Room room;
    private List<Writer> writers;

    @BeforeEach
    void form() {
        var pairs = Room.activity(Room.PAIRS, Map.of("forming", "CHOICE", "groupSize", 2));
        room = Room.planned(Map.of(), List.of(pairs)).open().at(0);
        writers = Writer.several(3, room, 0);
        join(writers.get(0), 1);
        join(writers.get(1), 1);
        join(writers.get(2), 2);
    }

    @Test
    void the_others_of_ones_group_see_what_one_writes_and_nobody_else_does() {
        writers.get(0).note("points", "Meidän parin");
        writers.get(0).pick("recognise", "ecosystem");
        writers.get(1).mine().then().body("own", empty()).body("group.size()", is(2));
        writers.get(2).mine().then().body("own", empty()).body("group", empty());
    }

    @Test
    void nobody_changes_what_another_of_the_group_wrote() {
        var id = writers.get(0).note("points", "Parini");
        writers.get(1).write(id, "points", "Minun").then().statusCode(404);
        writers.get(1).remove(id).then().statusCode(204);
        writers.get(0).mine().then().body("own.text", is(List.of("Parini")));
    }

    @Test
    void results_count_people_and_groups() {
        writers.forEach(writer -> writer.pick("recognise", "ecosystem"));
        writers.get(0).pick("strengthen", "ecosystem");
        room.reveal(0);
        writers.get(0)
                .results()
                .then()
                .body("answered", is(3))
                .body("groups", is(2))
                .body("choices.prompt", is(List.of("recognise", "strengthen")))
                .body("choices.option", everyItem(is("ecosystem")))
                .body("choices.people", is(List.of(3, 1)))
                .body("choices.groups", is(List.of(2, 1)));
    }

    @Test
    void a_hidden_text_is_its_writers_alone() {
        var id = writers.get(0).note("points", "Sopimatonta");
        room.reveal(0);
        room.owner()
                .as()
                .contentType("application/json")
                .body(Map.of("hidden", true))
                .put(room.path() + "/answers/" + id + "/hidden")
                .then()
                .statusCode(200);
        writers.get(0).mine().then().body("own.size()", is(1));
        writers.get(1).mine().then().body("group", empty());
    }

    private void join(Writer writer, int group) {
        writer.guest()
                .as()
                .body(Map.of("activity", room.activity(0), "number", group))
                .put(room.path() + "/me/group")
                .then()
                .statusCode(200);
    }
}
