package fi.spiraali.workshop.people;

import static fi.spiraali.Client.nobody;
import static fi.spiraali.Client.problem;
import static fi.spiraali.workshop.people.Joining.body;
import static fi.spiraali.workshop.people.Joining.join;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import fi.spiraali.Client;
import fi.spiraali.Room;
import fi.spiraali.access.Writing;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A participant as their phone's browser carries them. */
@QuarkusTest
class RoomCookieTest {
    private static Response joined(Room room) {
        return join(body(room.code(), Map.of("as", "COOKIE")));
    }

    private static String cookie(Response answer) {
        return answer.header("Set-Cookie");
    }

    private static RequestSpecification phone(Response joined) {
        return nobody().header("Cookie", cookie(joined).split(";", 2)[0]);
    }

    private static RequestSpecification ourPhone(Response joined) {
        return phone(joined).header("X-Requested-With", "spiraali");
    }

    @Test
    void the_cookie_is_out_of_reach_of_scripts_other_hosts_and_plain_connections() {
        var cookie = cookie(joined(Room.live(Room.PAIRS)));

        assertThat(cookie, startsWith("__Host-spiraali-room="));
        for (var attribute : List.of("HttpOnly", "Secure", "SameSite=Strict", "Path=/", "Max-Age=2592000")) {
            assertThat(cookie.replace("\"", "") + ";", containsString(";" + attribute + ";"));
        }
        // With a domain the prefix __Host- would make browsers drop it.
        assertThat(cookie, not(containsString("Domain")));
    }

    @Test
    void a_browser_never_gets_the_token_in_the_body_nor_a_program_a_cookie() {
        var room = Room.live(Room.PAIRS);

        joined(room).then().statusCode(201).body("token", nullValue());
        assertThat(cookie(join(body(room.code(), Map.of()))), nullValue());
    }

    @Test
    void the_phone_finds_its_workshop_at_every_start() {
        var room = Room.live(Room.PAIRS);
        var joined = joined(room);

        phone(joined).get("/session/workshop").then().statusCode(200).body("workshop", is(room.id()));
        phone(joined).get(room.path() + "/me").then().statusCode(200).body("number", is(1));
        nobody().get("/session/workshop").then().spec(problem(401, "sign-in-required"));
    }

    @Test
    void a_session_in_the_same_browser_does_not_hide_the_room() {
        var room = Room.live(Room.PAIRS);
        var session = Writing.post(
                        nobody(),
                        "/session",
                        Map.of("email", room.owner().email(), "password", fi.spiraali.Person.PASSWORD))
                .header("Set-Cookie")
                .split(";", 2)[0];
        var both = session + "; " + cookie(joined(room)).split(";", 2)[0];

        nobody().header("Cookie", both)
                .get("/session/workshop")
                .then()
                .statusCode(200)
                .body("workshop", is(room.id()));
        nobody().header("Cookie", both)
                .get(room.path() + "/me")
                .then()
                .statusCode(200)
                .body("number", is(1));
        nobody().header("Cookie", both)
                .get(room.path() + "/participants")
                .then()
                .statusCode(200);
    }

    @Test
    void a_write_with_the_cookie_alone_may_come_from_a_strangers_page() {
        var room = Room.planned(
                        Map.of(), List.of(Room.activity(Room.PAIRS, Map.of("forming", "CHOICE", "groupSize", 2))))
                .open();
        var joined = joined(room);
        var choice = Map.of("activity", room.activity(0), "number", 1);

        Writing.json(phone(joined), choice)
                .put(room.path() + "/me/group")
                .then()
                .spec(problem(403, "untrusted-write"));
        Writing.json(ourPhone(joined), choice)
                .put(room.path() + "/me/group")
                .then()
                .statusCode(200)
                .body("number", is(1));
    }

    @Test
    void whoever_leaves_is_forgotten_by_the_device() {
        var joined = joined(Room.live(Room.PAIRS));

        phone(joined).delete("/session/workshop").then().spec(problem(403, "untrusted-write"));
        var left = cookie(ourPhone(joined)
                .delete("/session/workshop")
                .then()
                .statusCode(204)
                .extract()
                .response());

        assertThat(left.replace("\"", ""), startsWith("__Host-spiraali-room=;"));
        assertThat(left, containsString("Max-Age=0"));
    }

    @Test
    void a_made_up_secret_opens_nothing() {
        var room = Room.live(Room.PAIRS);
        var secret = room.guest().token();
        var other = (secret.charAt(0) == 'A' ? 'B' : 'A') + secret.substring(1);
        for (var wrong : List.of(other, secret.substring(1), secret + "A", "")) {
            nobody().header("Cookie", "__Host-spiraali-room=" + wrong)
                    .get(room.path() + "/me")
                    .then()
                    .spec(problem(401, "sign-in-required"));
            Client.bearing(wrong).get(room.path() + "/me").then().spec(problem(401, "sign-in-required"));
        }
    }
}
