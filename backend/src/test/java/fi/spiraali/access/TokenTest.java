package fi.spiraali.access;

import static fi.spiraali.Client.bearing;
import static fi.spiraali.Client.newId;
import static fi.spiraali.Client.problem;
import static fi.spiraali.access.Writing.create;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import fi.spiraali.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A program's token: seen once, kept as a hash, good for its scopes and its time. */
@QuarkusTest
class TokenTest {
    private static Person aino;
    private String team;
    private final String id = newId();

    @Inject
    DataSource database;

    @BeforeEach
    void a_team() {
        aino = aino == null ? Person.newcomer("Aino") : aino;
        team = aino.newTeam();
    }

    private String path() {
        return "/teams/" + team + "/tokens/" + id;
    }

    private Response make(Object... scopes) {
        return create(aino.as(), path(), Map.of("name", "Taulukko", "scopes", List.of(scopes), "days", 30));
    }

    private String secret(Object... scopes) {
        return make(scopes).then().statusCode(201).extract().path("secret");
    }

    private ValidatableResponse listed() {
        return aino.as().get("/teams/" + team + "/tokens").then().statusCode(200);
    }

    @Test
    void its_secret_is_told_once() {
        var secret = secret("scores:read");
        assertThat(secret, matchesPattern("spiraali_[0-9a-f]{40}"));
        var list = listed().body("items.id", contains(id)).body("items.secret", contains(nullValue()));
        assertThat(list.extract().asString(), not(Matchers.containsString(secret)));
    }

    @Test
    void people_tell_it_by_its_prefix() {
        var secret = secret("scores:read");
        String prefix = listed().extract().path("items[0].prefix");
        assertThat(secret, startsWith(prefix));
        assertThat(prefix.length(), is("spiraali_".length() + 6));
    }

    @Test
    void the_database_holds_its_hash_and_not_the_secret() throws Exception {
        var secret = secret("scores:read");
        var row = Rows.of(database, "SELECT t::text FROM api_token t WHERE id = ?", UUID.fromString(id));
        var hash = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        assertThat(row, contains(Matchers.containsString(HexFormat.of().formatHex(hash))));
        assertThat(row, everyItem(not(Matchers.containsString(secret.substring(16)))));
    }

    @Test
    void making_it_again_does_not_tell_the_secret_again() {
        make("scores:read").then().statusCode(201);
        make("scores:read").then().spec(problem(412, "precondition-failed")).body("secret", nullValue());
    }

    @Test
    void its_last_use_is_told() {
        var secret = secret("innovations:read");
        listed().body("items[0].lastUsedAt", nullValue());
        bearing(secret).get("/innovations").then().statusCode(200);
        listed().body("items[0].lastUsedAt", notNullValue());
    }

    @Test
    void a_revoked_one_opens_nothing_with_the_next_request_and_stays_in_the_list() {
        var secret = secret("innovations:read");
        bearing(secret).get("/innovations").then().statusCode(200);
        aino.as().delete(path()).then().statusCode(204);
        bearing(secret).get("/innovations").then().spec(problem(401, "sign-in-required"));
        listed().body("items.revoked", contains(true));
        aino.as().delete(path()).then().statusCode(204);
    }

    @Test
    void it_ends_with_its_time() throws SQLException {
        var secret = secret("innovations:read");
        Late.token(id, "29 days 23 hours", database);
        bearing(secret).get("/innovations").then().statusCode(200);
        Late.token(id, "2 hours", database);
        bearing(secret).get("/innovations").then().spec(problem(401, "sign-in-required"));
    }

    @Test
    void it_ends_with_its_team() {
        var secret = secret("innovations:read");
        aino.as().header("If-Match", "*").delete("/teams/" + team).then().statusCode(204);
        bearing(secret).get("/innovations").then().spec(problem(401, "sign-in-required"));
    }

    @Test
    void a_made_up_one_opens_nothing() {
        var secret = secret("innovations:read");
        for (var wrong : List.of(
                "spiraali_",
                "spiraali_" + "0".repeat(40),
                secret + "0",
                secret.toUpperCase(java.util.Locale.ROOT),
                "Spiraali_" + secret.substring(9))) {
            bearing(wrong).get("/innovations").then().spec(problem(401, "sign-in-required"));
        }
    }

    @Test
    void another_team_neither_sees_nor_revokes_it() {
        var secret = secret("innovations:read");
        var onni = Person.newcomer("Onni");
        var other = path().replace(team, onni.newTeam());
        onni.as().delete(other).then().spec(problem(404, "not-found"));
        onni.as().delete(path()).then().spec(problem(404, "not-found"));
        bearing(secret).get("/innovations").then().statusCode(200);
    }

    @Test
    void it_sees_and_makes_things_of_its_own_team_alone() {
        var secret = secret("innovations:read", "innovations:write");
        var other = aino.newTeam();
        var foreign = "/innovations/" + newId();
        create(aino.as(), foreign + "?team=" + other, Map.of("name", "Toisen tiimin"))
                .then()
                .statusCode(201);
        create(bearing(secret), "/innovations/" + newId(), Map.of("name", "Oman tiimin"))
                .then()
                .statusCode(201)
                .body("team.id", is(team))
                .body("role", nullValue());
        bearing(secret).get("/innovations").then().body("items.name", contains("Oman tiimin"));
        bearing(secret).get("/innovations?team=" + other).then().body("items", Matchers.empty());
        bearing(secret).get(foreign).then().spec(problem(404, "not-found"));
        create(bearing(secret), "/innovations/" + newId() + "?team=" + other, Map.of("name", "Vieras"))
                .then()
                .spec(problem(404, "not-found"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
        no scope         | {"name": "x", "scopes": [], "days": 1}                               | /scopes
        unknown scope    | {"name": "x", "scopes": ["teams:write"], "days": 1}                  | /scopes/0
        the same twice   | {"name": "x", "scopes": ["scores:read", "scores:read"], "days": 1}   | /scopes
        null             | {"name": "x", "scopes": [null], "days": 1}                           | /scopes/0
        no days          | {"name": "x", "scopes": ["scores:read"]}                             | /days
        for ever         | {"name": "x", "scopes": ["scores:read"], "days": 367}                | /days
        never            | {"name": "x", "scopes": ["scores:read"], "days": 0}                  | /days
        no name          | {"name": " ", "scopes": ["scores:read"], "days": 1}                  | /name
        """)
    void it_is_made_only_for_known_scopes_and_a_time(String what, String body, String pointer) {
        create(aino.as(), path(), body)
                .then()
                .spec(problem(422, "invalid-request"))
                .body("errors.pointer", contains(pointer));
        listed().body("items", Matchers.empty());
    }
}
