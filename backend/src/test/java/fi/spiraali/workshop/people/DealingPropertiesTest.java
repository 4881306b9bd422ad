package fi.spiraali.workshop.people;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DealingPropertiesTest {
    private static final List<String> STAGES = List.of("one", "two", "three", "four", "five", "six");

    @Property
    void every_group_has_a_stage_and_no_stage_is_left_over(@ForAll @IntRange(min = 1, max = 60) int groups) {
        var dealt = IntStream.rangeClosed(1, groups)
                .mapToObj(group -> Dealing.stagesOf(group, groups, STAGES))
                .toList();

        dealt.forEach(stages -> assertThat(stages, is(not(empty()))));
        var all = new HashSet<String>();
        dealt.forEach(all::addAll);
        assertThat(all, containsInAnyOrder(STAGES.toArray()));
    }

    @Property
    void no_group_has_two_stages_more_than_another(@ForAll @IntRange(min = 1, max = 60) int groups) {
        var many = IntStream.rangeClosed(1, groups)
                .map(group -> Dealing.stagesOf(group, groups, STAGES).size())
                .summaryStatistics();

        assertThat(many.getMax() - many.getMin(), is(lessThanOrEqualTo(1)));
    }
}
