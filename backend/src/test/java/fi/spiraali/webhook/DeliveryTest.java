package fi.spiraali.webhook;

import static fi.spiraali.Client.newId;
import static fi.spiraali.Client.problem;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.spiraali.Round;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deliveries as a real program receives them. */
@QuarkusTest
class DeliveryTest {
    private Receiver receiver;

    @BeforeEach
    void listen() throws IOException {
        receiver = new Receiver();
    }

    @AfterEach
    void stop() {
        receiver.close();
    }

    @Test
    void a_closed_round_is_told_in_ids_and_signed() throws GeneralSecurityException {
        var hook = Hook.to(receiver.url() + "koukku?avain=1", "assessment.closed");
        var innovation = hook.newInnovation();
        var round = newId();
        hook.json(Round.body(innovation, Map.of()))
                .header("If-None-Match", "*")
                .put("/assessments/" + round)
                .then()
                .statusCode(201);
        hook.json(Map.of("state", "CLOSED"))
                .header("If-Match", "*")
                .put("/assessments/" + round + "/state")
                .then()
                .statusCode(200);

        var told = receiver.awaited(1).getFirst();
        assertThat(told.path(), is("/koukku?avain=1"));
        assertThat("the name and not the number", told.host().startsWith("localhost:"), is(true));
        assertThat(told.signature(), is("v1," + signed(hook.secret(), told)));
        assertThat(Math.abs(Instant.now().getEpochSecond() - told.timestamp()), lessThan(60L));
        var body = JsonPath.from(told.body());
        assertThat(body.getMap("$").keySet(), containsInAnyOrder("type", "timestamp", "data"));
        assertThat(body.getString("type"), is("assessment.closed"));
        assertThat(Instant.parse(body.getString("timestamp")), is(notNullValue()));
        assertThat(body.getMap("data"), is(Map.of("team", hook.team(), "innovation", innovation, "assessment", round)));

        var kept = hook.latest("DELIVERED");
        assertThat(kept.getString("items[0].id"), is(told.id()));
        assertThat("what was sent can be looked at", kept.getString("items[0].body"), is(told.body()));
        assertThat(kept.getInt("items[0].answer.status"), is(204));
        assertThat(kept.getString("items[0].nextAttemptAt"), is(nullValue()));
    }

