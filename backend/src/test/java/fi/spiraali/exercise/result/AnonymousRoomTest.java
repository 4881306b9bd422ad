package fi.spiraali.exercise.result;

import static fi.spiraali.Client.newId;
import static fi.spiraali.Client.problem;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fi.spiraali.Room;
import fi.spiraali.Together;
import fi.spiraali.exercise.Writer;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Nobody's answer can be read off as the difference between two looks. */
@QuarkusTest
class AnonymousRoomTest {
    private Room room;
    private List<Writer> writers;

    @BeforeEach
    void open() {
        room = Room.anonymous(Room.PAIRS).at(0);
        writers = Writer.several(6, room, 0);
    }

    @Test
    void the_reveal_shows_everything_so_far_without_names() {
        writers.subList(0, 2).forEach(writer -> writer.note("points", "Nimetön"));
        room.reveal(0);
        writers.getFirst()
                .results()
                .then()
                .body("answered", is(2))
                .body("texts", hasSize(2))
                .body("texts.name", everyItem(nullValue()));
    }

    @Test
    void what_comes_later_shows_when_three_people_have_answered() {
        writers.get(0).pick("recognise", "ecosystem");
        room.reveal(0);
        var tag = writers.getFirst().results().header("ETag");
        for (var writer : writers.subList(1, 3)) {
            writer.pick("recognise", "ecosystem");
            writer.pick("recognise", "everyday-life");
            assertThat(writer.results().header("ETag"), is(tag));
        }
        writers.get(3).pick("recognise", "ecosystem");
        writers.getFirst()
                .results()
                .then()
                .body("choices.people", is(List.of(4, 2)))
                .body("answered", is(4));
    }

    @Test
    void a_room_revealed_before_anybody_answered_waits_for_three_as_well() {
        room.reveal(0);
        writers.get(0).note("points", "Ensimmäinen");
        writers.get(1).note("points", "Toinen");
        writers.getFirst().results().then().body("texts", hasSize(0)).body("answered", is(0));
        writers.get(2).note("points", "Kolmas");
        writers.getFirst().results().then().body("texts", hasSize(3));
    }

    @Test
    void what_was_shown_is_not_changed_and_not_taken_back() {
        var id = writers.get(0).note("points", "Näkyy");
        room.reveal(0);
        writers.get(0).write(id, "points", "Toisin").then().spec(problem(409, "activity-closed"));
        writers.get(0).remove(id).then().spec(problem(409, "activity-closed"));
        // What is still waiting is one's own.
        var waiting = writers.get(0).note("points", "Odottaa");
        writers.get(0).write(waiting, "points", "Odottaa vielä").then().statusCode(201);
        writers.get(0).remove(waiting).then().statusCode(204);
        writers.getFirst().results().then().body("texts.text", is(List.of("Näkyy")));
    }

    @RepeatedTest(3)
    void looks_at_the_same_moment_never_differ_by_fewer_than_three_people() {
        room.reveal(0);
        writers.subList(0, 2).forEach(writer -> writer.pick("recognise", "ecosystem"));
        var looks = Together.run(10, i -> {
            if (i < 4) {
                writers.get(2 + i).choose("recognise", "ecosystem");
            }
            return writers.getFirst().results().<Integer>path("answered");
        });
        assertThat(looks.stream().allMatch(people -> people == 0 || people >= 3), is(true));
        int all = writers.getFirst().results().path("answered");
        assertThat(looks.stream().allMatch(people -> people == all || all - people >= 3), is(true));
    }

    @Test
    void a_text_that_waits_is_in_no_list() {
        room.reveal(0);
        var id = writers.get(0).note("points", "Odottaa");
        for (var reader : List.of(room.owner().as(), writers.get(1).guest().as())) {
            reader.get(room.path() + "/answers").then().body("items", hasSize(0));
        }
        room.owner()
                .as()
                .contentType("application/json")
                .body(java.util.Map.of("hidden", true))
                .put(room.path() + "/answers/" + id + "/hidden")
                .then()
                .spec(problem(409, "not-revealed"));
        writers.get(0).write(newId(), "points", "Toinen").then().statusCode(201);
    }
}
