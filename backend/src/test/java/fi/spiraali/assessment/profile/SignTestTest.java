package fi.spiraali.assessment.profile;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignTestTest {
    /** Two-sided chances by hand: 6:0 is 2/64, 7:1 is 18/256, 8:1 is 20/512, 9:2 is 134/2048, 10:2 is 158/4096. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, TOO_FEW",
        "5, 0, TOO_FEW",
        "0, 5, TOO_FEW",
        "3, 2, TOO_FEW",
        "6, 0, UP",
        "0, 6, DOWN",
        "5, 1, NO_CLEAR_CHANGE",
        "3, 3, NO_CLEAR_CHANGE",
        "7, 1, NO_CLEAR_CHANGE",
        "8, 1, UP",
        "1, 8, DOWN",
        "9, 2, NO_CLEAR_CHANGE",
        "10, 2, UP",
        "2, 10, DOWN",
        "500, 500, NO_CLEAR_CHANGE"
    })
    void a_direction_is_told_only_when_chance_would_rarely_do_it(int up, int down, Change.Verdict verdict) {
        assertThat(SignTest.of(up, down), is(verdict));
    }
}
