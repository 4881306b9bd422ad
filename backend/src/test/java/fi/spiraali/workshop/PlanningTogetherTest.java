package fi.spiraali.workshop;

import static fi.spiraali.Client.newId;
import static fi.spiraali.Client.problem;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fi.spiraali.Room;
import fi.spiraali.Together;
import fi.spiraali.access.Writing;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Several who plan at once, and all that was planned. */
@QuarkusTest
class PlanningTogetherTest {
    @Test
    void planning_and_moving_the_room_do_not_get_in_each_others_way() {
        var room = Room.live(Room.PAIRS, Room.SPIRAL);
        var seen = room.owner().as().get(room.path()).header("ETag");
        room.at(0);
        var plan = new HashMap<String, Object>(room.plan());
        plan.put("title", "Toinen nimi");

        Writing.json(room.owner().as(), plan)
                .header("If-Match", seen)
                .put(room.path())
                .then()
                .statusCode(200)
                .header("ETag", is(not(seen)));
        // The same once more is a repeat, another one is a conflict.
        Writing.json(room.owner().as(), plan)
                .header("If-Match", seen)
                .put(room.path())
                .then()
                .statusCode(200);
        plan.put("title", "Kolmas nimi");
        Writing.json(room.owner().as(), plan)
                .header("If-Match", seen)
                .put(room.path())
                .then()
                .spec(problem(412, "precondition-failed"));
    }

    @Test
    void of_two_who_plan_at_once_one_is_asked_to_read_again() {
        var room = Room.live(Room.PAIRS, Room.SPIRAL);
        var seen = room.owner().as().get(room.path()).header("ETag");

        var answers = Together.run(2, i -> {
            var plan = new HashMap<String, Object>(room.plan());
            plan.put("title", "Nimi " + i);
            return Writing.json(room.owner().as(), plan)
                    .header("If-Match", seen)
                    .put(room.path());
        });

        assertThat(answers.stream().map(Response::statusCode).sorted().toList(), is(List.of(200, 412)));
    }

    @Test
    void ten_repeats_of_one_creation_at_once_make_one_workshop() {
        var room = Room.planned(Map.of(), Room.agenda(Room.PAIRS));
        var id = newId();
        var plan = new HashMap<String, Object>(room.plan());
        plan.put("activities", Room.agenda(Room.SPIRAL));

        var answers = Together.run(10, i -> Writing.create(room.owner().as(), "/workshops/" + id, plan));

        answers.forEach(answer -> answer.then().statusCode(201));
        assertThat(
                answers.stream()
                        .map(answer -> answer.<String>path("code"))
                        .distinct()
                        .count(),
                is(1L));
        room.owner().as().get("/workshops").then().statusCode(200).body("items", hasSize(2));
    }

    @Test
    void workshops_are_listed_newest_first_of_ones_teams_and_of_an_innovation() {
        var first = Room.planned(Map.of(), Room.agenda(Room.PAIRS)).open();
        first.guests(2);
        var innovation = newId();
        Writing.create(
                        first.owner().as(),
                        "/innovations/" + innovation + "?team=" + first.team(),
                        Map.of("name", "Kokeilu"))
                .then()
                .statusCode(201);
        var second = Room.plannedBy(first.owner(), first.team(), Map.of("innovations", List.of(innovation)), List.of());

        first.owner()
                .as()
                .get("/workshops?team=" + first.team())
                .then()
                .statusCode(200)
                .body("items.id", contains(second.id(), first.id()))
                .body("items.participants", contains(0, 2))
                .body("items.activities", contains(0, 1))
                .body("items.state", contains("DRAFT", "LIVE"));
        first.owner().as().get("/workshops?innovation=" + innovation).then().body("items.id", contains(second.id()));
        first.owner()
                .as()
                .get("/workshops?limit=1")
                .then()
                .body("items.id", contains(second.id()))
                .body("next", is(not(nullValue())));
        first.owner().as().get("/workshops?team=" + newId()).then().body("items", hasSize(0));
    }
}
