package fi.spiraali.assessment.profile;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementTest {
    @ParameterizedTest
    @CsvSource({
        // Two camps as far apart as they can be, an even spread, everybody on one level.
        "1 0 0 0 1, -1",
        "1 1 1 1 1, 0",
        "0 0 4 0 0, 1",
        // 4 4 5 3 4; 2 3 4 4 5 5; 1 1 3 5 5.
        "0 0 1 3 1, 0.7",
        "0 1 1 2 2, 0.4166667",
        "2 0 1 0 2, -0.5666667",
        // The seven-step example that van der Eijk (2001) works through.
        "30 40 210 130 530 50 10, 0.6113333"
    })
    void published_distributions_have_their_published_agreement(String counts, double agreement) {
        assertThat(Agreement.of(new Distribution(parse(counts))), closeTo(agreement, 5e-8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 0 0 0 0", "0 0 1 0 0"})
    void one_alone_neither_agrees_nor_disagrees(String counts) {
        assertThat(Agreement.of(new Distribution(parse(counts))), nullValue());
    }

    @Test
    void everybody_saying_it_twice_agrees_as_much_as_once() {
        assertThat(Agreement.of(new Distribution(0, 2, 2, 4, 4)), is(Agreement.of(new Distribution(0, 1, 1, 2, 2))));
    }

    private static int[] parse(String numbers) {
        return Arrays.stream(numbers.split(" ")).mapToInt(Integer::parseInt).toArray();
    }
}
