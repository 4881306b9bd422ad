package fi.spiraali.exercise.star;

import static fi.spiraali.Client.newId;
import static fi.spiraali.Client.problem;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.is;

import fi.spiraali.Room;
import fi.spiraali.Room.Guest;
import fi.spiraali.Together;
import fi.spiraali.exercise.Writer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three stars each for what matters most. */
@QuarkusTest
class StarTest {
    private Room room;
    private List<String> texts;
    private Guest guest;

    @BeforeEach
    void revealSomething() {
        prepare(Room.live(Room.PAIRS, "summary"));
        room.at(1);
    }

    private void prepare(Room prepared) {
        room = prepared.at(0);
        var writers = Writer.several(2, room, 0);
        texts = writers.stream()
                .flatMap(writer -> java.util.stream.Stream.of(
                        writer.note("points", "Ensimmäinen"), writer.note("points", "Toinen")))
                .toList();
        guest = writers.getFirst().guest();
        room.reveal(0);
    }

    @Test
    void a_star_is_given_moved_and_taken_back() {
        give(1, texts.get(0)).then().statusCode(200).body("slot", is(1)).body("answer", is(texts.get(0)));
        give(2, texts.get(1)).then().statusCode(200);
        assertStars(texts.get(0), texts.get(1));
        // To another text, and from one slot to another.
        give(1, texts.get(2)).then().statusCode(200);
        give(3, texts.get(1)).then().statusCode(200);
        assertStars(texts.get(2), texts.get(1));
        take(1).then().statusCode(204);
        take(1).then().statusCode(204);
        assertStars(texts.get(1));
    }

    @Test
    void there_are_three_stars_and_no_fourth() {
        for (int slot : List.of(0, 4, -1)) {
            give(slot, texts.getFirst()).then().spec(problem(422, "invalid-request", "slot", "OUT_OF_RANGE"));
        }
    }

    @Test
    void however_they_are_given_at_once_nobody_has_more_than_three_or_two_on_one_text() {
        var answers = Together.run(24, i -> give(1 + i % 3, texts.get(i % 4)));
        assertThat(answers.stream().map(Response::statusCode).toList(), everyItem(is(in(List.of(200)))));
        List<String> starred = myStars();
        assertThat(starred.size() <= 3, is(true));
        assertThat(starred.stream().distinct().toList(), hasSize(starred.size()));
    }

    @Test
    void the_summary_counts_them_most_first_once_it_is_revealed() {
        var guests = room.guests(2);
        give(1, texts.get(3)).then().statusCode(200);
        give(guests.get(0), 1, texts.get(3)).then().statusCode(200);
        give(guests.get(1), 1, texts.get(0)).then().statusCode(200);
        results().then().body("answered", is(3)).body("stars", hasSize(0));
        room.reveal(1);
        results()
                .then()
                .body("stars.answer", is(List.of(texts.get(3), texts.get(0))))
                .body("stars.stars", is(List.of(2, 1)));
        hide(texts.get(3));
        results().then().body("stars.answer", is(List.of(texts.get(0))));
    }

    @Test
    void only_a_text_that_is_shown_gets_one() {
        give(1, newId()).then().spec(problem(404, "not-found"));
        hide(texts.getFirst());
        give(1, texts.getFirst()).then().spec(problem(409, "not-revealed"));
        var foreign = texts.get(1);
        prepare(Room.live(Room.PAIRS, "summary"));
        room.stage(0, Map.of()).at(1);
        give(1, texts.getFirst()).then().spec(problem(409, "not-revealed"));
        give(1, foreign).then().spec(problem(404, "not-found"));
    }

    @Test
    void outside_of_a_summary_no_star_is_given_or_taken() {
        give(1, texts.getFirst()).then().statusCode(200);
        room.reveal(1).stage(1, Map.of("answering", false, "revealed", true));
        give(2, texts.get(1)).then().statusCode(200); // its grace
        prepare(Room.planned(Map.of("graceSeconds", 0), Room.agenda(Room.PAIRS, "summary"))
                .open());
        give(1, texts.getFirst()).then().spec(problem(409, "activity-closed"));
        room.at(1);
        give(1, texts.getFirst()).then().statusCode(200);
        room.at(0);
        take(1).then().spec(problem(409, "activity-closed"));
        room.close();
        take(1).then().spec(problem(409, "workshop-closed"));
    }

    @Test
    void in_an_anonymous_room_stars_stay_once_they_are_shown() {
        prepare(Room.anonymous(Room.PAIRS, "summary"));
        room.at(1);
        give(1, texts.getFirst()).then().statusCode(200);
        room.reveal(1);
        give(2, texts.get(1)).then().spec(problem(409, "activity-closed"));
        give(1, texts.getFirst()).then().statusCode(200);
    }

    private void assertStars(String... expected) {
        assertThat(myStars(), is(List.of(expected)));
    }

    private List<String> myStars() {
        return guest.as()
                .get(room.path() + "/me")
                .then()
                .statusCode(200)
                .extract()
                .path("stars.answer");
    }

    private Response results() {
        return room.owner().as().get(room.path() + "/activities/" + room.activity(1) + "/results");
    }

    private void hide(String text) {
        room.owner()
                .as()
                .contentType("application/json")
                .body(Map.of("hidden", true))
                .put(room.path() + "/answers/" + text + "/hidden")
                .then()
                .statusCode(200);
    }

    private Response give(int slot, String text) {
        return give(guest, slot, text);
    }

    private Response give(Guest who, int slot, String text) {
        return who.as().body(Map.of("answer", text)).put(room.path() + "/me/stars/" + slot);
    }

    private Response take(int slot) {
        return guest.as().delete(room.path() + "/me/stars/" + slot);
    }
}
