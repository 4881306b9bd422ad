package fi.spiraali.access;

import static fi.spiraali.Client.bearing;
import static fi.spiraali.Client.newId;
import static fi.spiraali.Client.nobody;
import static fi.spiraali.Client.problem;
import static fi.spiraali.access.Writing.create;
import static fi.spiraali.access.Writing.json;
import static fi.spiraali.access.Writing.post;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fi.spiraali.Client;
import fi.spiraali.Person;
import fi.spiraali.Round;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A link that is revoked, closed, made up or meant for something else opens nothing. */
@QuarkusTest
class EndedLinkTest {
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

    @Test
    void a_revoked_one_opens_nothing_any_more_but_what_was_handed_in_stays() {
        var sheet = newSheet(secret);
        json(bearing(secret), Map.of("level", 4)).put(sheet + "/scores/" + Round.CHARACTERISTICS.getFirst());
        json(bearing(secret), Map.of("state", "SUBMITTED"))
                .put(sheet + "/state")
                .then()
                .statusCode(200);
        Client.request().delete(round.path() + "/links/" + link).then().statusCode(204);
        opensNothing(sheet);
        assertThat(round.respondents(), is(1));
        Client.get(round.path() + "/links")
                .then()
                .body("items[0].state", is("REVOKED"))
                .body("items[0].token", nullValue());
    }

    @Test
    void nor_does_one_into_a_round_that_has_closed() {
        var sheet = newSheet(secret);
        round.closed();
        opensNothing(sheet);
        Client.get(round.path() + "/links")
                .then()
                .body("items[0].state", is("CLOSED"))
                .body("items[0].token", nullValue());
        create(Client.request(), round.path() + "/links/" + newId(), Map.of("name", "Myöhäinen", "role", "partner"))
                .then()
                .spec(problem(409, "assessment-closed"));
    }

    private void opensNothing(String sheet) {
        open(secret).then().spec(problem(410, "link-expired"));
        for (var path : new String[] {round.path(), round.path() + "/me", sheet}) {
            bearing(secret).get(path).then().spec(problem(410, "link-expired"));
        }
        json(bearing(secret), Map.of("level", 1))
                .put(sheet + "/scores/" + Round.CHARACTERISTICS.getLast())
                .then()
                .spec(problem(410, "link-expired"));
    }

    @Test
    void a_made_up_one_is_none() {
        for (var wrong : new String[] {"", "x", secret + "A", "A" + secret.substring(1), secret.substring(1), "💥"}) {
            open(wrong).then().spec(problem(404, "not-found"));
        }
        bearing("A" + secret.substring(1)).get(round.path()).then().spec(problem(401, "sign-in-required"));
    }

    @Test
    void an_invitation_is_no_link() {
        var aino = Person.newcomer("Aino");
        var invitation = aino.invites(aino.newTeam(), "OWNER");
        open(invitation).then().spec(problem(404, "not-found"));
        bearing(invitation).get(round.path()).then().spec(problem(401, "sign-in-required"));
    }

    @Test
    void a_link_is_never_changed_nor_taken_to_another_round() {
        Client.create(round.path() + "/links/" + link, Map.of("name", "Arvioija", "role", "partner"))
                .then()
                .statusCode(201);
        Client.create(round.path() + "/links/" + link, Map.of("name", "Toinen", "role", "partner"))
                .then()
                .spec(problem(412, "precondition-failed"));
        var other = Round.named();
        Client.create(other.path() + "/links/" + link, Map.of("name", "Arvioija", "role", "partner"))
                .then()
                .spec(problem(404, "not-found"));
        Client.request().delete(other.path() + "/links/" + link).then().spec(problem(404, "not-found"));
        bearing(secret).get(round.path()).then().statusCode(200);
    }

    @Test
    void a_link_goes_with_its_round() {
        Client.delete("/innovations/" + round.innovation(), "*").then().statusCode(204);
        open(secret).then().spec(problem(404, "not-found"));
        bearing(secret).get(round.path()).then().spec(problem(401, "sign-in-required"));
    }
}
