package fi.spiraali.webhook;

import static fi.spiraali.Client.newId;
import static fi.spiraali.Client.problem;
import static fi.spiraali.webhook.Hook.EVENTS;
import static fi.spiraali.webhook.Hook.body;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fi.spiraali.Person;
import fi.spiraali.Together;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an owner may set; where nobody listens, so that nothing arrives. */
@QuarkusTest
class WebhookTest {
    private static final String NOWHERE = "https://localhost:1/koukku?a=b";

    private Hook hook;

    @BeforeEach
    void choose() {
        var aino = Person.newcomer("Aino");
        hook = new Hook(aino, aino.newTeam(), newId(), null);
    }

    @Test
    void its_secret_is_told_when_it_is_made_and_when_that_is_repeated_only() {
        var made = body(NOWHERE, EVENTS, true);
        var answers = Together.run(5, i -> hook.create(made));
        answers.forEach(answer -> answer.then().statusCode(201));
        assertThat(answers.stream().map(answer -> answer.asString()).distinct().toList(), hasSize(1));
        answers.getFirst()
                .then()
                .body("secret", matchesPattern("whsec_[A-Za-z0-9+/]{43}="))
                .body("generation", is(1));
        hook.owner().as().get(hook.path()).then().statusCode(200).body("secret", nullValue());
        hook.owner()
                .as()
                .get("/teams/" + hook.team() + "/webhooks")
                .then()
                .body("items.secret", contains(nullValue()))
                .body("items.url", contains(NOWHERE));
        hook.change(body(NOWHERE, EVENTS, false)).then().statusCode(200).body("secret", nullValue());
        hook.create(made).then().spec(problem(412, "precondition-failed"));
    }

    @Test
    void a_change_is_made_by_who_has_read_the_version_there_is() {
        var etag = hook.create(body(NOWHERE, EVENTS, true)).header("ETag");
        var other = body(NOWHERE, List.of("workshop.closed"), true);
        hook.json(other).put(hook.path()).then().spec(problem(428, "precondition-required"));
        hook.json(other).header("If-Match", etag).put(hook.path()).then().statusCode(200);
        hook.json(other).header("If-Match", etag).put(hook.path()).then().statusCode(200);
        hook.json(body(NOWHERE, EVENTS, true))
                .header("If-Match", etag)
                .put(hook.path())
                .then()
                .spec(problem(412, "precondition-failed"));
    }

    @Test
    void a_secret_is_renewed_once_by_the_same_request() {
        String first = hook.create(body(NOWHERE, EVENTS, true)).then().extract().path("secret");
        var path = hook.path() + "/secret";
        hook.json(Map.of("generation", 1)).put(path).then().spec(problem(412, "precondition-failed"));
        String second = hook.json(Map.of("generation", 2))
                .put(path)
                .then()
                .statusCode(200)
                .body("generation", is(2))
                .body("secret", not(first))
                .extract()
                .path("secret");
        hook.json(Map.of("generation", 2)).put(path).then().statusCode(200).body("secret", is(second));
        hook.json(Map.of("generation", 4)).put(path).then().spec(problem(412, "precondition-failed"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://esimerkki.fi/", "https://aino@esimerkki.fi/", "https://esimerkki.fi/#osa", "https:///polku",
                "https://esimerkki.fi:0/", "https://esimerkki.fi:65536/", "https://exa mple.fi/", "esimerkki.fi",
                "https://127.1/", "https://ääkkönen.fi/", "javascript:alert(1)"
            })
    void what_is_no_address_to_send_to_is_refused(String url) {
        hook.create(body(url, EVENTS, true))
                .then()
                .spec(problem(422, "invalid-request", "/url", "NOT_A_WEBHOOK_ADDRESS"));
    }

    @Test
    void events_are_known_ones_each_once() {
        hook.create(body(NOWHERE, List.of("ping"), true))
                .then()
                .spec(problem(422, "invalid-request", "/events/0", "UNKNOWN_VALUE"));
        hook.create(body(NOWHERE, List.of("workshop.closed", "workshop.closed"), true))
                .then()
                .spec(problem(422, "invalid-request", "/events", "DUPLICATE"));
    }

    @Test
    void a_team_has_ten_at_the_most() {
        for (int i = 0; i < 10; i++) {
            new Hook(hook.owner(), hook.team(), newId(), null)
                    .create(body(NOWHERE, EVENTS, true))
                    .then()
                    .statusCode(201);
        }
        hook.create(body(NOWHERE, EVENTS, true)).then().spec(problem(422, "invalid-request", "webhook", "TOO_MANY"));
    }

    @Test
    void another_teams_is_not_there() {
        hook.create(body(NOWHERE, EVENTS, true)).then().statusCode(201);
        var neighbour = Person.newcomer("Onni");
        var same = new Hook(neighbour, neighbour.newTeam(), hook.id(), null);
        same.create(body(NOWHERE, EVENTS, true)).then().spec(problem(404, "not-found"));
        same.change(body(NOWHERE, EVENTS, true)).then().spec(problem(404, "not-found"));
        same.ping(newId()).then().spec(problem(404, "not-found"));
        neighbour.as().get(same.path() + "/deliveries").then().spec(problem(404, "not-found"));
        neighbour.as().delete(same.path()).then().spec(problem(404, "not-found"));
    }
}
