package fi.spiraali.score.intake;

import static fi.spiraali.Round.CHARACTERISTICS;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import fi.spiraali.score.file.Column;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever a round may be: what follows from its counts is taken, and nothing else. */
class CheckPropertiesTest {
    /** For each characteristic how many gave the levels 1 to 5, not-applicable, dont-know-yet and strengthen. */
    @Provide
    Arbitrary<List<List<Integer>>> counts() {
        return Arbitraries.integers().between(0, 9).list().ofSize(8).list().ofSize(CHARACTERISTICS.size());
    }

    @Property(tries = 200)
    void what_the_feed_says_of_any_round_is_taken_as_it_is(@ForAll("counts") List<List<Integer>> counts) {
        var file = file(counts);
        var first = Checked.of(file);
        assertThat(first.faults(), is(empty()));
        assertThat(first.plan().rounds(), hasSize(1));
        // With every column that follows, as an export has it.
        var whole = Checked.of(first.filledIn(file));
        assertThat(whole.faults(), is(empty()));
        assertThat(whole.plan(), is(first.plan()));
    }

    @Property(tries = 200)
    void a_number_that_does_not_follow_is_told_where_it_stands(
            @ForAll("counts") List<List<Integer>> counts,
            @ForAll @IntRange(min = 2, max = 12) int row,
            @ForAll("following") Column column) {
        var file = file(counts);
        var filled = Checked.of(file).filledIn(file);
        var there = filled.table().get(row - 1).get(filled.table().getFirst().indexOf(column.label()));
        filled.with(row, column.label(), there.isEmpty() ? "1" : String.valueOf(Double.parseDouble(there) + 0.001));
        assertThat(Checked.of(filled).faults(), contains("/%d/%s DOES_NOT_FOLLOW".formatted(row, column.label())));
    }

    @Provide
    Arbitrary<Column> following() {
        return Arbitraries.of(
                Column.N,
                Column.MEDIAN,
                Column.Q1,
                Column.Q3,
                Column.MIN,
                Column.MAX,
                Column.MEAN,
                Column.AGREEMENT,
                Column.OVERALL_MEAN,
                Column.SCORED,
                Column.APPLICABLE);
    }

    private static Spreadsheet file(List<List<Integer>> counts) {
        var columns =
                List.of("level1", "level2", "level3", "level4", "level5", "notApplicable", "dontKnowYet", "strengthen");
        var file = Spreadsheet.of("Kokeilu").with("respondents", "63");
        for (int i = 0; i < counts.size(); i++) {
            for (int j = 0; j < columns.size(); j++) {
                file.with(i + 2, columns.get(j), counts.get(i).get(j).toString());
            }
        }
        return file;
    }
}
