package fi.spiraali.assessment.profile;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for any answers; apart from the examples, because two engines in one class overwrite each other's report. */
class ArithmeticPropertiesTest {
    @Property
    void quartiles_stand_in_order_within_lowest_and_highest(@ForAll(supplier = Answers.class) int[] answers) {
        var distribution = Distribution.ofLevels(5, answers);
        double lowest = Arrays.stream(answers).min().orElseThrow();
        double highest = Arrays.stream(answers).max().orElseThrow();
        assertThat((double) distribution.min(), is(lowest));
        assertThat((double) distribution.max(), is(highest));
        assertThat(distribution.quantile(0.25), greaterThanOrEqualTo(lowest));
        assertThat(distribution.quantile(0.5), greaterThanOrEqualTo(distribution.quantile(0.25)));
        assertThat(distribution.quantile(0.75), greaterThanOrEqualTo(distribution.quantile(0.5)));
        assertThat(distribution.quantile(0.75), lessThanOrEqualTo(highest));
    }

    @Property
    void the_median_is_what_sorting_the_answers_says(@ForAll(supplier = Answers.class) int[] answers) {
        var sorted = answers.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        double expected = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
        assertThat(Distribution.ofLevels(5, answers).quantile(0.5), closeTo(expected, 1e-12));
    }

    @Property
    void agreement_lies_between_minus_one_and_one(@ForAll(supplier = Answers.class) int[] answers) {
        var agreement = Agreement.of(Distribution.ofLevels(5, answers));
        assertThat(
                agreement,
                answers.length < 2
                        ? nullValue(Double.class)
                        : allOf(greaterThanOrEqualTo(-1.0), lessThanOrEqualTo(1.0)));
    }

    @Property
    void agreement_is_the_same_on_the_scale_turned_round(@ForAll(supplier = Answers.class) int[] answers) {
        var counts = Distribution.ofLevels(5, answers).counts();
        var turned = new Distribution(counts[4], counts[3], counts[2], counts[1], counts[0]);
        var agreement = Agreement.of(new Distribution(counts));
        assertThat(Agreement.of(turned), agreement == null ? nullValue(Double.class) : closeTo(agreement, 1e-12));
    }

    @Property
    void the_order_in_which_people_answered_changes_nothing(
            @ForAll(supplier = Answers.class) int[] answers, @ForAll Random random) {
        var people = Arrays.stream(answers).boxed().collect(Collectors.toList());
        Collections.shuffle(people, random);
        var shuffled = people.stream().mapToInt(Integer::intValue).toArray();
        assertThat(tallied(shuffled).stored(), is(tallied(answers).stored()));
    }

    private static Tallies tallied(int[] answers) {
        var tallies = new Tallies();
        for (int answer : answers) {
            var sheet = new Short[11];
            sheet[0] = (short) answer;
            tallies.addSheet(sheet);
        }
        return tallies;
    }
}
