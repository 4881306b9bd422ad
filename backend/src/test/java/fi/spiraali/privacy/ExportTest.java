package fi.spiraali.privacy;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import fi.spiraali.Client;
import fi.spiraali.Person;
import fi.spiraali.Round;
import fi.spiraali.programme.Consortium;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExportTest {
    private Person aino;
    private String team;

    @BeforeEach
    void register() {
        aino = Person.newcomer("Aino \"Äiti\"");
        team = aino.newTeam();
    }

    @Test
    void somebody_new_gets_their_account_team_session_and_acts() {
        aino.as()
                .get("/accounts/me/export")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .header("Cache-Control", "no-store")
                .body("account[0].email", is(aino.email()))
                .body("account[0].name", is("Aino \"Äiti\""))
                .body("account[0].hasPassword", is(true))
                .body("account[0].createdAt", org.hamcrest.Matchers.endsWith("Z"))
                .body("teams.id", is(List.of(team)))
                .body("teams[0].role", is("OWNER"))
                .body("sessions", hasSize(1))
                .body("acts.act", hasItems("ACCOUNT_CREATED", "TEAM_CREATED"))
                .body("sheets", is(List.of()));
    }

    @Test
    void programmes_stand_in_it_with_ones_role() {
        var programme = Consortium.of(aino);
        aino.as()
                .get("/accounts/me/export")
                .then()
                .body("programmes.id", is(List.of(programme.id())))
                .body("programmes[0].role", is("COORDINATOR"))
                .body("acts.act", hasItems("PROGRAMME_CREATED"));
    }

    @Test
    void no_secret_is_in_it() {
        var invitation = aino.invites(team, "VIEWER");
        var secret = aino.makesToken(team, "scores:read");
        var export = aino.as()
                .get("/accounts/me/export")
                .then()
                .body("invitations", hasSize(1))
                .body("tokens[0].scopes", is(List.of("scores:read")));
        var text = export.extract().asString();
        assertThat(text, not(containsString("argon2")));
        assertThat(text, not(containsString(invitation)));
        assertThat(text, not(containsString(secret)));
    }

    @Test
    void invitations_are_more_than_one_page() {
        for (int i = 0; i < 53; i++) {
            aino.invites(team, "VIEWER");
        }
        aino.as().get("/accounts/me/export").then().body("invitations", hasSize(53));
    }

    @Test
    void ones_own_sheets_come_with_scores_and_texts_from_named_and_anonymous_rounds_and_nobody_elses() {
        var onni = aino.brings(team, "EDITOR");
        var named = round(false);
        var anonymous = round(true);
        for (var round : List.of(named, anonymous)) {
            fill(aino, round, "Oma näkemys");
            fill(onni, round, "Toisen näkemys");
        }
        var export = aino.as().get("/accounts/me/export").then().statusCode(200);
        export.body("sheets.assessment", containsInAnyOrder(named, anonymous))
                .body("sheets[0].scores", hasSize(11))
                .body("sheets[0].scores[0].characteristic", is(Round.CHARACTERISTICS.getFirst()))
                .body("sheets[0].scores.level", hasItem(4))
                .body("sheets[0].scores.evidence", hasItem("Oma näkemys"));
        assertThat(export.extract().asString(), not(containsString("Toisen")));
    }

    @Test
    void nobody_gets_anything() {
        Client.nobody().get("/accounts/me/export").then().spec(Client.problem(401, "sign-in-required"));
    }

    private String round(boolean anonymous) {
        var innovation = Client.newId();
        put(aino, "/innovations/" + innovation + "?team=" + team, Map.of("name", "Kokeilu"), 201);
        var round = Client.newId();
        put(
                aino,
                "/assessments/" + round,
                Round.body(innovation, anonymous ? Map.of("anonymous", true, "minimumGroup", 3) : Map.of()),
                201);
        return round;
    }

    private static void fill(Person person, String round, String evidence) {
        var sheet = "/assessments/" + round + "/sheets/" + Client.newId();
        put(person, sheet, Map.of("role", "team-member"), 201);
        var score = Map.of("level", 4, "evidence", evidence);
        person.as()
                .contentType("application/json")
                .body(score)
                .put(sheet + "/scores/" + Round.CHARACTERISTICS.getFirst())
                .then()
                .statusCode(200);
    }

    private static void put(Person person, String path, Object body, int status) {
        person.as()
                .contentType("application/json")
                .header("If-None-Match", "*")
                .body(body)
                .put(path)
                .then()
                .statusCode(status);
    }
}
