package fi.spiraali.access;

import static fi.spiraali.Client.bearing;
import static fi.spiraali.Client.newId;
import static fi.spiraali.Client.nobody;
import static fi.spiraali.Client.problem;
import static fi.spiraali.access.Writing.create;
import static fi.spiraali.access.Writing.post;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import fi.spiraali.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An installation as it is usually run: the first account is made at start, and everybody else is invited. */
@QuarkusTest
@TestProfile(ByInvitationOnlyTest.AsInstalled.class)
class ByInvitationOnlyTest {
    private static final String FIRST = "ensimmainen@esimerkki.fi";
    private static Person owner;
    private static String team;

    @Inject
    DataSource database;

    @Inject
    Passwords passwords;

    private final String id = newId();
    private final String email = id + "@esimerkki.fi";

    /** What the tests' database sets for all other tests is set back. */
    public static class AsInstalled implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("spiraali.registration", "INVITATION", "spiraali.first-account", FIRST);
        }
    }

    @BeforeEach
    void the_first_account_gets_its_password() throws SQLException {
        if (owner != null) {
            return;
        }
        // By mail, as a rule; here it comes another way.
        Rows.change(
                database, "UPDATE account SET password = ? WHERE email = ?", passwords.hash(Person.PASSWORD), FIRST);
        Response signedIn = Person.signIn(FIRST, Person.PASSWORD);
        signedIn.then().statusCode(201);
        owner = new Person(signedIn.path("account.id"), signedIn.path("account.name"), FIRST, signedIn.path("token"));
        team = owner.newTeam();
    }

    private Response register(String invitation) {
        var body = new HashMap<String, String>(Map.of("email", email, "name", "Uusi", "password", Person.PASSWORD));
        if (invitation != null) {
            body.put("invitation", invitation);
        }
        return create(nobody(), "/accounts/" + id, body);
    }

    private void nothingWasMade() throws SQLException {
        assertThat(Rows.of(database, "SELECT id FROM account WHERE id = ?", UUID.fromString(id)), empty());
    }

    @Test
    void the_sign_in_page_is_told_so() {
        nobody().get("/sign-in")
                .then()
                .statusCode(200)
                .body("registration", is("INVITATION"))
                .body("demonstration", empty());
    }

    @Test
    void who_is_not_invited_gets_no_account() throws SQLException {
        register(null).then().spec(problem(403, "registration-closed"));
        nothingWasMade();
    }

    @Test
    void who_is_invited_becomes_a_member_in_the_same_step_and_no_more() {
        var token = owner.invites(team, "EDITOR");
        register(token).then().statusCode(201);
        // Sent again, because the answer was lost.
        register(token).then().statusCode(201);
        Response signedIn = Person.signIn(email, Person.PASSWORD);
        bearing(signedIn.path("token"))
                .get("/teams")
                .then()
                .body("items.id", contains(team))
                .body("items.role", contains("EDITOR"));
    }

    @Test
    void an_invitation_makes_one_account_only() throws SQLException {
        var token = owner.invites(team, "EDITOR");
        create(
                        nobody(),
                        "/accounts/" + newId(),
                        Map.of(
                                "email",
                                newId() + "@esimerkki.fi",
                                "name",
                                "x",
                                "password",
                                Person.PASSWORD,
                                "invitation",
                                token))
                .then()
                .statusCode(201);
        register(token).then().spec(problem(410, "link-expired"));
        nothingWasMade();
    }

    @Test
    void a_made_up_one_makes_none() throws SQLException {
        register("x").then().spec(problem(404, "not-found"));
        register("").then().spec(problem(404, "not-found"));
        nothingWasMade();
    }

    @Test
    void nor_does_one_that_was_revoked() throws SQLException {
        var path = "/teams/" + team + "/invitations/" + newId();
        String token = create(owner.as(), path, Map.of("role", "OWNER")).path("token");
        owner.as().delete(path).then().statusCode(204);
        register(token).then().spec(problem(410, "link-expired"));
        nothingWasMade();
    }

    @Test
    void without_an_invitation_nobody_learns_which_addresses_have_an_account() {
        for (var any : new String[] {FIRST, newId() + "@esimerkki.fi"}) {
            create(
                            nobody(),
                            "/accounts/" + newId(),
                            Map.of("email", any, "name", "x", "password", Person.PASSWORD, "invitation", "x"))
                    .then()
                    .spec(problem(404, "not-found"));
        }
    }

    @Test
    void an_account_made_at_start_without_a_password_opens_to_none() throws SQLException {
        Rows.change(
                database,
                "INSERT INTO account (id, email, name, created_at, version) VALUES (?, ?, 'x', now(), 0)",
                UUID.fromString(id),
                email);
        for (var guess : new String[] {" ", "a password nobody has", "null"}) {
            var answer = post(nobody(), "/session", Map.of("email", email, "password", guess));
            assertThat(guess, answer.statusCode() == 401 || answer.statusCode() == 422, is(true));
        }
    }
}
