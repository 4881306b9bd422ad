package fi.spiraali.workshop.stage;

import static fi.spiraali.Client.newId;
import static fi.spiraali.Client.problem;
import static fi.spiraali.access.Writing.change;
import static fi.spiraali.access.Writing.json;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.spiraali.Room;
import fi.spiraali.access.Rows;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LiveScoringTest extends ScoredRoom {
    @Inject
    DataSource database;

    @Test
    void the_round_is_opened_when_the_room_first_comes_to_it() {
        var room = room(Map.of());
        var guest = room.guest();
        guest.as()
                .get(room.path() + "/me")
                .then()
                .body("workshop.activities[0].assessment", is(nullValue()))
                .body("workshop.activities[0].innovation.name", is("Kotikäynti"))
                .body("workshop.activities[0].innovation.summary", is("Perheen luo"));

        room.at(0).at(1).at(0);

        var rounds = room.owner()
                .as()
                .get("/innovations/" + innovation + "/assessments")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .extract();
        assertThat("/assessments/" + rounds.path("items[0].id"), is(round(room, guest)));
    }

    @Test
    void a_guest_fills_their_own_sheet_and_sees_no_others() {
        var room = room(Map.of()).at(0);
        var guest = room.guest();
        var other = room.guest();

        var sheet = begun(room, guest);

        guest.as().get(sheet).then().statusCode(200).body("state", is("DRAFT"));
        guest.as()
                .get(round(room, guest) + "/me")
                .then()
                .statusCode(200)
                .body("sheet", is(sheet.substring(sheet.lastIndexOf('/') + 1)))
                .body("mayAssess", is(true))
                .body("mayManage", is(false));
        other.as().get(sheet).then().spec(problem(404, "not-found"));
        score(other, sheet, 1).then().spec(problem(404, "not-found"));
        // What all add up to is the projector's.
        guest.as().get(round(room, guest) + "/profile").then().spec(problem(404, "not-found"));
        guest.as().get(round(room, guest)).then().spec(problem(404, "not-found"));
    }

    @Test
    void revealing_hands_in_what_was_begun_and_only_that() throws SQLException {
        var room = room(Map.of()).at(0);
        var guests = room.guests(4);
        begun(room, guests.get(0));
        begun(room, guests.get(1));
        newSheet(room, guests.get(2), newId()).then().statusCode(201);
        profile(room).body("suppressed", is("NOT_REVEALED"));

        room.reveal(0);

        assertThat(states(room), contains("SUBMITTED", "SUBMITTED"));
        profile(room).body("suppressed", is(nullValue())).body("respondents", is(2));
    }

    @Test
    void revealing_ends_answering() {
        var room = room(Map.of("graceSeconds", 0)).at(0);
        var guest = room.guest();
        var late = room.guest();
        var sheet = begun(room, guest);

        room.reveal(0);

        room.owner()
                .as()
                .get(room.path() + "/stage")
                .then()
                .body("answering", is(false))
                .body("revealed", is(true));
        score(guest, sheet, 1).then().statusCode(409);
        newSheet(room, late, newId()).then().spec(problem(409, "activity-closed"));
    }

    @Test
    void a_sheet_is_filled_only_while_the_room_takes_answers() {
        var room = room(Map.of("graceSeconds", 0)).at(0);
        var guest = room.guest();
        var sheet = begun(room, guest);

        room.stage(0, Map.of("answering", false));
        score(guest, sheet, 1).then().spec(problem(409, "activity-closed"));
        json(guest.as(), Map.of("state", "SUBMITTED"))
                .put(sheet + "/state")
                .then()
                .spec(problem(409, "activity-closed"));

        room.at(0);
        score(guest, sheet, 1).then().statusCode(200);
        json(guest.as(), Map.of("state", "SUBMITTED"))
                .put(sheet + "/state")
                .then()
                .statusCode(200);
    }

    @Test
    void an_anonymous_room_shows_nothing_below_its_minimum_group() {
        var room = room(Map.of("anonymous", true, "minimumGroup", 4)).at(0);
        var guests = room.guests(6);
        guests.subList(0, 3).forEach(guest -> begun(room, guest));

        room.reveal(0);
        profile(room).body("suppressed", is("TOO_FEW_PEOPLE"));

        room.at(0);
        guests.subList(3, 6).forEach(guest -> begun(room, guest));
        room.reveal(0);
        profile(room).body("suppressed", is(nullValue())).body("respondents", is(6));
    }

    @Test
    void ending_closes_the_round_for_good_and_it_stands_in_the_innovations_record() throws SQLException {
        var room = room(Map.of()).at(0);
        var guest = room.guest();
        var sheet = begun(room, guest);

        room.close();

        assertThat(states(room), contains("SUBMITTED"));
        room.owner()
                .as()
                .get("/innovations/" + innovation + "/profile")
                .then()
                .statusCode(200)
                .body("respondents", is(1))
                .body("assessment", is(notNullValue()));

        room.open().at(0);
        score(guest, sheet, 1).then().statusCode(409);
        newSheet(room, room.guest(), newId()).then().statusCode(409);
        room.reveal(0);
        profile(room).body("respondents", is(1));
    }

    @Test
    void a_room_goes_on_and_is_planned_on_after_the_innovation_was_deleted() {
        var room = room(Map.of()).at(0).at(1);
        room.owner()
                .as()
                .header("If-Match", "*")
                .delete("/innovations/" + innovation)
                .then()
                .statusCode(204);
        room.owner().as().get(room.path()).then().statusCode(200).body("linked", hasSize(0));
        var scoring = Room.activity(SCORING, Map.of("id", room.activity(0)));
        var plan = new HashMap<String, Object>(room.plan());
        plan.putAll(Map.of("innovations", List.of(), "activities", List.of(scoring)));
        change(room.owner().as(), room.path(), plan).then().spec(problem(409, "already-running"));
        plan.put("activities", List.of(Room.activity(Room.PAIRS, Map.of("id", room.activity(1))), scoring));
        change(room.owner().as(), room.path(), plan).then().statusCode(200);
        plan.put("activities", List.of(Room.activity(SCORING, Map.of())));
        change(room.owner().as(), room.path(), plan)
                .then()
                .spec(problem(422, "invalid-request", "/activities/0/innovation", "REQUIRED"));
        room.at(0).at(1).close();
    }

    private List<String> states(Room room) throws SQLException {
        return Rows.of(database, """
                        SELECT s.state FROM score_sheet s JOIN activity a ON a.assessment = s.assessment
                        WHERE a.id = ?""", UUID.fromString(room.activity(0)));
    }
}
