package fi.spiraali.access.provider;

import static fi.spiraali.Client.problem;
import static org.hamcrest.Matchers.nullValue;

import fi.spiraali.Client;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** An installation without an organisation's sign-in; with one, e2e/provider.spec.ts tells the story. */
@QuarkusTest
class NoProviderTest {

    @Test
    void there_is_no_way_to_a_provider_nobody_configured() {
        Client.nobody().get("/sign-in").then().statusCode(200).body("provider", nullValue());
        Client.nobody().get("/session/provider").then().spec(problem(404, "not-found"));
        Client.nobody().get("/session/provider/callback?code=a&state=b").then().spec(problem(404, "not-found"));
    }

    @Test
    void what_is_too_long_to_come_from_a_provider_is_refused_by_its_name() {
        Client.nobody()
                .get("/session/provider/callback?state=" + "a".repeat(2_001))
                .then()
                .spec(problem(422, "invalid-request", "state", "TOO_LONG"));
    }
}
