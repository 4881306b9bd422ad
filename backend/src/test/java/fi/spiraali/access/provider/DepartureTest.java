package fi.spiraali.access.provider;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import fi.spiraali.access.Keys;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DepartureTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Inject
    Keys keys;

    @Test
    void what_a_browser_brings_back_is_what_it_was_given() {
        var left = Departure.at(NOON, "/innovations?team=1#first");
        assertThat(Departure.unsealed(left.sealed(keys), keys, NOON.plusSeconds(599)), is(Optional.of(left)));
    }

    @Test
    void ten_minutes_later_it_is_worth_nothing() {
        var left = Departure.at(NOON, "/").sealed(keys);
        assertThat(Departure.unsealed(left, keys, NOON.plusSeconds(600)), is(Optional.empty()));
    }

    @Test
    void no_character_of_it_can_be_changed() {
        var left = Departure.at(NOON, "/innovations").sealed(keys);
        for (int i = 0; i < left.length(); i++) {
            var changed = left.substring(0, i) + (left.charAt(i) == 'A' ? 'B' : 'A') + left.substring(i + 1);
            // The last of 43 characters has bits to spare; as a text it is another all the same.
            assertThat(Departure.unsealed(changed, keys, NOON), is(Optional.empty()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a.b", "....", "a.b.c.d.e.f"})
    void what_was_never_ours_is_not_read(String cookie) {
        assertThat(Departure.unsealed(cookie, keys, NOON), is(Optional.empty()));
    }

    @Test
    void only_an_answer_to_its_own_question_fits() {
        var left = Departure.at(NOON, "/");
        assertThat(left.isAnsweredBy(left.state()), is(true));
        assertThat(left.isAnsweredBy(Departure.at(NOON, "/").state()), is(false));
        assertThat(left.isAnsweredBy(null), is(false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//other.example",
                "/\\other.example",
                "/\t/other.example",
                "https://other.example",
                "other",
                "/a b",
                "",
                "javascript:alert(1)",
                "/a\\b",
                "/\u00e4",
                "/\r\nSet-Cookie: a=b"
            })
    void nobody_is_led_to_another_site(String returnTo) {
        assertThat(Departure.at(NOON, returnTo).returnTo(), is("/"));
    }
}