    /** As any program would that has read the convention, and none of our code. */
    private static String signed(String secret, Receiver.Received told) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.replace("whsec_", "")), "HmacSHA256"));
        var text = told.id() + "." + told.timestamp() + "." + told.body();
        return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_renewed_secret_signs_what_comes_after() throws GeneralSecurityException {
        var hook = Hook.to(receiver.url(), "innovation.changed");
        String renewed = hook.json(Map.of("generation", 2))
                .put(hook.path() + "/secret")
                .then()
                .extract()
                .path("secret");
        hook.newInnovation();
        var told = receiver.awaited(1).getFirst();
        assertThat(told.signature(), is("v1," + signed(renewed, told)));
    }

    @Test
    void an_innovation_is_told_when_it_comes_changes_moves_and_goes() {
        var hook = Hook.to(receiver.url(), "innovation.changed");
        var path = "/innovations/" + hook.newInnovation();
        var change = Map.of("name", "Uusi");
        hook.json(change).header("If-Match", "*").put(path).then().statusCode(200);
        hook.json(change).header("If-Match", "*").put(path).then().statusCode(200);
        hook.json(Map.of("state", "ARCHIVED"))
                .header("If-Match", "*")
                .put(path + "/state")
                .then()
                .statusCode(200);
        hook.owner().as().header("If-Match", "*").delete(path).then().statusCode(204);
        receiver.awaited(4);
        hook.latest("DELIVERED");
        assertThat(hook.deliveries().getList("items"), hasSize(4));
    }

    @Test
    void a_request_that_is_refused_tells_nothing() {
        var hook = Hook.to(receiver.url(), "innovation.changed", "workshop.closed");
        hook.json(Map.of("name", "x".repeat(201)))
                .header("If-None-Match", "*")
                .put("/innovations/" + newId() + "?team=" + hook.team())
                .then()
                .statusCode(422);
        assertThat(hook.deliveries().getList("items"), is(empty()));
    }

    @Test
    void what_is_not_taken_is_sent_again_later_with_the_same_id() {
        receiver.answering(n -> n == 0 ? 500 : 200);
        var hook = Hook.to(receiver.url(), "innovation.changed");
        hook.newInnovation();
        receiver.awaited(1);
        Receiver.until(() -> hook.deliveries().get("items[0].answer") != null);
        var waiting = hook.deliveries();
        assertThat(waiting.getString("items[0].state"), is("PENDING"));
        assertThat(waiting.getInt("items[0].attempts"), is(1));
        assertThat(waiting.getInt("items[0].answer.status"), is(500));
        var wait = Duration.between(Instant.now(), Instant.parse(waiting.getString("items[0].nextAttemptAt")));
        assertThat("about ten seconds", wait.toMillis(), is(greaterThan(7_000L)));
        assertThat(wait.toMillis(), is(lessThan(11_001L)));

        var told = receiver.awaited(2);
        assertThat(told.get(1).id(), is(told.get(0).id()));
        assertThat(told.get(1).body(), is(told.get(0).body()));
        assertThat(hook.latest("DELIVERED").getInt("items[0].attempts"), is(2));
    }

    @Test
    void a_redirect_is_not_followed() {
        receiver.answering(n -> 302);
        var hook = Hook.to(receiver.url(), "innovation.changed");
        hook.ping(newId()).then().statusCode(201);
        assertThat(hook.latest("FAILED").getInt("items[0].answer.status"), is(302));
        assertThat(receiver.received().stream().map(Receiver.Received::path).toList(), is(List.of("/")));
    }

    @Test
    void an_address_whose_path_looks_like_a_host_is_sent_to_like_any_other() {
        var hook = Hook.to(receiver.url() + "/", "innovation.changed");
        hook.ping(newId()).then().statusCode(201);
        // The server of this test knows no such path, but it was asked.
        assertThat(hook.latest("FAILED").getInt("items[0].answer.status"), is(greaterThan(399)));
    }

    @Test
    void a_number_that_is_no_status_is_no_answer() {
        receiver.answering(n -> 1000);
        var hook = Hook.to(receiver.url(), "innovation.changed");
        hook.ping(newId()).then().statusCode(201);
        assertThat(hook.latest("FAILED").getString("items[0].answer.error"), is("NOT_REACHED"));
    }

    @Test
    void a_receiver_that_is_gone_makes_the_webhook_inactive() {
        receiver.answering(n -> 410);
        var hook = Hook.to(receiver.url(), "innovation.changed");
        hook.newInnovation();
        assertThat(hook.latest("FAILED").getInt("items[0].attempts"), is(1));
        Receiver.until(() -> !hook.owner().as().get(hook.path()).jsonPath().getBoolean("active"));
        hook.owner().as().get(hook.path()).then().body("active", is(false));
        hook.newInnovation();
        assertThat(hook.deliveries().getList("items"), hasSize(1));
        hook.owner()
                .as()
                .get("/teams/" + hook.team() + "/audit")
                .then()
                .body("items.find { it.act == 'WEBHOOK_CHANGED' }.actor.kind", is("SYSTEM"));
    }

    @Test
    void a_ping_tries_the_address_once_and_few_times_a_minute() {
        receiver.answering(n -> 500);
        var hook = Hook.to(receiver.url(), "workshop.closed");
        var ping = newId();
        hook.ping(ping).then().statusCode(201);
        assertThat(hook.latest("FAILED").getInt("items[0].attempts"), is(1));
        hook.ping(ping).then().statusCode(201);
        var told = JsonPath.from(receiver.awaited(1).getFirst().body());
        assertThat(told.getString("type"), is("ping"));
        assertThat(told.getMap("data"), is(Map.of("team", hook.team())));
        for (int i = 1; i < 6; i++) {
            hook.ping(newId()).then().statusCode(201);
        }
        hook.ping(newId()).then().spec(problem(429, "too-many-attempts"));
    }

    @Test
    void what_failed_is_sent_once_more_by_hand() {
        receiver.answering(n -> n == 0 ? 500 : 204);
        var hook = Hook.to(receiver.url(), "workshop.closed");
        var ping = newId();
        hook.ping(ping).then().statusCode(201);
        hook.latest("FAILED");
        var state = hook.path() + "/deliveries/" + ping + "/state";
        hook.json(Map.of("state", "DELIVERED"))
                .put(state)
                .then()
                .spec(problem(422, "invalid-request", "/state", "UNKNOWN_VALUE"));
        hook.json(Map.of("state", "PENDING")).put(state).then().statusCode(200);
        hook.latest("DELIVERED");
        assertThat(receiver.received().stream().map(Receiver.Received::id).toList(), is(List.of(ping, ping)));
    }

    @Test
    void nobody_listening_is_told_as_a_reason() {
        var hook = Hook.to(receiver.url(), "workshop.closed");
        receiver.close();
        hook.ping(newId()).then().statusCode(201);
        var kept = hook.latest("FAILED");
        assertThat(kept.getString("items[0].answer.error"), is("NOT_REACHED"));
        assertThat(kept.getString("items[0].answer.status"), is(nullValue()));
    }

    @Test
    void who_can_not_prove_their_name_is_sent_nothing(@TempDir Path folder) throws Exception {
        try (var impostor = Receiver.withOwnCertificate(folder)) {
            var hook = Hook.to(impostor.url(), "workshop.closed");
            hook.ping(newId()).then().statusCode(201);
            assertThat(hook.latest("FAILED").getString("items[0].answer.error"), is("NOT_TRUSTED"));
            assertThat(impostor.received(), is(empty()));
        }
    }

    @Test
    void a_webhook_can_be_deleted_while_it_sends() {
        receiver.after(Duration.ofSeconds(1));
        var hook = Hook.to(receiver.url(), "innovation.changed");
        hook.newInnovation();
        receiver.awaited(1);
        hook.owner().as().delete(hook.path()).then().statusCode(204);
        hook.owner().as().get(hook.path() + "/deliveries").then().spec(problem(404, "not-found"));
        assertThat(receiver.received(), is(not(empty())));
    }
}
