package fi.spiraali.assessment;

import static fi.spiraali.Client.get;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fi.spiraali.Round;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SubmittedSheetsTest {
    private Round round;

    @BeforeEach
    void open() {
        round = Round.named();
    }

    @Test
    void a_draft_shows_in_no_list_and_no_profile() {
        var profile = round.path() + "/profile";
        var before =
                List.of(get(round.path() + "/sheets").asString(), get(profile).asString());
        var tag = get(profile).header("ETag");
        var draft = round.sheet("Aino").level(0, 4).dontKnow(1);
        assertThat(
                List.of(get(round.path() + "/sheets").asString(), get(profile).asString()), is(before));
        assertThat(get(profile).header("ETag"), is(tag));
        draft.submitted();
        assertThat(get(profile).header("ETag"), not(tag));
    }

    @Test
    void the_list_says_who_submitted_and_what_without_the_key_to_their_sheet() {
        round.sheet("Aino").level(0, 4).submitted();
        round.sheet("Onni").level(0, 2).submitted();
        round.sheet("Veikko").level(0, 5);
        var list = get(round.path() + "/sheets")
                .then()
                .statusCode(200)
                .body("items.assessor", contains("Onni", "Aino"))
                .body("items.scores.flatten().level", contains(2, 4));
        assertThat(list.extract().<Object>path("items[0].id"), nullValue());
    }
}
