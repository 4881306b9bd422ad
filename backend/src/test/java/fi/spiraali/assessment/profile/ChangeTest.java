package fi.spiraali.assessment.profile;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import fi.spiraali.assessment.profile.Change.OfPairs;
import fi.spiraali.assessment.profile.Change.Verdict;
import fi.spiraali.framework.Framework;
import fi.spiraali.framework.ShippedInstrument;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChangeTest {
    private static final Framework FRAMEWORK =
            ShippedInstrument.read().frameworks().getFirst();

    private final Map<String, Short[]> earlier = new HashMap<>();
    private final Map<String, Short[]> later = new HashMap<>();

    @Test
    void six_assessors_who_all_went_up_are_a_rise() {
        for (int i = 0; i < 6; i++) {
            earlier.put("a" + i, sheet(2, 2));
            later.put("a" + i, sheet(3, 2));
        }
        var change = change();
        assertThat(change.matched(), is(6));
        assertThat(first(change), is(of(6, 6, 0, Verdict.UP)));
        // Nobody moved on the second, so there is nothing to tell.
        assertThat(change.characteristics().get(1).verdict(), is(Verdict.TOO_FEW));
        assertThat(change.overall(), is(new OfPairs(6, 6, 0, Verdict.UP)));
    }

    @Test
    void five_changed_pairs_are_too_few_to_tell_whatever_they_say() {
        for (int i = 0; i < 5; i++) {
            earlier.put("a" + i, sheet(1));
            later.put("a" + i, sheet(5));
        }
        // A sixth pair that stayed as it was is no changed pair.
        earlier.put("same", sheet(3));
        later.put("same", sheet(3));
        assertThat(first(change()), is(of(6, 5, 0, Verdict.TOO_FEW)));
    }

    @Test
    void only_those_who_took_part_in_both_are_compared() {
        for (int i = 0; i < 10; i++) {
            earlier.put("left" + i, sheet(5));
            later.put("came" + i, sheet(1));
        }
        earlier.put("both", sheet(2));
        later.put("both", sheet(3));
        assertThat(change().matched(), is(1));
        assertThat(first(change()), is(of(1, 1, 0, Verdict.TOO_FEW)));
    }

    @Test
    void an_answer_without_a_level_makes_no_pair() {
        earlier.put("a", sheet(null, 3));
        later.put("a", sheet(4, null));
        assertThat(change().matched(), is(1));
        assertThat(first(change()), is(of(0, 0, 0, Verdict.TOO_FEW)));
        assertThat(change().overall().pairs(), is(0));
    }

    @Test
    void overall_compares_what_somebody_scored_both_times() {
        // The second characteristic was scored in one round only: its 5 is no rise.
        earlier.put("a", sheet(4, null));
        later.put("a", sheet(3, 5));
        assertThat(change().overall(), is(new OfPairs(1, 0, 1, Verdict.TOO_FEW)));
    }

    @Test
    void changed_rounds_the_other_way_round_change_the_other_way() {
        for (int i = 0; i < 7; i++) {
            earlier.put("a" + i, sheet(4));
            later.put("a" + i, sheet(2));
        }
        assertThat(first(change()), is(of(7, 0, 7, Verdict.DOWN)));
    }

    private Change change() {
        return Change.between(UUID.randomUUID(), earlier, later, FRAMEWORK);
    }

    private static Change.OfCharacteristic first(Change change) {
        return change.characteristics().getFirst();
    }

    private static Change.OfCharacteristic of(int pairs, int up, int down, Verdict verdict) {
        return new Change.OfCharacteristic(FRAMEWORK.idAt(0), pairs, up, down, verdict);
    }

    private static Short[] sheet(Integer... levels) {
        var sheet = new Short[11];
        for (int i = 0; i < levels.length; i++) {
            sheet[i] = levels[i] == null ? null : levels[i].shortValue();
        }
        return sheet;
    }
}
