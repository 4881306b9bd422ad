package fi.spiraali.access;

import static fi.spiraali.Client.bearing;
import static fi.spiraali.Client.newId;
import static fi.spiraali.Client.problem;
import static fi.spiraali.access.Writing.json;
import static fi.spiraali.access.Writing.post;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fi.spiraali.Person;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who deletes their account goes with their name and their drafts; what the team made together stays. */
@QuarkusTest
class AccountDeletionTest extends SomebodyLeaves {
    @Test
    void every_session_ends_and_nobody_signs_in_any_more() {
        String there = Person.signIn(leaving.email(), Person.PASSWORD).path("token");
        delete();
        for (var token : List.of(leaving.token(), there)) {
            bearing(token).get("/session").then().spec(problem(401, "sign-in-required"));
            bearing(token).get(round.path()).then().spec(problem(401, "sign-in-required"));
        }
        Person.signIn(leaving.email(), Person.PASSWORD).then().spec(problem(401, "wrong-credentials"));
    }

    @Test
    void the_name_and_address_stand_nowhere_any_more() throws SQLException {
        var sheet = sheet();
        json(leaving.as(), Map.of("state", "SUBMITTED"))
                .put(sheet + "/state")
                .then()
                .statusCode(200);
        delete();
        owner.as().get("/teams/" + team + "/members").then().body("items.account", contains(owner.id()));
        owner.as()
                .get("/teams/" + team + "/audit")
                .then()
                .body("items.find { it.act == 'MEMBER_LEFT' }.actor.name", nullValue());
        var tables =
                Rows.of(database, "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'");
        assertThat(tables, hasItem("account"));
        for (var table : tables) {
            var rows = String.join("\n", Rows.of(database, "SELECT t::text FROM " + table + " t"));
            assertThat(table, rows, not(containsString(leaving.email())));
            assertThat(table, rows, not(containsString("Lea Lähtevä")));
        }
    }

    @Test
    void a_team_of_ones_own_goes_along_with_its_tokens_and_invitations() throws SQLException {
        var own = leaving.newTeam();
        var token = leaving.makesToken(own, "innovations:read");
        var invitation = leaving.invites(own, "VIEWER");
        delete();
        bearing(token).get("/innovations").then().spec(problem(401, "sign-in-required"));
        post(owner.as(), "/invitations/accept", Map.of("token", invitation))
                .then()
                .spec(problem(404, "not-found"));
        assertThat(Rows.of(database, "SELECT id FROM team WHERE id = ?", UUID.fromString(own)), empty());
    }

    @Test
    void the_address_may_be_registered_anew_and_finds_nothing_of_before() {
        delete();
        var id = newId();
        Person.register(id, leaving.email(), "Uusi").then().statusCode(201);
        String token = Person.signIn(leaving.email(), Person.PASSWORD).path("token");
        bearing(token).get("/teams").then().statusCode(200).body("items", empty());
        bearing(token).get(round.path()).then().spec(problem(404, "not-found"));
    }

    private List<String> sheets(String path) throws SQLException {
        var id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        return Rows.of(database, "SELECT id FROM score_sheet WHERE id = ?", id);
    }

    /** Whoever took it would stand in the audit trail for acts of somebody else. */
    @Test
    void nobody_takes_over_the_id_of_an_account_that_is_gone() {
        delete();
        Person.register(leaving.id(), newId() + "@esimerkki.fi", "Uusi")
                .then()
                .spec(problem(412, "precondition-failed"));
        Person.register(leaving.id(), leaving.email(), leaving.name()).then().spec(problem(412, "precondition-failed"));
    }

    @Test
    void it_needs_the_version_last_read() {
        leaving.as().delete("/accounts/me").then().spec(problem(428, "precondition-required"));
        leaving.as()
                .header("If-Match", "\"77\"")
                .delete("/accounts/me")
                .then()
                .spec(problem(412, "precondition-failed"));
        var read = leaving.as().get("/accounts/me").header("ETag");
        leaving.as().header("If-Match", read).delete("/accounts/me").then().statusCode(204);
    }
}
