package fi.spiraali.workshop.desk;

import static fi.spiraali.Client.bearing;
import static fi.spiraali.Client.newId;
import static fi.spiraali.Client.nobody;
import static fi.spiraali.Client.problem;
import static fi.spiraali.access.Writing.change;
import static fi.spiraali.access.Writing.create;
import static fi.spiraali.access.Writing.json;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import fi.spiraali.Room;
import fi.spiraali.Together;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeskLinkTest {
    private Room room;

    @BeforeEach
    void a_room() {
        room = Room.live(Room.PAIRS, Room.SPIRAL);
    }

    private Response make(String id, String kind) {
        return create(room.owner().as(), path(id), Map.of("kind", kind, "name", "Toinen ohjaaja"));
    }

    private String path(String id) {
        return room.path() + "/links/" + id;
    }

    private String link(String kind) {
        return make(newId(), kind).then().statusCode(201).extract().path("token");
    }

    private static Response open(String token) {
        return json(nobody(), Map.of("token", token)).post("/session/workshop");
    }

    private Map<String, Object> next() {
        return Map.of("activity", room.activity(0), "answering", true, "revealed", false);
    }

    @Test
    void a_second_facilitator_runs_this_workshop_and_no_other() {
        var link = link("FACILITATOR");
        var other = Room.plannedBy(room.owner(), room.team(), Map.of(), Room.agenda(Room.PAIRS));

        bearing(link)
                .get(room.path())
                .then()
                .statusCode(200)
                .body("team", is(nullValue()))
                .body("code", is(room.code()))
                .body("mayRun", is(true))
                .body("mayPlan", is(false))
                .body("mayDelete", is(false));
        change(bearing(link), room.path() + "/stage", next()).then().statusCode(200);
        change(bearing(link), room.path() + "/state", Map.of("state", "CLOSED"))
                .then()
                .statusCode(200);
        bearing(link).get(other.path()).then().spec(problem(404, "not-found"));
        bearing(link).get("/innovations").then().spec(problem(403, "forbidden"));
    }

    @Test
    void a_second_facilitator_plans_and_deletes_nothing_and_lets_nobody_in() {
        var link = link("FACILITATOR");

        change(bearing(link), room.path(), room.plan()).then().spec(problem(404, "not-found"));
        bearing(link).header("If-Match", "*").delete(room.path()).then().spec(problem(404, "not-found"));
        bearing(link).get(room.path() + "/links").then().spec(problem(404, "not-found"));
        create(bearing(link), path(newId()), Map.of("kind", "SCREEN", "name", "Tykki"))
                .then()
                .spec(problem(404, "not-found"));
    }

    @Test
    void a_screen_shows_and_moves_nothing() {
        var link = link("SCREEN");

        bearing(link)
                .get(room.path())
                .then()
                .statusCode(200)
                .body("mayRun", is(false))
                .body("key", is(notNullValue()));
        bearing(link).get(room.path() + "/stage").then().statusCode(200);
        change(bearing(link), room.path() + "/stage", next()).then().spec(problem(404, "not-found"));
        // Names are for those who run the room, not for the wall.
        bearing(link).get(room.path() + "/participants").then().spec(problem(404, "not-found"));
    }

    @Test
    void whoever_comes_by_the_link_gets_a_cookie_for_this_workshop_only() {
        var opened = open(link("SCREEN"))
                .then()
                .statusCode(201)
                .body("workshop", is(room.id()))
                .body("kind", is("SCREEN"))
                .extract();
        var cookie = opened.header("Set-Cookie").replace("\"", "");

        assertThat(cookie, startsWith("__Secure-spiraali-desk="));
        for (var attribute : List.of("HttpOnly", "Secure", "SameSite=Strict", "Path=/api/v1" + room.path())) {
            assertThat(cookie + ";", containsString(";" + attribute + ";"));
        }
        nobody().header("Cookie", cookie.split(";", 2)[0])
                .get(room.path())
                .then()
                .statusCode(200);
    }

    @Test
    void a_link_is_shown_until_it_is_opened() {
        var id = newId();
        var token = make(id, "FACILITATOR").then().statusCode(201).extract().<String>path("token");
        listed().body("items[0].token", is(token)).body("items[0].state", is("OPEN"));

        open(token).then().statusCode(201);
        open(token).then().statusCode(201);

        listed().body("items[0].token", is(nullValue())).body("items[0].state", is("OPEN"));
        make(id, "FACILITATOR").then().statusCode(201).body("token", is(nullValue()));
    }

    private io.restassured.response.ValidatableResponse listed() {
        return room.owner().as().get(room.path() + "/links").then().statusCode(200);
    }

    @Test
    void a_revoked_link_opens_nothing_any_more() {
        var id = newId();
        var token = make(id, "FACILITATOR").then().extract().<String>path("token");
        open(token).then().statusCode(201);

        room.owner().as().delete(path(id)).then().statusCode(204);

        bearing(token).get(room.path()).then().spec(problem(410, "link-expired"));
        change(bearing(token), room.path() + "/stage", next()).then().spec(problem(410, "link-expired"));
        open(token).then().spec(problem(410, "link-expired"));
        listed().body("items[0].state", is("REVOKED")).body("items[0].token", is(nullValue()));
    }

    @Test
    void ten_repeats_of_one_link_at_once_make_one_and_another_under_its_id_is_refused() {
        var id = newId();

        var answers = Together.run(10, i -> make(id, "SCREEN"));

        answers.forEach(answer -> answer.then().statusCode(201));
        assertThat(
                answers.stream()
                        .map(answer -> answer.<String>path("token"))
                        .distinct()
                        .count(),
                is(1L));
        make(id, "FACILITATOR").then().spec(problem(412, "precondition-failed"));
        var other = Room.plannedBy(room.owner(), room.team(), Map.of(), List.of());
        create(room.owner().as(), other.path() + "/links/" + id, Map.of("kind", "SCREEN", "name", "Toinen ohjaaja"))
                .then()
                .spec(problem(404, "not-found"));
    }

    @Test
    void a_link_of_another_kind_is_none_to_a_desk() {
        var guest = room.guest();

        open(guest.token()).then().spec(problem(404, "not-found"));
        open("x").then().spec(problem(404, "not-found"));
        json(nobody(), Map.of("token", link("SCREEN")))
                .post("/session/link")
                .then()
                .statusCode(404);
    }

    @Test
    void the_trail_tells_who_let_whom_in_and_what_they_did() {
        var id = newId();
        var token = make(id, "FACILITATOR").then().extract().<String>path("token");
        change(bearing(token), room.path() + "/state", Map.of("state", "CLOSED"))
                .then()
                .statusCode(200);
        room.owner().as().delete(path(id)).then().statusCode(204);

        var trail =
                room.owner().as().get("/teams/" + room.team() + "/audit").then().statusCode(200);

        trail.body("items[0,1,2].act", contains("LINK_REVOKED", "WORKSHOP_CLOSED", "LINK_CREATED"))
                .body("items[0,1,2].actor.kind", contains("ACCOUNT", "FACILITATOR", "ACCOUNT"))
                .body("items[1].actor.id", is(id))
                .body("items[0,2].target.id", contains(id, id));
    }

    @Test
    void a_link_nobody_has_opened_goes_with_an_editor_who_has_seen_it() {
        var editor = room.owner().brings(room.team(), "EDITOR");
        var unopened = link("FACILITATOR");
        var opened = link("FACILITATOR");
        open(opened).then().statusCode(201);

        room.owner()
                .as()
                .delete("/teams/" + room.team() + "/members/" + editor.id())
                .then()
                .statusCode(204);

        bearing(unopened).get(room.path()).then().spec(problem(410, "link-expired"));
        bearing(opened).get(room.path()).then().statusCode(200);
    }
}
