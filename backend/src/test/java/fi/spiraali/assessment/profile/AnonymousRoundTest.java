package fi.spiraali.assessment.profile;

import static fi.spiraali.Client.get;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.spiraali.Round;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an anonymous round may show, and when: nobody's answer can be read off as a difference between two looks. */
@QuarkusTest
class AnonymousRoundTest {
    private Round round;

    @BeforeEach
    void open() {
        round = Round.anonymous(5);
    }

    @Test
    void results_come_at_five_and_then_in_steps_of_three() {
        var shown = new ArrayList<Integer>();
        for (int i = 0; i < 11; i++) {
            round.submitSheets(1);
            shown.add(shown());
        }
        assertThat(shown, contains(0, 0, 0, 0, 5, 5, 5, 8, 8, 8, 11));
    }

    @Test
    void below_its_minimum_a_round_says_how_many_and_nothing_else() {
        round.submitSheets(4);
        round.profile()
                .body("respondents", is(4))
                .body("suppressed", is("TOO_FEW_PEOPLE"))
                .body("characteristics", empty())
                .body("overall.mean", nullValue())
                .body("overall.coverage", nullValue());
    }

    @Test
    void between_two_steps_neither_body_nor_tag_changes() {
        round.submitSheets(5);
        var before = get(round.path() + "/profile");
        round.submitSheets(2);
        var after = get(round.path() + "/profile");
        assertThat(after.asString(), is(before.asString()));
        assertThat(after.header("ETag"), is(before.header("ETag")));
    }

    @Test
    void remarks_wait_for_their_step_like_levels_do() {
        round.submitSheets(5);
        round.profile().body("characteristics[1].dontKnowYet", is(0));
        round.namelessSheet().dontKnow(1).submitted();
        round.profile().body("characteristics[1].dontKnowYet", is(0));
        round.submitSheets(2);
        round.profile().body("characteristics[1].dontKnowYet", is(1));
    }

    @Test
    void closing_after_a_look_leaves_out_whoever_would_stand_out() {
        round.submitSheets(5);
        assertThat(shown(), is(5));
        round.submitSheets(2);
        get(round.path()).then().body("heldBack", is(2)).body("submitted", is(7));
        assertThat(round.closed().respondents(), is(5));
        round.profile().body("characteristics[0].n", is(5));
    }

    @Test
    void closing_after_a_look_takes_three_more_along() {
        round.submitSheets(5);
        assertThat(shown(), is(5));
        round.submitSheets(3);
        get(round.path()).then().body("heldBack", is(0));
        assertThat(round.closed().respondents(), is(8));
    }

    @Test
    void closing_without_a_look_includes_everybody() {
        round.submitSheets(7);
        get(round.path()).then().body("heldBack", is(0));
        assertThat(round.closed().respondents(), is(7));
    }

    @Test
    void a_closed_round_below_its_minimum_shows_nothing_anywhere_for_ever() {
        round.submitSheets(4);
        round.closed();
        var innovation = "/innovations/" + round.innovation();
        for (var profile : List.of(round.path() + "/profile", innovation + "/profile")) {
            get(profile)
                    .then()
                    .statusCode(200)
                    .body("suppressed", is("TOO_FEW_PEOPLE"))
                    .body("characteristics", empty());
        }
        get(innovation + "/history")
                .then()
                .body("items[0].profile.suppressed", is("TOO_FEW_PEOPLE"))
                .body("items[0].profile.characteristics", empty());
        get(innovation).then().body("latest.assessment", is(round.id())).body("latest.medians", everyItem(nullValue()));
        get(round.path() + "/sheets").then().body("items", empty());
    }

    @Test
    void the_sheets_of_an_anonymous_round_are_listed_to_nobody() {
        round.submitSheets(8);
        get(round.path() + "/sheets").then().statusCode(200).body("items", empty());
        round.closed();
        get(round.path() + "/sheets").then().statusCode(200).body("items", empty());
    }

    @Test
    void a_look_before_the_revelation_publishes_nothing() {
        round = Round.open(Round.newInnovation(), Map.of("anonymous", true, "minimumGroup", 3, "revealed", false));
        round.submitSheets(4);
        round.profile().body("suppressed", is("NOT_REVEALED"));
        round.submitSheets(1);
        round.reveal().then().statusCode(200);
        // All five at once: nobody has seen a state of four to subtract.
        assertThat(shown(), is(5));
    }

    @Test
    void no_two_states_ever_seen_differ_by_fewer_than_three_sheets() {
        for (int minimum : new int[] {3, 4}) {
            for (int last = minimum; last < minimum + 5; last++) {
                round = Round.anonymous(minimum);
                var seen = new TreeSet<Integer>();
                for (int submitted = 0; submitted < last; submitted++) {
                    round.submitSheets(1);
                    seen.add(shown());
                }
                round.closed();
                seen.add(shown());
                seen.remove(0);
                assertThat(seen.first(), greaterThanOrEqualTo(minimum));
                Integer before = null;
                for (int state : seen) {
                    assertThat(before == null ? 3 : state - before, greaterThanOrEqualTo(3));
                    before = state;
                }
            }
        }
    }

    @Test
    void history_and_lists_show_what_the_profile_shows() {
        round.submitSheets(5);
        shown();
        round.submitSheets(2);
        round.closed();
        get("/innovations/" + round.innovation() + "/history")
                .then()
                .body("items[0].profile.respondents", is(5))
                .body("items[0].change", nullValue());
        get("/innovations/" + round.innovation()).then().body("latest.medians[0]", notNullValue());
        get(round.path()).then().body("heldBack", is(2));
    }

    /** How many sheets the profile shows; 0 while it is suppressed. */
    private int shown() {
        var profile = round.profile().extract().jsonPath();
        return profile.getString("suppressed") == null ? profile.getInt("respondents") : 0;
    }
}
