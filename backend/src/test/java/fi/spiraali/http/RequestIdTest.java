package fi.spiraali.http;

import static fi.spiraali.Client.nobody;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is answered, and by whichever part, names its request. */
@QuarkusTest
class RequestIdTest {
    private static final String MADE = "[0-9a-f]{16}";

    @ParameterizedTest
    @ValueSource(strings = {"/frameworks", "/innovations", "/nowhere", "/frameworks/%00"})
    void every_answer_has_an_id(String path) {
        nobody().get(path).then().header("X-Request-Id", matchesPattern(MADE));
    }

    @Test
    void the_senders_own_is_kept() {
        nobody().header("X-Request-Id", "Nightly.run-7_a")
                .get("/frameworks")
                .then()
                .header("X-Request-Id", is("Nightly.run-7_a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "a;b", "ä", "%0a", ""})
    void what_would_spoil_a_log_is_replaced(String sent) {
        nobody().header("X-Request-Id", sent).get("/frameworks").then().header("X-Request-Id", matchesPattern(MADE));
        nobody().header("X-Request-Id", "x".repeat(65))
                .get("/frameworks")
                .then()
                .header("X-Request-Id", matchesPattern(MADE));
    }
}
