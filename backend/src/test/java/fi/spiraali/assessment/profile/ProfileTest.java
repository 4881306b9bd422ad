package fi.spiraali.assessment.profile;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fi.spiraali.framework.Framework;
import fi.spiraali.framework.ShippedInstrument;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProfileTest {
    private static final Framework FRAMEWORK =
            ShippedInstrument.read().frameworks().getFirst();
    private static final UUID ROUND = UUID.randomUUID();

    private final Tallies tallies = new Tallies();
    private String agreed = "00000000000";

    @Test
    void the_worked_example_adds_up() {
        answer(4, 3, 5, 2, 4, 3, null, null, 2, 3, 4);
        tallies.addDontKnowYet(6, 1);
        tallies.addNotApplicable(7, 1);
        var overall = profileOf(1).overall();
        assertThat(overall.mean(), closeTo(30 / 9.0, 1e-12));
        assertThat(overall.reason(), nullValue());
        // One does not know yet but could; the other does not apply and so is not asked for.
        assertThat(overall.coverage(), is(new Profile.Coverage(9, 10)));
    }

    @Test
    void characteristics_stand_in_radar_order() {
        assertThat(
                profileOf(0).characteristics().stream()
                        .map(Profile.Characteristic::id)
                        .toList(),
                is(FRAMEWORK.characteristics().stream()
                        .map(Framework.Characteristic::id)
                        .toList()));
    }

    @Test
    void fewer_than_six_scored_characteristics_have_no_overall_mean() {
        answer(5, 5, 5, 5, 5);
        assertThat(profileOf(1).overall().mean(), nullValue());
        assertThat(profileOf(1).overall().reason(), is(Profile.Reason.TOO_FEW_CHARACTERISTICS));
        answer(null, null, null, null, null, 1);
        assertThat(profileOf(2).overall().mean(), closeTo(26 / 6.0, 1e-12));
    }

    @Test
    void each_characteristic_weighs_the_same_however_many_answered_it() {
        answer(1, 5, 5, 5, 5, 5);
        answer(1);
        answer(1);
        assertThat(profileOf(3).overall().mean(), closeTo(26 / 6.0, 1e-12));
    }

    @Test
    void a_characteristic_leaves_the_applicable_only_when_nobody_thinks_it_applies() {
        tallies.addNotApplicable(0, 2);
        assertThat(profileOf(3).overall().coverage().applicable(), is(11));
        assertThat(profileOf(2).overall().coverage().applicable(), is(10));
    }

    @Test
    void nobody_at_all_finds_nothing_inapplicable() {
        assertThat(profileOf(0).overall().coverage(), is(new Profile.Coverage(0, 11)));
    }

    @Test
    void a_characteristic_without_a_level_has_no_numbers_and_no_zeros() {
        tallies.addDontKnowYet(0, 1);
        var unscored = profileOf(1).characteristics().getFirst();
        assertThat(unscored.n(), is(0));
        assertThat(unscored.dontKnowYet(), is(1));
        assertThat(unscored.distribution(), contains(0, 0, 0, 0, 0));
        assertThat(unscored.median(), nullValue());
        assertThat(unscored.q1(), nullValue());
        assertThat(unscored.q3(), nullValue());
        assertThat(unscored.min(), nullValue());
        assertThat(unscored.max(), nullValue());
        assertThat(unscored.mean(), nullValue());
        assertThat(unscored.agreement(), nullValue());
    }

    @Test
    void what_was_agreed_on_stands_beside_the_answers_and_changes_none_of_them() {
        answer(1, 1, 1, 1, 1, 1);
        agreed = "50000000000";
        var first = profileOf(1).characteristics().getFirst();
        assertThat(first.agreed(), is(5));
        assertThat(first.median(), is(1.0));
        assertThat(profileOf(1).overall().mean(), is(1.0));
    }

    @Test
    void a_new_agreement_is_a_new_state() {
        var before = profileOf(1).etag();
        agreed = "00040000000";
        assertThat(profileOf(1).etag(), not(before));
    }

    @Test
    void what_is_suppressed_says_how_many_and_why_and_nothing_else() {
        var suppressed = Profile.suppressed(standing(4), Profile.Reason.TOO_FEW_PEOPLE);
        assertThat(suppressed.respondents(), is(4));
        assertThat(suppressed.characteristics(), empty());
        assertThat(suppressed.overall(), is(new Profile.Overall(null, Profile.Reason.TOO_FEW_PEOPLE, null)));
        assertThat(suppressed.medians(), everyItem(nullValue()));
        assertThat(suppressed.medians().size(), is(11));
    }

    private void answer(Integer... levels) {
        var sheet = new Short[11];
        for (int i = 0; i < levels.length; i++) {
            sheet[i] = levels[i] == null ? null : levels[i].shortValue();
        }
        tallies.addSheet(sheet);
    }

    private Profile profileOf(int respondents) {
        return Profile.of(standing(respondents), FRAMEWORK, respondents, tallies);
    }

    private Standing standing(int submitted) {
        return new Standing(
                ROUND, ROUND, FRAMEWORK.id(), FRAMEWORK.version(), false, true, false, 0, 0, submitted, agreed, 0);
    }
}
