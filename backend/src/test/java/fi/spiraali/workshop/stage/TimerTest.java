package fi.spiraali.workshop.stage;

import static fi.spiraali.Client.problem;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fi.spiraali.Room;
import fi.spiraali.Room.Guest;
import fi.spiraali.access.Rows;
import fi.spiraali.workshop.Notes;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Until when answers are taken; time passes by moving an activity's row. */
@QuarkusTest
class TimerTest {
    @Inject
    DataSource database;

    private static Room room(int grace) {
        return Room.planned(Map.of("graceSeconds", grace), Room.agenda(Room.PAIRS, Room.PAIRS))
                .open();
    }

    private static Response answer(Room room) {
        return Notes.point(room, room.guest(), 0);
    }

    private static Response stage(Room room) {
        return room.owner().as().get(room.path() + "/stage");
    }

    /** So long ago that was the end of the time, or the stop. */
    private void ago(Room room, String what, int seconds) throws SQLException {
        Rows.change(
                database,
                "UPDATE activity SET %s = now() - ? * interval '1 second' WHERE id = ?".formatted(what),
                seconds,
                UUID.fromString(room.activity(0)));
    }

    @Test
    void the_end_is_told_by_the_servers_clock() {
        var told = room(30).stage(0, Map.of("seconds", 600));
        var stage = stage(told);

        var left = Duration.between(Instant.parse(stage.path("now")), Instant.parse(stage.<String>path("endsAt")));
        assertThat(left.compareTo(Duration.ofSeconds(600)) <= 0, is(true));
        assertThat(left.compareTo(Duration.ofSeconds(540)) > 0, is(true));
    }

    @Test
    void a_move_that_says_nothing_of_the_time_leaves_it_and_nought_stops_it() {
        var room = room(30).stage(0, Map.of("seconds", 600));
        var end = stage(room).<String>path("endsAt");

        room.reveal(0);
        assertThat(stage(room).path("endsAt"), is(end));

        room.stage(0, Map.of("seconds", 0));
        assertThat(stage(room).path("endsAt"), is(nullValue()));
    }

    @Test
    void without_grace_the_end_is_the_end() {
        var room = room(0).stage(0, Map.of("seconds", 1));

        var patience = Instant.now().plusSeconds(20);
        while (answer(room).statusCode() == 201) {
            assertThat("a second has passed", Instant.now().isBefore(patience), is(true));
        }

        answer(room).then().spec(problem(409, "activity-closed"));
    }

    @Test
    void within_the_grace_after_the_end_answers_are_taken_and_after_it_refused() throws SQLException {
        var room = room(300).stage(0, Map.of("seconds", 600));
        ago(room, "ends_at", 280);
        answer(room).then().statusCode(201);

        ago(room, "ends_at", 301);
        answer(room).then().spec(problem(409, "activity-closed"));
    }

    @Test
    void a_grace_begins_as_well_when_answering_is_stopped_or_the_room_moves_on() throws SQLException {
        for (var move : List.of(
                Map.of("answering", false), Map.of("answering", false, "revealed", true), Map.<String, Boolean>of())) {
            var room = room(300).at(0);
            if (move.isEmpty()) {
                room.at(1);
            } else {
                room.stage(0, Map.copyOf(move));
            }
            answer(room).then().statusCode(201);

            ago(room, "stopped_at", 301);
            answer(room).then().spec(problem(409, "activity-closed"));
        }
    }

    @Test
    void without_grace_stopping_is_at_once() {
        var room = room(0).at(0);
        room.stage(0, Map.of("answering", false));
        answer(room).then().spec(problem(409, "activity-closed"));

        room.at(0).at(1);
        answer(room).then().spec(problem(409, "activity-closed"));
    }

    @Test
    void reopening_after_the_time_ran_out_takes_answers_again() throws SQLException {
        var room = room(0).stage(0, Map.of("seconds", 600));
        ago(room, "ends_at", 5);
        room.stage(0, Map.of("answering", false));
        answer(room).then().spec(problem(409, "activity-closed"));

        room.at(0);

        assertThat(stage(room).path("endsAt"), is(nullValue()));
        answer(room).then().statusCode(201);
    }

    @Test
    void going_back_after_the_time_ran_out_takes_answers_again() throws SQLException {
        var room = room(0).stage(0, Map.of("seconds", 600)).at(1);
        ago(room, "ends_at", 5);

        room.at(0);

        answer(room).then().statusCode(201);
    }

    @Test
    void more_time_after_it_ran_out_takes_answers_again() throws SQLException {
        var room = room(0).stage(0, Map.of("seconds", 600));
        ago(room, "ends_at", 5);
        answer(room).then().spec(problem(409, "activity-closed"));

        room.stage(0, Map.of("seconds", 60));

        answer(room).then().statusCode(201);
    }

    @Test
    void what_was_stored_is_acknowledged_after_the_end_as_well() throws SQLException {
        var room = room(0).at(0);
        var guest = room.guest();
        var id = fi.spiraali.Client.newId();
        put(room, guest, id, "Kirjoitettu ajoissa").then().statusCode(201);
        room.stage(0, Map.of("answering", false));

        put(room, guest, id, "Kirjoitettu ajoissa").then().statusCode(201);
        put(room, guest, id, "Muutettu myöhemmin").then().spec(problem(409, "activity-closed"));
    }

    private static Response put(Room room, Guest guest, String id, String text) {
        return guest.as()
                .body(Map.of("activity", room.activity(0), "prompt", Notes.POINTS, "text", text))
                .put(room.path() + "/answers/" + id);
    }
}
