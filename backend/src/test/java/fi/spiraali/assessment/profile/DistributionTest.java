package fi.spiraali.assessment.profile;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistributionTest {
    @ParameterizedTest
    @CsvSource({
        "4 4 5 3 4, 4, 4, 4",
        "2 3 4 4 5 5, 3.25, 4, 4.75",
        "1 1 3 5 5, 1, 3, 5",
        "1 5, 2, 3, 4",
        "1 2 3 4, 1.75, 2.5, 3.25",
        "2, 2, 2, 2"
    })
    void quartiles_follow_the_rule_r_7(String answers, double q1, double median, double q3) {
        var distribution = of(parse(answers));
        assertThat(distribution.quantile(0.25), closeTo(q1, 1e-12));
        assertThat(distribution.quantile(0.5), closeTo(median, 1e-12));
        assertThat(distribution.quantile(0.75), closeTo(q3, 1e-12));
    }

    @Test
    void the_numbers_of_a_distribution_are_those_of_its_answers() {
        var distribution = of(2, 3, 4, 4, 5, 5);
        assertThat(distribution.counts(), is(new int[] {0, 1, 1, 2, 2}));
        assertThat(distribution.n(), is(6));
        assertThat(distribution.min(), is(2));
        assertThat(distribution.max(), is(5));
        assertThat(distribution.mean(), closeTo(23 / 6.0, 1e-12));
    }

    @Test
    void without_a_level_there_is_no_lowest_one() {
        assertThrows(IllegalStateException.class, () -> of().min());
    }

    @Test
    void a_distribution_is_not_changed_by_who_reads_it() {
        var distribution = of(3);
        distribution.counts()[0] = 99;
        assertThat(distribution.n(), is(1));
    }

    private static Distribution of(int... answers) {
        return Distribution.ofLevels(5, answers);
    }

    private static int[] parse(String numbers) {
        return Arrays.stream(numbers.split(" ")).mapToInt(Integer::parseInt).toArray();
    }
}
