package fi.spiraali.access;

import static fi.spiraali.Client.bearing;
import static fi.spiraali.Client.problem;
import static fi.spiraali.access.Writing.json;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import fi.spiraali.Person;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long a session lasts, and what ends it. */
@QuarkusTest
class SessionTest {
    private static Person aino;

    @Inject
    DataSource database;

    @BeforeEach
    void somebody() {
        aino = aino == null ? Person.newcomer("Aino") : aino;
    }

    private static String signedIn(Person person) {
        return Person.signIn(person.email(), Person.PASSWORD)
                .then()
                .statusCode(201)
                .extract()
                .path("token");
    }

    private static void opens(String token) {
        bearing(token).get("/session").then().statusCode(200);
    }

    private static void opensNothing(String token) {
        bearing(token).get("/session").then().spec(problem(401, "sign-in-required"));
    }

    @Test
    void a_session_ends_after_twelve_idle_hours() throws SQLException {
        var token = signedIn(aino);
        Late.idle(token, "11 hours 59 minutes", database);
        opens(token);
        Late.idle(token, "12 hours 1 minute", database);
        opensNothing(token);
    }

    @Test
    void a_request_within_them_starts_them_anew() throws SQLException {
        var token = signedIn(aino);
        Late.idle(token, "11 hours", database);
        opens(token);
        Late.idle(token, "11 hours", database);
        opens(token);
    }

    @Test
    void a_session_ends_after_seven_days_however_busy() throws SQLException {
        var token = signedIn(aino);
        Late.session(token, "6 days 23 hours", database);
        Late.idle(token, "-6 days -23 hours", database);
        opens(token);
        Late.session(token, "2 hours", database);
        Late.idle(token, "-2 hours", database);
        opensNothing(token);
    }

    @Test
    void signing_in_says_when_it_ends_at_the_latest() {
        Instant ends = Instant.parse(
                Person.signIn(aino.email(), Person.PASSWORD).then().extract().path("expiresAt"));
        var sevenDays = Instant.now().plusSeconds(7 * 24 * 3600);
        assertThat(ends, greaterThan(sevenDays.minusSeconds(60)));
        assertThat(ends, lessThan(sevenDays.plusSeconds(60)));
    }

    @Test
    void signing_out_ends_this_session_alone() {
        var here = signedIn(aino);
        var there = signedIn(aino);
        bearing(here).delete("/session").then().statusCode(204);
        opensNothing(here);
        opens(there);
    }

    @Test
    void signing_out_everywhere_ends_every_session_of_this_account_alone() {
        var person = Person.newcomer("Onni");
        var there = signedIn(person);
        person.as().delete("/accounts/me/sessions").then().statusCode(204);
        opensNothing(person.token());
        opensNothing(there);
        opens(aino.token());
    }

    @Test
    void a_new_password_ends_every_other_session_and_keeps_this_one() {
        var person = Person.newcomer("Onni");
        var there = signedIn(person);
        changePassword(person, Person.PASSWORD, "vielä parempi salaisuus")
                .then()
                .statusCode(204);
        opens(person.token());
        opensNothing(there);
        Person.signIn(person.email(), Person.PASSWORD).then().spec(problem(401, "wrong-credentials"));
        Person.signIn(person.email(), "vielä parempi salaisuus").then().statusCode(201);
    }

    @Test
    void a_refused_change_of_the_password_ends_nothing() {
        var person = Person.newcomer("Onni");
        var there = signedIn(person);
        changePassword(person, "väärä salasana", "vielä parempi salaisuus")
                .then()
                .spec(problem(422, "invalid-request", "/currentPassword", "WRONG_PASSWORD"));
        json(person.as(), Map.of("newPassword", "vielä parempi salaisuus"))
                .put("/accounts/me/password")
                .then()
                .spec(problem(422, "invalid-request", "/currentPassword", "WRONG_PASSWORD"));
        opens(there);
        assertThat(Person.signIn(person.email(), Person.PASSWORD).statusCode(), is(201));
    }

    private static io.restassured.response.Response changePassword(Person person, String current, String wanted) {
        return json(person.as(), Map.of("currentPassword", current, "newPassword", wanted))
                .put("/accounts/me/password");
    }
}
