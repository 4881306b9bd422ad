package fi.spiraali.workshop.stage;

import static fi.spiraali.Client.newId;
import static fi.spiraali.Client.problem;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fi.spiraali.Client;
import fi.spiraali.Room;
import fi.spiraali.Room.Guest;
import fi.spiraali.Together;
import fi.spiraali.access.Writing;
import fi.spiraali.workshop.Notes;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MovesTest {
    private static ValidatableResponse stage(Room room) {
        return room.owner().as().get(room.path() + "/stage").then().statusCode(200);
    }

    private static Response point(Room room, Guest guest, int activity) {
        return Notes.point(room, guest, activity);
    }

    @Test
    void of_two_facilitators_who_press_next_at_once_one_moves_the_room() {
        var room = Room.live(Room.PAIRS, Room.SPIRAL, Room.PAIRS).at(0);
        for (int i = 0; i < 5; i++) {
            var seen = room.owner().as().get(room.path() + "/stage").header("ETag");

            var answers = Together.run(2, n -> Writing.json(
                            room.owner().as(),
                            Map.of("activity", room.activity(1 + n), "answering", true, "revealed", false))
                    .header("If-Match", seen)
                    .put(room.path() + "/stage"));

            assertThat(answers.stream().map(Response::statusCode).sorted().toList(), is(List.of(200, 412)));
            var winner = answers.stream()
                    .filter(answer -> answer.statusCode() == 200)
                    .findFirst()
                    .orElseThrow();
            stage(room)
                    .body("activity", is(winner.<String>path("activity")))
                    .body("version", is(winner.<Integer>path("version")))
                    .header("ETag", is(winner.header("ETag")));
        }
    }

    @Test
    void a_move_says_which_state_it_starts_from() {
        var room = Room.live(Room.PAIRS);

        Writing.json(room.owner().as(), Map.of("activity", room.activity(0), "answering", true, "revealed", false))
                .put(room.path() + "/stage")
                .then()
                .spec(problem(428, "precondition-required"));
        stage(room).body("activity", is(nullValue()));
    }

    @Test
    void the_room_goes_on_back_and_past_an_activity() {
        var room = Room.live(Room.PAIRS, Room.SPIRAL, Room.PAIRS);
        var guest = room.guest();

        room.at(0);
        point(room, guest, 0).then().statusCode(201);
        room.at(2);
        point(room, guest, 2).then().statusCode(201);
        // Nobody has been there.
        Notes.write(room, guest, 1, "needs", "Ei vielä").then().spec(problem(409, "activity-closed"));
        room.at(0);
        point(room, guest, 0).then().statusCode(201);
        stage(room).body("activity", is(room.activity(0))).body("answering", is(true));
    }

    @Test
    void the_room_can_go_before_its_first_activity_where_nothing_is_answered() {
        var room = Room.live(Room.PAIRS).at(0);
        var body = new HashMap<String, Object>(Map.of("answering", false, "revealed", false));
        body.put("activity", null);

        Writing.change(room.owner().as(), room.path() + "/stage", body)
                .then()
                .statusCode(200)
                .body("activity", is(nullValue()));
        body.put("answering", true);
        Writing.change(room.owner().as(), room.path() + "/stage", body)
                .then()
                .spec(problem(422, "invalid-request", "/activity", "REQUIRED"));
    }

    @Test
    void what_is_revealed_can_be_hidden_again() {
        var room = Room.live(Room.PAIRS).reveal(0);
        stage(room).body("revealed", is(true));

        room.at(0);

        stage(room).body("revealed", is(false));
        room.guest()
                .as()
                .get(room.path() + "/activities/" + room.activity(0) + "/results")
                .then()
                .spec(problem(409, "not-revealed"));
    }

    @Test
    void all_are_at_a_stage_of_the_spiral_together() {
        var room = Room.planned(Map.of(), List.of(Room.activity(Room.SPIRAL, Map.of("mode", "TOGETHER"))))
                .open()
                .stage(0, Map.of("spiralStage", "ideas"));
        stage(room).body("spiralStage", is("ideas"));

        room.moved(0, Map.of("spiralStage", "retirement"))
                .then()
                .spec(problem(422, "invalid-request", "/spiralStage", "UNKNOWN_VALUE"));
        stage(room).body("spiralStage", is("ideas"));
    }

    @Test
    void an_activity_of_another_workshop_is_none_here() {
        var room = Room.live(Room.PAIRS);
        var other = Room.live(Room.PAIRS);
        for (var activity : List.of(other.activity(0), newId())) {
            Writing.change(
                            room.owner().as(),
                            room.path() + "/stage",
                            Map.of("activity", activity, "answering", true, "revealed", false))
                    .then()
                    .spec(problem(404, "not-found"));
        }
        stage(room).body("activity", is(nullValue()));
    }

    @Test
    void a_room_moves_while_it_is_live() {
        var room = Room.planned(Map.of(), Room.agenda(Room.PAIRS));

        room.moved(0, Map.of()).then().spec(problem(409, "workshop-not-open"));
        room.open().at(0).close();
        room.moved(0, Map.of()).then().spec(problem(409, "workshop-closed"));
    }

    @Test
    void ending_stops_answers_and_going_on_takes_them_again() {
        var room = Room.planned(Map.of("graceSeconds", 300), Room.agenda(Room.PAIRS))
                .open()
                .at(0);
        var guest = room.guest();
        room.close();
        // A grace is for an activity's end; a workshop that was ended is over.
        point(room, guest, 0).then().spec(problem(409, "workshop-closed"));
        stage(room).body("state", is("CLOSED")).body("answering", is(false));

        room.open().at(0);

        point(room, guest, 0).then().statusCode(201);
        room.guest();
    }

    @Test
    void a_workshop_never_goes_back_to_being_planned_nor_ends_before_it_began() {
        var room = Room.planned(Map.of(), List.of());
        var state = room.path() + "/state";

        Writing.change(room.owner().as(), state, Map.of("state", "CLOSED"))
                .then()
                .spec(problem(409, "workshop-not-open"));
        room.open();
        Writing.change(room.owner().as(), state, Map.of("state", "DRAFT"))
                .then()
                .spec(problem(422, "invalid-request", "/state", "UNKNOWN_VALUE"));
    }

    @Test
    void a_workshop_is_opened_once_however_often_it_is_asked_for() {
        var room = Room.planned(Map.of(), List.of());
        var state = room.path() + "/state";
        var etag = room.owner().as().get(room.path()).header("ETag");

        var answers = Together.run(10, i -> Writing.json(room.owner().as(), Map.of("state", "LIVE"))
                .header("If-Match", etag)
                .put(state));

        answers.forEach(answer -> answer.then().statusCode(200).body("state", is("LIVE")));
        assertThat(
                answers.stream()
                        .map(answer -> answer.<String>path("startedAt"))
                        .distinct()
                        .count(),
                is(1L));
    }

    @Test
    void somebody_who_asks_again_is_told_that_nothing_changed() {
        var room = Room.live(Room.PAIRS).at(0);
        var guest = room.guest();
        var seen = guest.as().get(room.path() + "/stage").header("ETag");

        Client.bearing(guest.token())
                .header("If-None-Match", seen)
                .get(room.path() + "/stage")
                .then()
                .statusCode(304);
        room.reveal(0);
        Client.bearing(guest.token())
                .header("If-None-Match", seen)
                .get(room.path() + "/stage")
                .then()
                .statusCode(200)
                .body("revealed", is(true));
    }
}
