package fi.spiraali.exercise.result;

import static fi.spiraali.Client.newId;
import static fi.spiraali.Client.problem;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fi.spiraali.Room;
import fi.spiraali.exercise.Writer;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a room is shown, and when. */
@QuarkusTest
class ResultsTest {
    private Room room;

    @BeforeEach
    void open() {
        room = Room.live(Room.PAIRS).at(0);
    }

    @Test
    void before_the_reveal_only_counts_are_told_and_participants_nothing() {
        var writer = Writer.in(room, 0);
        writer.note("points", "Salaisuus");
        writer.pick("recognise", "ecosystem");
        writer.results()
                .then()
                .statusCode(200)
                .body("revealed", is(false))
                .body("answered", is(1))
                .body("groups", is(1))
                .body("choices", empty())
                .body("texts", empty())
                .body("stars", empty());
        writer.guest().as().get(writer.resultsPath()).then().spec(problem(409, "not-revealed"));
        for (var path : List.of("/answers", "/memo")) {
            assertThat(room.owner().as().get(room.path() + path).asString(), not(containsString("Salaisuus")));
        }
        writer.guest().as().get(room.path() + "/answers").then().body("items", empty());
    }

    @Test
    void before_the_reveal_the_tag_tells_no_more_than_the_counts() {
        var writer = Writer.in(room, 0);
        var id = writer.note("points", "Yksi");
        var tag = writer.results().header("ETag");
        writer.write(id, "points", "Kaksi").then().statusCode(201);
        writer.pick("recognise", "ecosystem");
        assertThat(writer.results().header("ETag"), is(tag));
        Writer.in(room, 0).note("points", "Toinenkin");
        assertThat(writer.results().header("ETag"), not(tag));
    }

    @Test
    void after_the_reveal_everybody_in_the_room_sees_what_was_said() {
        var writer = Writer.of(room, room.guest("Aino"), 0);
        var id = writer.note("points", "Yhdessä");
        room.reveal(0);
        for (var reader : List.of(room.owner().as(), writer.guest().as())) {
            reader.get(writer.resultsPath())
                    .then()
                    .statusCode(200)
                    .body("revealed", is(true))
                    .body("texts.id", is(List.of(id)))
                    .body("texts[0].text", is("Yhdessä"))
                    .body("texts[0].name", is("Aino"))
                    .body("texts[0].group", nullValue())
                    .body("moreTexts", is(0));
        }
        room.at(0);
        writer.guest().as().get(writer.resultsPath()).then().spec(problem(409, "not-revealed"));
    }

    @Test
    void in_a_named_room_what_comes_later_shows_at_once() {
        room.reveal(0);
        var writer = Writer.in(room, 0);
        var before = writer.results().header("ETag");
        writer.pick("strengthen", "ecosystem");
        writer.results().then().body("choices.people", is(List.of(1)));
        assertThat(writer.results().header("ETag"), not(before));
        writer.unpick("strengthen", "ecosystem").then().statusCode(204);
        writer.results().then().body("choices", empty());
    }

    @Test
    void unchanged_results_are_not_sent_twice() {
        var writer = Writer.in(room, 0);
        writer.note("points", "Yksi");
        room.reveal(0);
        var tag = writer.results().header("ETag");
        room.owner()
                .as()
                .header("If-None-Match", tag)
                .get(writer.resultsPath())
                .then()
                .statusCode(304);
    }

    @Test
    void texts_stand_as_the_sheet_asks_and_after_three_hundred_only_their_number() {
        var spiral = Room.live(Room.SPIRAL).at(0);
        var writers = Writer.several(8, spiral, 0);
        writers.get(0).note("systemic-change", "Viimeinen");
        writers.forEach(writer -> {
            for (int i = 0; i < 40; i++) {
                writer.note("needs", "Tarve " + i);
            }
        });
        spiral.reveal(0);
        writers.get(0)
                .results()
                .then()
                .body("texts", hasSize(300))
                .body("texts[0].prompt", is("needs"))
                .body("moreTexts", is(21));
    }

    @Test
    void an_activity_of_another_workshop_has_no_results_here() {
        var another = Room.live(Room.PAIRS);
        room.owner()
                .as()
                .get(room.path() + "/activities/" + another.activity(0) + "/results")
                .then()
                .spec(problem(404, "not-found"));
    }

    @Test
    void a_facilitator_takes_a_text_from_the_screen_and_puts_it_back() {
        var writer = Writer.in(room, 0);
        var id = writer.note("points", "Sopimatonta");
        hide(id, true).then().spec(problem(409, "not-revealed"));
        room.reveal(0);
        hide(id, true).then().statusCode(200).body("hidden", is(true)).body("id", is(id));
        writer.results().then().body("texts", empty()).body("answered", is(1));
        writer.guest().as().get(room.path() + "/answers").then().body("items", empty());
        room.owner().as().get(room.path() + "/answers").then().body("items.hidden", is(List.of(true)));
        // What is hidden stays so when its writer changes it.
        writer.write(id, "points", "Vielä pahempaa").then().statusCode(201);
        writer.results().then().body("texts", empty());
        hide(id, false).then().statusCode(200);
        writer.results().then().body("texts.text", is(List.of("Vielä pahempaa")));
        hide(newId(), true).then().spec(problem(404, "not-found"));
        writer.guest()
                .as()
                .body(Map.of("hidden", true))
                .put(room.path() + "/answers/" + id + "/hidden")
                .then()
                .spec(problem(404, "not-found"));
    }

    @Test
    void texts_come_in_pages_in_one_order_without_gaps() {
        var writers = Writer.several(3, room, 0);
        writers.forEach(writer -> {
            writer.note("points", "Yksi");
            writer.note("points", "Kaksi");
        });
        room.reveal(0);
        var whole = room.owner().as().get(room.path() + "/answers?activity=" + room.activity(0));
        var paged = new java.util.ArrayList<String>();
        String cursor = "";
        while (cursor != null) {
            var page = room.owner()
                    .as()
                    .get(room.path() + "/answers?limit=4" + cursor)
                    .then()
                    .statusCode(200)
                    .extract();
            paged.addAll(page.path("items.id"));
            cursor = page.path("next") == null ? null : "&cursor=" + page.path("next");
        }
        assertThat(paged, hasSize(6));
        assertThat(paged, is(whole.<List<String>>path("items.id")));
        room.owner()
                .as()
                .get(room.path() + "/answers?cursor=nowhere")
                .then()
                .spec(problem(422, "invalid-request", "cursor", "NOT_A_CURSOR"));
    }

    private io.restassured.response.Response hide(String id, boolean hidden) {
        return room.owner()
                .as()
                .contentType("application/json")
                .body(Map.of("hidden", hidden))
                .put(room.path() + "/answers/" + id + "/hidden");
    }
}
