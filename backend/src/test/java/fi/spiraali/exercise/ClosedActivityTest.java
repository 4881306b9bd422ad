package fi.spiraali.exercise;

import static fi.spiraali.Client.newId;
import static fi.spiraali.Client.problem;
import static org.hamcrest.Matchers.is;

import fi.spiraali.Room;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** When a room takes answers. */
@QuarkusTest
class ClosedActivityTest {
    private static Room room(int graceSeconds) {
        return Room.planned(Map.of("graceSeconds", graceSeconds), Room.agenda(Room.PAIRS, Room.PAIRS))
                .open();
    }

    @Test
    void before_the_room_is_there_nothing_is_taken() {
        var writer = Writer.in(room(30).at(0), 1);
        assertClosed(writer.write(newId(), "points", "Liian aikaisin"));
    }

    @Test
    void after_the_end_answers_are_taken_for_the_grace_and_no_longer() {
        var patient = room(300).at(0);
        var late = Writer.in(patient, 0);
        patient.stage(0, Map.of("answering", false));
        late.note("points", "Ehdin vielä");
        patient.at(1);
        late.note("points", "Ja vielä");

        var strict = room(0).at(0);
        var tooLate = Writer.in(strict, 0);
        strict.stage(0, Map.of("answering", false));
        assertClosed(tooLate.write(newId(), "points", "Myöhässä"));
        strict.at(0);
        tooLate.note("points", "Avattiin uudelleen");
    }

    @Test
    void what_was_stored_in_time_may_be_sent_again_but_not_changed_or_taken_back() {
        var room = room(0).at(0);
        var writer = Writer.in(room, 0);
        var id = writer.note("points", "Ajoissa");
        room.stage(0, Map.of("answering", false));
        writer.write(id, "points", "Ajoissa").then().statusCode(201);
        assertClosed(writer.write(id, "points", "Toisin"));
        assertClosed(writer.remove(id));
        writer.mine().then().body("own.text", is(List.of("Ajoissa")));
    }

    @Test
    void a_closed_workshop_takes_nothing_more() {
        var room = room(300).at(0);
        var writer = Writer.in(room, 0);
        var id = writer.note("points", "Jää");
        room.close();
        writer.write(newId(), "points", "Myöhässä").then().spec(problem(409, "workshop-closed"));
        writer.remove(id).then().spec(problem(409, "workshop-closed"));
    }

    private static void assertClosed(Response answer) {
        answer.then().spec(problem(409, "activity-closed"));
    }
}
