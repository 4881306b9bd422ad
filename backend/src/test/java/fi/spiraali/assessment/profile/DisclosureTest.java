package fi.spiraali.assessment.profile;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisclosureTest {
    @ParameterizedTest
    @CsvSource({
        "0, 4, 5, false",
        "0, 5, 5, true",
        "0, 2, 3, false",
        "0, 3, 3, true",
        "0, 9, 10, false",
        "5, 0, 5, false",
        "5, 1, 5, false",
        "5, 2, 5, false",
        "5, 3, 5, true",
        "8, 2, 5, false"
    })
    void results_come_at_the_minimum_and_then_in_steps_of_three(long published, long fresh, int minimum, boolean may) {
        assertThat(Disclosure.mayPublish(published, fresh, minimum), is(may));
    }

    @ParameterizedTest
    @CsvSource({
        // Nobody has looked: there is no state to subtract from.
        "0, 7, 0",
        "5, 0, 0",
        "5, 1, 1",
        "5, 2, 2",
        // Three at once hide each other.
        "5, 3, 0"
    })
    void closing_leaves_out_whoever_would_stand_out(long published, long fresh, int heldBack) {
        assertThat(Disclosure.heldBack(published, fresh), is(heldBack));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 7, 10})
    void no_two_states_differ_by_fewer_than_three_sheets(int minimum) {
        int published = 0;
        for (int submitted = 1; submitted <= 100; submitted++) {
            if (Disclosure.mayPublish(published, submitted - published, minimum)) {
                assertThat(submitted - published, greaterThanOrEqualTo(published == 0 ? minimum : 3));
                published = submitted;
            }
        }
    }

    @Test
    void closing_after_a_look_shows_the_last_state_or_one_at_least_three_sheets_further() {
        for (int fresh = 0; fresh < 10; fresh++) {
            int shown = fresh - Disclosure.heldBack(5, fresh);
            assertThat(shown == 0 || shown >= 3, is(true));
        }
    }
}
