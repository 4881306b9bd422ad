package fi.spiraali.workshop;

import static fi.spiraali.Client.newId;
import static fi.spiraali.Client.problem;
import static fi.spiraali.access.Writing.create;
import static fi.spiraali.access.Writing.json;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import fi.spiraali.Person;
import fi.spiraali.Room;
import fi.spiraali.access.Rows;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WorkshopDeletionTest {
    private static final List<String> TABLES = List.of(
            "SELECT count(*) FROM workshop WHERE id = ?",
            "SELECT count(*) FROM activity WHERE workshop = ?",
            "SELECT count(*) FROM participant WHERE workshop = ?",
            "SELECT count(*) FROM answer WHERE workshop = ?",
            "SELECT count(*) FROM star WHERE workshop = ?",
            "SELECT count(*) FROM action WHERE workshop = ?",
            "SELECT count(*) FROM workshop_link WHERE workshop = ?",
            "SELECT count(*) FROM workshop_innovation WHERE workshop = ?");

    @Inject
    DataSource database;

    /** With pairs that have answered, a star, an action and a link. */
    private Room full() {
        var owner = Person.newcomer("Ohjaaja");
        var team = owner.newTeam();
        var innovation = newId();
        create(owner.as(), "/innovations/" + innovation, Map.of("name", "Kokeilu"))
                .then()
                .statusCode(201);
        var room = Room.plannedBy(
                        owner,
                        team,
                        Map.of("innovations", List.of(innovation)),
                        List.of(
                                Room.activity(Room.PAIRS, Map.of("forming", "ARRIVAL", "groupSize", 2)),
                                Room.activity("summary", Map.of())))
                .open();
        var guests = room.guests(2);
        room.at(0);
        var answer = Notes.point(room, guests.get(0), 0)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        room.reveal(0).at(1);
        json(guests.get(1).as(), Map.of("answer", answer))
                .put(room.path() + "/me/stars/1")
                .then()
                .statusCode(200);
        create(owner.as(), room.path() + "/actions/" + newId(), Map.of("text", "Kokeillaan"))
                .then()
                .statusCode(201);
        create(owner.as(), room.path() + "/links/" + newId(), Map.of("kind", "SCREEN", "name", "Tykki"))
                .then()
                .statusCode(201);
        return room;
    }

    private List<String> rows(Room room) throws SQLException {
        var rows = new ArrayList<String>();
        for (var table : TABLES) {
            rows.addAll(Rows.of(database, table, UUID.fromString(room.id())));
        }
        return rows;
    }

    @Test
    void a_deleted_workshop_leaves_nobody_and_nothing_behind() throws SQLException {
        var room = full();
        var kept = full();
        var guest = room.guest();
        assertThat(rows(room), not(hasItem("0")));

        room.owner().as().header("If-Match", "*").delete(room.path()).then().statusCode(204);

        assertThat(rows(room), everyItem(is("0")));
        assertThat(rows(kept), not(hasItem("0")));
        guest.as().get(room.path() + "/me").then().spec(problem(401, "sign-in-required"));
        guest.as().get("/session/workshop").then().spec(problem(401, "sign-in-required"));
        room.owner().as().get(room.path()).then().spec(problem(404, "not-found"));
    }

    @Test
    void what_is_deleted_is_the_version_that_was_read() {
        var room = Room.live(Room.PAIRS);
        var seen = room.owner().as().get(room.path()).header("ETag");
        room.close();

        room.owner().as().header("If-Match", seen).delete(room.path()).then().spec(problem(412, "precondition-failed"));
        room.owner().as().delete(room.path()).then().spec(problem(428, "precondition-required"));
    }

    @Test
    void a_team_with_workshops_is_not_deleted() {
        var room = Room.live(Room.PAIRS);

        room.owner()
                .as()
                .header("If-Match", "*")
                .delete("/teams/" + room.team())
                .then()
                .spec(problem(409, "team-not-empty"));
        room.owner().as().header("If-Match", "*").delete(room.path()).then().statusCode(204);
        room.owner()
                .as()
                .header("If-Match", "*")
                .delete("/teams/" + room.team())
                .then()
                .statusCode(204);
    }

    @Test
    void the_trail_tells_a_workshops_life() {
        var room =
                Room.planned(Map.of(), Room.agenda(Room.PAIRS)).open().close().open();
        room.owner().as().header("If-Match", "*").delete(room.path()).then().statusCode(204);

        var trail = room.owner()
                .as()
                .get("/teams/" + room.team() + "/audit")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(
                trail.getList("items.findAll { it.target.kind == 'WORKSHOP' }.act"),
                contains(
                        "WORKSHOP_DELETED",
                        "WORKSHOP_STARTED",
                        "WORKSHOP_CLOSED",
                        "WORKSHOP_STARTED",
                        "WORKSHOP_CREATED"));
    }

    @Test
    void an_account_that_made_links_can_be_erased_and_they_go_with_it() {
        var room = Room.live(Room.PAIRS);
        var editor = room.owner().brings(room.team(), "EDITOR");
        var token = create(
                        editor.as(),
                        room.path() + "/links/" + newId(),
                        Map.of("kind", "FACILITATOR", "name", "Toinen ohjaaja"))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("token");
        json(fi.spiraali.Client.nobody(), Map.of("token", token))
                .post("/session/workshop")
                .then()
                .statusCode(201);

        editor.as().header("If-Match", "*").delete("/accounts/me").then().statusCode(204);

        fi.spiraali.Client.bearing(token).get(room.path()).then().spec(problem(410, "link-expired"));
        room.owner()
                .as()
                .get(room.path() + "/links")
                .then()
                .statusCode(200)
                .body("items.name", contains("Toinen ohjaaja"));
    }
}
