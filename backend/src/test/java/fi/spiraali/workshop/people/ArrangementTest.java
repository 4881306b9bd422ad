package fi.spiraali.workshop.people;

import static fi.spiraali.Client.problem;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import fi.spiraali.Room;
import fi.spiraali.Together;
import fi.spiraali.access.Writing;
import fi.spiraali.workshop.Notes;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ArrangementTest extends GroupedRoom {
    private static final List<String> STAGES =
            List.of("needs", "ideas", "experiments", "consolidation", "scaling", "systemic-change");

    @Test
    void a_facilitator_forms_them_anew_or_as_they_want() {
        var room = room(List.of(Room.activity(Room.PAIRS, Map.of("forming", "FACILITATOR", "groupSize", 4))));
        room.guests(6);
        room.at(0);
        seen(room, 0).body("groups", is(empty())).body("without", hasSize(6));

        arrange(room, 0, Map.of("size", 3)).then().statusCode(200);
        assertThat(sizes(room), is(List.of(3, 3)));

        arrange(room, 0, groupsOf(List.of(List.of(1, 5), List.of(2, 3, 4))))
                .then()
                .statusCode(200)
                .body("groups.members.number", is(List.of(List.of(1, 5), List.of(2, 3, 4))))
                .body("without.number", is(List.of(6)));
    }

    @Test
    void an_arrangement_names_people_who_are_there_and_each_once() {
        var room = room(List.of(pairs()));
        room.guests(3);
        room.at(0);
        var formed = groups(room, 0);

        arrange(room, 0, groupsOf(List.of(List.of(1, 2), List.of(3, 1))))
                .then()
                .spec(problem(422, "invalid-request", "/groups/1/members/1", "DUPLICATE"));
        arrange(room, 0, groupsOf(List.of(List.of(1, 4))))
                .then()
                .spec(problem(422, "invalid-request", "/groups/0/members/1", "UNKNOWN_VALUE"));
        arrange(room, 0, Map.of()).then().spec(problem(422, "invalid-request", "/groups", "REQUIRED"));
        arrange(room, 0, Map.of("size", 2, "groups", List.of()))
                .then()
                .spec(problem(422, "invalid-request", "/groups", "REQUIRED"));
        assertThat(groups(room, 0), is(formed));
    }

    @Test
    void of_two_arrangements_made_from_the_same_view_the_second_is_refused() {
        var room = room(List.of(pairs()));
        room.guests(4);
        room.at(0);
        room.guests(2);
        var stale = room.owner().as().get(path(room, 0)).header("ETag");

        var answers = Together.run(
                2, i -> Writing.json(room.owner().as(), groupsOf(List.of(List.of(1, 2 + i), List.of(4, 3 - i, 5, 6))))
                        .header("If-Match", stale)
                        .put(path(room, 0)));

        assertThat(answers.stream().map(Response::statusCode).sorted().toList(), is(List.of(200, 412)));
        Writing.json(room.owner().as(), Map.of("size", 2))
                .put(path(room, 0))
                .then()
                .spec(problem(428, "precondition-required"));
    }

    @Test
    void groups_with_answers_can_be_formed_anew() {
        var room = room(List.of(pairs()));
        var guests = room.guests(5);
        room.at(0);
        guests.forEach(guest -> Notes.point(room, guest, 0).then().statusCode(201));

        arrange(room, 0, Map.of("size", 5)).then().statusCode(200);

        assertThat(sizes(room), is(List.of(5)));
        guests.getFirst()
                .as()
                .get(room.path() + "/me/answers?activity=" + room.activity(0))
                .then()
                .statusCode(200)
                .body("own", hasSize(1))
                .body("group", hasSize(4));
    }

    @Test
    void a_latecomer_is_not_put_into_a_group_that_everybody_has_left() {
        var room = room(List.of(pairs()));
        room.guests(6);
        room.at(0);
        arrange(room, 0, groupsOf(List.of(List.of(1, 2, 3, 4, 5, 6)))).then().statusCode(200);

        room.guest();
        room.guest();

        assertThat(sizes(room), is(List.of(2, 6)));
    }

    @Test
    void every_stage_is_dealt_also_when_fewer_groups_are_formed_anew() {
        var room = room(
                List.of(Room.activity(Room.SPIRAL, Map.of("mode", "DEALT", "forming", "ARRIVAL", "groupSize", 2))));
        var guest = room.guests(16).getFirst();
        room.at(0);
        assertThat(dealt(room), is(8));

        arrange(room, 0, Map.of("size", 8)).then().statusCode(200);

        assertThat(dealt(room), is(2));
        guest.as().get(room.path() + "/me").then().statusCode(200).body("group.stages", hasSize(3));
    }

    @Test
    void groups_are_arranged_in_a_running_workshop_only() {
        var room = Room.planned(Map.of(), List.of(pairs()));
        arrange(room, 0, Map.of("size", 2)).then().spec(problem(409, "workshop-not-open"));

        room.open().close();
        arrange(room, 0, Map.of("size", 2)).then().spec(problem(409, "workshop-closed"));
    }

    /** How many groups there are; all stages are among theirs. */
    private static int dealt(Room room) {
        List<List<String>> stages = seen(room, 0).extract().path("groups.stages");
        var all = new ArrayList<String>();
        stages.forEach(all::addAll);
        assertThat(Set.copyOf(all), is(Set.copyOf(STAGES)));
        return stages.size();
    }
}
