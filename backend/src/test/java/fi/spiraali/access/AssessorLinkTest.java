package fi.spiraali.access;

import static fi.spiraali.Client.bearing;
import static fi.spiraali.Client.newId;
import static fi.spiraali.Client.nobody;
import static fi.spiraali.Client.problem;
import static fi.spiraali.access.Writing.create;
import static fi.spiraali.access.Writing.json;
import static fi.spiraali.access.Writing.post;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import fi.spiraali.Client;
import fi.spiraali.Person;
import fi.spiraali.Round;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One person without an account, in one round, until it closes or the link is revoked. */
@QuarkusTest
class AssessorLinkTest {
    private Round round;

    private String link;

    private String secret;

    @BeforeEach
    void a_round_with_a_link() {
        round = Round.named();
        link = newId();
        secret = round.link(link);
    }

    private String newSheet(String shown) {
        var sheet = round.path() + "/sheets/" + newId();
        create(bearing(shown), sheet, Map.of("role", "partner")).then().statusCode(201);
        return sheet;
    }

    private static io.restassured.response.Response open(String token) {
        return post(nobody(), "/session/link", Map.of("token", token));
    }

    private RequestSpecification browser() {
        var cookie = open(secret).then().statusCode(201).extract().header("Set-Cookie");
        return nobody().header("Cookie", cookie.split(";", 2)[0]);
    }

    @Test
    void following_it_tells_which_round_it_opens_and_keeps_it_for_that_round_alone() {
        var answer = open(secret).then().statusCode(201).body("assessment", is(round.id()));
        var cookie = answer.extract().header("Set-Cookie").replace("\"", "") + ";";
        assertThat(cookie, startsWith("__Secure-spiraali-link=" + secret));
        for (var attribute :
                new String[] {"HttpOnly", "Secure", "SameSite=Strict", "Path=/api/v1/assessments/" + round.id()}) {
            assertThat(cookie, containsString(";" + attribute + ";"));
        }
        assertThat(cookie, not(containsString("Domain")));
    }

    @Test
    void the_cookie_is_as_good_as_the_link_and_its_writes_need_our_clients_mark() {
        browser().get(round.path() + "/me").then().statusCode(200).body("link.name", is("Arvioija"));
        var sheet = round.path() + "/sheets/" + newId();
        create(browser(), sheet, Map.of("role", "partner")).then().spec(problem(403, "untrusted-write"));
        bearing(secret).get(sheet).then().statusCode(404);
        create(browser().header("X-Requested-With", "spiraali"), sheet, Map.of("role", "partner"))
                .then()
                .statusCode(201);
    }

    @Test
    void a_link_beside_a_session_that_does_not_reach_the_round_still_opens_it() {
        var stranger = Person.newcomer("Vieras");
        var both = "__Host-spiraali=" + stranger.token() + "; __Secure-spiraali-link=" + secret;
        nobody().header("Cookie", both)
                .get(round.path() + "/me")
                .then()
                .statusCode(200)
                .body("role", nullValue());
        nobody().header("Cookie", both).get("/session").then().body("account.id", is(stranger.id()));
    }

    @Test
    void it_finds_the_sheet_again_on_another_device() {
        var sheet = newSheet(secret);
        json(bearing(secret), Map.of("level", 4))
                .put(sheet + "/scores/" + Round.CHARACTERISTICS.getFirst())
                .then()
                .statusCode(200);
        String found = browser()
                .get(round.path() + "/me")
                .then()
                .statusCode(200)
                .extract()
                .path("sheet");
        assertThat(sheet, is(round.path() + "/sheets/" + found));
        browser().get(sheet).then().statusCode(200).body("scores.level", contains(4));
    }

    @Test
    void once_opened_it_is_its_assessors_alone() {
        Client.get(round.path() + "/links").then().body("items[0].token", is(secret));
        open(secret).then().statusCode(201);
        Client.get(round.path() + "/links")
                .then()
                .body("items[0].token", nullValue())
                .body("items[0].state", is("OPEN"));
        assertThat(
                Client.create(round.path() + "/links/" + link, Map.of("name", "Arvioija", "role", "partner"))
                        .path("token"),
                nullValue());
        // On another device it opens all the same.
        open(secret).then().statusCode(201);
    }

    @Test
    void it_shows_of_the_innovation_what_an_assessor_needs_and_no_more() {
        var place = bearing(secret).get(round.path() + "/me").then().statusCode(200);
        place.body("role", nullValue())
                .body("link", is(Map.of("name", "Arvioija", "role", "partner")))
                .body("mayAssess", is(true))
                .body("mayManage", is(false))
                .body("innovation.keySet().sort()", contains("id", "links", "name", "summary"));
    }

    @Test
    void it_opens_no_other_round_of_the_same_innovation() {
        var other = Round.open(round.innovation(), Map.of());
        for (var path : new String[] {"", "/me", "/sheets", "/profile", "/links", "/agreed"}) {
            bearing(secret).get(other.path() + path).then().spec(problem(404, "not-found"));
        }
        create(bearing(secret), other.path() + "/sheets/" + newId(), Map.of("role", "partner"))
                .then()
                .spec(problem(404, "not-found"));
    }

    @Test
    void one_person_has_one_sheet() {
        newSheet(secret);
        create(bearing(secret), round.path() + "/sheets/" + newId(), Map.of("role", "partner"))
                .then()
                .spec(problem(409, "one-sheet-each"));
        round.membersSheet("Aino");
        Client.create(round.path() + "/sheets/" + newId(), Map.of("role", "team-member", "assessor", "Aino"))
                .then()
                .spec(problem(409, "one-sheet-each"));
    }
}
