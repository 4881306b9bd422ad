package fi.spiraali.access;

import static fi.spiraali.Client.newId;
import static fi.spiraali.Client.nobody;
import static fi.spiraali.Client.problem;
import static fi.spiraali.access.Writing.create;
import static fi.spiraali.access.Writing.json;
import static fi.spiraali.access.Writing.post;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import fi.spiraali.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The session as a browser carries it, and what a stranger's page can't do with it. */
@QuarkusTest
class CookieTest {
    private static Person aino;

    @BeforeEach
    void somebody() {
        aino = aino == null ? Person.newcomer("Aino") : aino;
    }

    private static Response signIn() {
        return post(nobody(), "/session", Map.of("email", aino.email(), "password", Person.PASSWORD));
    }

    private static String setCookie(Response answer) {
        return answer.then().extract().header("Set-Cookie");
    }

    private static RequestSpecification browser() {
        return nobody().header("Cookie", setCookie(signIn()).split(";", 2)[0]);
    }

    private static RequestSpecification ourClient() {
        return browser().header("X-Requested-With", "spiraali");
    }

    @Test
    void the_cookie_is_out_of_reach_of_scripts_other_hosts_and_plain_connections() {
        var cookie = setCookie(signIn());
        assertThat(cookie, startsWith("__Host-spiraali=ey"));
        for (var attribute : new String[] {"HttpOnly", "Secure", "SameSite=Strict", "Path=/"}) {
            assertThat(cookie.replace("\"", "") + ";", containsString(";" + attribute + ";"));
        }
        assertThat(cookie, matchesPattern(".*;Max-Age=604(800|7\\d\\d)(;.*|$)"));
        // With a domain the prefix __Host- would make browsers drop it.
        assertThat(cookie, not(containsString("Domain")));
    }

    @Test
    void a_browser_never_gets_the_token_in_the_body_nor_a_program_a_cookie() {
        signIn().then().statusCode(201).body("token", nullValue()).body("account.id", is(aino.id()));
        assertThat(setCookie(Person.signIn(aino.email(), Person.PASSWORD)), nullValue());
    }

    @Test
    void a_read_with_a_cookie_needs_nothing_else() {
        browser().get("/session").then().statusCode(200).body("account.id", is(aino.id()));
    }

    @ParameterizedTest(name = "X-Requested-With: {0}")
    @ValueSource(strings = {"", "XMLHttpRequest", "Spiraali", "spiraali2"})
    void a_write_with_a_cookie_is_refused_unless_our_client_marks_it(String mark) {
        var team = "/teams/" + newId();
        var request = mark.isEmpty() ? browser() : browser().header("X-Requested-With", mark);
        create(request, team, Map.of("name", "Tiimi")).then().spec(problem(403, "untrusted-write"));
        aino.as().get(team).then().statusCode(404);
    }

    @Test
    void a_write_our_client_marks_is_done() {
        create(ourClient(), "/teams/" + newId(), Map.of("name", "Tiimi")).then().statusCode(201);
    }

    @Test
    void a_refused_write_deletes_nothing_either() {
        var request = browser();
        request.delete("/session").then().spec(problem(403, "untrusted-write"));
        request.get("/session").then().statusCode(200);
        browser().delete("/accounts/me/sessions").then().spec(problem(403, "untrusted-write"));
        aino.as().get("/session").then().statusCode(200);
    }

    @Test
    void a_write_with_a_bearer_token_needs_no_mark() {
        create(aino.as(), "/teams/" + newId(), Map.of("name", "Tiimi")).then().statusCode(201);
    }

    @Test
    void a_bearer_header_beside_a_cookie_is_what_counts() {
        aino.as().header("Cookie", "__Host-spiraali=bad").get("/session").then().statusCode(200);
        create(aino.as().header("Cookie", "__Host-spiraali=bad"), "/teams/" + newId(), Map.of("name", "Tiimi"))
                .then()
                .statusCode(201);
        browser().header("Authorization", "Bearer bad").get("/session").then().spec(problem(401, "sign-in-required"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"", "=", "\"", "a.b.c", "..", "%00", "eyJhbGciOiJub25lIn0.e30.", "ä"})
    void a_cookie_that_is_none_is_nobodys(String value) {
        nobody().header("Cookie", "__Host-spiraali=" + value)
                .get("/session")
                .then()
                .spec(problem(401, "sign-in-required"));
    }

    @Test
    void signing_out_takes_the_cookie_away_and_ends_the_session_it_held() {
        var kept = setCookie(signIn()).split(";", 2)[0];
        var answer = nobody().header("Cookie", kept)
                .header("X-Requested-With", "spiraali")
                .delete("/session");
        answer.then().statusCode(204);
        assertThat(
                setCookie(answer),
                allOf(startsWith("__Host-spiraali=;"), containsString("Max-Age=0"), containsString("Path=/")));
        nobody().header("Cookie", kept).get("/session").then().spec(problem(401, "sign-in-required"));
    }

    /** A form of another page can send these types without asking; it must not sign anybody in as somebody else. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data"})
    void a_form_of_another_page_signs_nobody_in(String type) {
        var answer = nobody().config(RestAssuredConfig.config()
                        .encoderConfig(encoderConfig().encodeContentTypeAs(type, ContentType.TEXT)))
                .contentType(type)
                .body("{\"email\": \"%s\", \"password\": \"%s\"}".formatted(aino.email(), Person.PASSWORD))
                .post("/session");
        answer.then().spec(problem(415, "unsupported-media-type"));
        assertThat(setCookie(answer), nullValue());
    }

    @Test
    void a_page_elsewhere_may_not_read_answers() {
        var answer = json(nobody(), Map.of("email", aino.email(), "password", Person.PASSWORD))
                .header("Origin", "https://muualla.esimerkki.fi")
                .post("/session");
        assertThat(answer.header("Access-Control-Allow-Origin"), nullValue());
    }
}
