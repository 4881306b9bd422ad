package fi.spiraali.score;

import static fi.spiraali.Client.problem;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.spiraali.Client;
import fi.spiraali.Round;
import fi.spiraali.programme.Consortium;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FeedTest {
    private Reader reader;

    @BeforeEach
    void newTeam() {
        reader = Reader.ofNewTeam();
    }

    @Test
    void a_closed_round_is_an_item_for_each_characteristic() {
        var round = reader.closed(4, 3, 5, 2, 4);
        var page = reader.scores("");
        assertThat(page.getList("items.characteristic"), is(Round.CHARACTERISTICS));
        assertThat(page.getList("items.assessment"), everyItem(is(round.id())));
        assertThat(page.getMap("items[0]"), aMapWithSize(39));
        assertThat(page.getList("items.mean").subList(0, 6), contains(4.0, 3.0, 5.0, 2.0, 4.0, null));
        assertThat(page.getString("items[0].state"), is("VALUE"));
        assertThat(page.getInt("items[0].level4"), is(1));
        assertThat(page.getString("next"), is(nullValue()));
        assertThat(page.getString("changedSince"), is(notNullValue()));
    }

    @Test
    void the_numbers_are_those_of_the_profile() {
        var round = reader.named();
        for (int level : new int[] {2, 3, 4, 4, 5, 5}) {
            reader.sheet(round).level(0, level).dontKnow(1).submitted();
        }
        reader.close(round);
        reader.agree(round, 0, 4);
        var profile = reader.owner()
                .as()
                .get(round.path() + "/profile")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        var nested = reader.scores("?shape=nested");
        for (int i = 0; i < 11; i++) {
            Map<String, Object> expected = profile.getMap("characteristics[%d]".formatted(i));
            Map<String, Object> shown = nested.getMap("items[0].characteristics[%d]".formatted(i));
            for (var number : List.of("n", "notApplicable", "dontKnowYet", "strengthen")) {
                assertThat(shown.get(number), is(expected.get(number)));
            }
            for (var number : List.of("median", "q1", "q3", "min", "max", "mean", "agreement", "agreed")) {
                assertThat(shown.get(number), is(expected.get(number)));
            }
        }
        assertThat(nested.getDouble("items[0].characteristics[0].q3"), is(4.75));
        assertThat(nested.getInt("items[0].scored"), is(profile.getInt("overall.coverage.scored")));
    }

    @Test
    void a_cell_without_a_value_says_why() {
        var round = reader.named();
        reader.sheet(round).level(0, 3).dontKnow(1).notApplicable(2).dontKnow(3).submitted();
        reader.sheet(round)
                .level(0, 3)
                .dontKnow(1)
                .notApplicable(2)
                .notApplicable(3)
                .submitted();
        reader.close(round);
        var page = reader.scores("");
        assertThat(
                page.getList("items.reason").subList(0, 5),
                contains(null, "DONT_KNOW_YET", "NOT_APPLICABLE", "NO_LEVEL", "NOBODY_ANSWERED"));
        assertThat(page.getList("items.state").subList(0, 2), contains("VALUE", "UNSCORED"));
        assertThat(page.getString("items[0].overallReason"), is("TOO_FEW_CHARACTERISTICS"));
    }

    @Test
    void a_small_anonymous_group_shows_how_many_they_were_and_nothing_else() {
        var round = reader.round(reader.innovation(Map.of()), Map.of("anonymous", true, "minimumGroup", 3));
        reader.sheet(round).level(0, 5).submitted();
        reader.sheet(round).level(0, 5).submitted();
        reader.close(round);
        reader.owner().as().get(round.path() + "/profile").then().statusCode(200);
        var page = reader.scores("");
        assertThat(page.getList("items.state"), everyItem(is("SUPPRESSED")));
        assertThat(page.getList("items.reason"), everyItem(is("TOO_FEW_PEOPLE")));
        assertThat(page.getList("items.respondents"), everyItem(is(2)));
        for (var number : List.of("n", "level5", "mean", "agreed", "strengthen", "overallMean", "scored")) {
            assertThat(page.getList("items." + number), everyItem(is(nullValue())));
        }
        assertThat(reader.scores("?shape=nested").getString("items[0].state"), is("SUPPRESSED"));
    }

    @Test
    void an_open_round_is_not_there() {
        var round = reader.named();
        reader.sheet(round).level(0, 5).submitted();
        assertThat(reader.scores("").getList("items"), is(empty()));
    }

    @Test
    void another_teams_rounds_are_not_there_however_one_asks() {
        var other = Reader.ofNewTeam();
        var round = other.closed(5);
        reader.closed(4);
        for (var query : List.of("", "?team=" + other.team(), "?innovation=" + round.innovation())) {
            assertThat(reader.scores(query).getList("items.assessment"), not(contains(round.id())));
        }
    }

    @Test
    void pages_lead_through_all_of_it_and_then_to_what_follows() {
        var rounds = List.of(reader.closed(1), reader.closed(2), reader.closed(3));
        var first = reader.scores("?shape=nested&limit=2");
        assertThat(
                first.getList("items.assessment"),
                contains(rounds.get(0).id(), rounds.get(1).id()));
        var last = reader.scores("?shape=nested&limit=2&cursor=" + first.getString("next"));
        assertThat(last.getList("items.assessment"), contains(rounds.get(2).id()));
        var nothing = reader.scores("?shape=nested&changedSince=" + last.getString("changedSince"));
        assertThat(nothing.getList("items"), is(empty()));
        var later = reader.closed(4);
        var news = reader.scores("?shape=nested&changedSince=" + nothing.getString("changedSince"));
        assertThat(news.getList("items.assessment"), contains(later.id()));
    }

    @Test
    void a_page_names_the_next_in_a_link_too() {
        reader.closed(1);
        reader.closed(2);
        assertThat(reader.get("?limit=1").header("Link"), containsString("rel=\"next\""));
    }

    @Test
    void what_was_renamed_agreed_on_or_removed_comes_again() {
        var renamed = reader.closed(1);
        var agreed = reader.closed(2);
        var removed = reader.closed(3);
        reader.closed(4);
        var before = reader.scores("").getString("changedSince");
        reader.rename(renamed.innovation(), "Uusi nimi");
        reader.agree(agreed, 0, 5);
        reader.delete(removed.innovation());
        var news = reader.scores("?shape=nested&changedSince=" + before);
        assertThat(news.getList("items.assessment"), contains(renamed.id(), agreed.id(), removed.id()));
        assertThat(news.getString("items[0].innovationName"), is("Uusi nimi"));
        assertThat(news.getInt("items[1].characteristics[0].agreed"), is(5));
        assertThat(news.getString("items[2].state"), is("REMOVED"));
        assertThat(news.getList("items[2].characteristics"), is(empty()));
        assertThat(reader.scores("").getList("items.state"), not(contains("REMOVED")));
    }

    @Test
    void a_summary_or_a_link_that_changes_is_no_news() {
        var round = reader.closed(1);
        var before = reader.scores("").getString("changedSince");
        reader.change("/innovations/" + round.innovation(), Map.of("name", "Kokeilu", "summary", "Lisää"));
        assertThat(reader.scores("?changedSince=" + before).getList("items"), is(empty()));
    }

    @Test
    void a_round_that_goes_while_its_reader_is_between_two_pages_is_told() {
        var read = reader.closed(1);
        reader.closed(2);
        var first = reader.scores("?shape=nested&limit=1");
        reader.delete(read.innovation());
        var rest = reader.scores("?shape=nested&cursor=" + first.getString("next"));
        assertThat(rest.getList("items.state"), contains("VALUE", "REMOVED"));
    }

    @Test
    void filters_narrow() {
        var first = reader.closed(1);
        var second = reader.closed(2);
        var closed = reader.scores("?innovation=" + second.innovation()).getString("items[0].closedAt");
        assertThat(
                reader.scores("?shape=nested&closedFrom=" + closed).getList("items.assessment"), contains(second.id()));
        assertThat(reader.scores("?shape=nested&closedTo=" + closed).getList("items.assessment"), contains(first.id()));
        assertThat(reader.scores("?shape=nested&framework=soila-features").getList("items"), hasSize(2));
        assertThat(reader.scores("?frameworkVersion=1999.1").getList("items"), is(empty()));
        assertThat(reader.scores("?shape=nested&team=" + reader.team()).getList("items"), hasSize(2));
    }

    @Test
    void a_position_counts_only_with_the_filters_it_was_given_for() {
        var round = reader.closed(1);
        reader.closed(1);
        var page = reader.scores("?limit=1");
        reader.get("?innovation=%s&changedSince=%s".formatted(round.innovation(), page.getString("changedSince")))
                .then()
                .spec(problem(422, "invalid-request", "changedSince", "NOT_A_CURSOR"));
        reader.get("?team=%s&cursor=%s&closedFrom=2020-01-01T00:00:00Z"
                        .formatted(reader.team(), page.getString("next")))
                .then()
                .spec(problem(422, "invalid-request", "cursor", "NOT_A_CURSOR"));
    }

    @Test
    void a_position_of_somebody_elses_feed_is_refused() {
        reader.closed(1);
        var position = reader.scores("").getString("changedSince");
        Reader.ofNewTeam()
                .get("?changedSince=" + position)
                .then()
                .spec(problem(422, "invalid-request", "changedSince", "NOT_A_CURSOR"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AAAAAAAAAAAAAAAAAAAAAA", "%C3%A4", "AAAA=", "AAAA"})
    void a_position_nobody_was_given_is_refused(String position) {
        reader.get("?cursor=" + position).then().spec(problem(422, "invalid-request", "cursor", "NOT_A_CURSOR"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30T00:00:00Z", "2026-01-01", "+1000000000-01-01T00:00:00Z", "2026-01-01T00:00:00"})
    void a_time_that_is_none_is_refused(String time) {
        reader.get("?closedFrom=" + time.replace("+", "%2B"))
                .then()
                .spec(problem(422, "invalid-request", "closedFrom", "NOT_AN_INSTANT"));
        reader.get("?shape=wide").then().spec(problem(422, "invalid-request", "shape", "UNKNOWN_VALUE"));
    }

    @Test
    void a_programme_is_not_followed() {
        var position = reader.scores("").getString("changedSince");
        reader.get("?programme=%s&changedSince=%s".formatted(Client.newId(), position))
                .then()
                .spec(problem(422, "invalid-request", "changedSince", "NOT_WITH_PROGRAMME"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/x-ndjson"})
    void a_programme_is_only_what_is_in_it(String format) {
        var outside = reader.closed(1);
        var project = Consortium.of(reader.owner())
                .joins(reader.owner(), reader.team(), "NOTHING", Map.of())
                .assessed(5);

        var answer = reader.file(
                format, "?shape=nested&programme=" + project.programme().id());
        var text = answer.then().statusCode(200).extract().asString();
        assertThat(text, containsString(project.innovation()));
        assertThat(text, not(containsString(outside.innovation())));
        assertThat("nothing to follow it by", text, not(containsString("changedSince\":\"")));
        assertThat(answer.header("Changed-Since"), is(nullValue()));
    }
}
