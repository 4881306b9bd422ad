package fi.spiraali.assessment.profile;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;

class TalliesTest {
    @Test
    void sheets_are_counted_characteristic_by_characteristic() {
        var tallies = new Tallies();
        tallies.addSheet(sheet(4, 1));
        tallies.addSheet(sheet(4, 5));
        tallies.addSheet(sheet(2));
        assertThat(tallies.distribution(0).counts(), is(new int[] {0, 1, 0, 2, 0}));
        assertThat(tallies.distribution(1).counts(), is(new int[] {1, 0, 0, 0, 1}));
        // The third sheet says nothing of the second characteristic, and a gap is no level.
        assertThat(tallies.distribution(1).n(), is(2));
        assertThat(tallies.distribution(10).n(), is(0));
    }

    @Test
    void answers_without_a_level_are_counted_beside_the_levels() {
        var tallies = new Tallies();
        tallies.addNotApplicable(3, 2);
        tallies.addDontKnowYet(3, 1);
        tallies.addStrengthen(3, 4);
        assertThat(tallies.notApplicable(3), is(2));
        assertThat(tallies.dontKnowYet(3), is(1));
        assertThat(tallies.strengthen(3), is(4));
        assertThat(tallies.distribution(3).n(), is(0));
        assertThat(tallies.notApplicable(4), is(0));
    }

    @Test
    void what_is_stored_comes_back_the_same() {
        var tallies = new Tallies();
        tallies.addSheet(sheet(5, 4, 3));
        tallies.addDontKnowYet(10, 1);
        var stored = tallies.stored();
        assertThat(new Tallies(stored).stored(), is(stored));
        assertThat(new Tallies(stored).dontKnowYet(10), is(1));
    }

    /** @param levels of the first characteristics; the rest is not answered */
    private static Short[] sheet(int... levels) {
        var sheet = new Short[11];
        for (int i = 0; i < levels.length; i++) {
            sheet[i] = (short) levels[i];
        }
        return sheet;
    }
}
