package fi.spiraali.exercise;

import static fi.spiraali.Client.newId;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.either;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import fi.spiraali.Room;
import fi.spiraali.Together;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many at once, with real threads on a real database: what is acknowledged is stored, once. */
@QuarkusTest
class AnswerRaceTest {
    private Room room;

    @BeforeEach
    void open() {
        room = Room.live(Room.SPIRAL).at(0);
    }

    @Test
    void the_same_answer_sent_twenty_times_at_once_is_one() {
        var writer = Writer.in(room, 0);
        var id = newId();
        var answers = Together.run(20, i -> writer.write(id, "needs", "Sama"));
        assertThat(statuses(answers), everyItem(is(201)));
        writer.mine().then().body("own.text", is(List.of("Sama")));
        assertThat(statuses(Together.run(20, i -> writer.remove(id))), everyItem(is(204)));
        writer.mine().then().body("own", hasSize(0));
    }

    @Test
    void the_same_choice_sent_twenty_times_at_once_is_one() {
        var pairs = Room.live(Room.PAIRS).at(0);
        var writer = Writer.in(pairs, 0);
        assertThat(statuses(Together.run(20, i -> writer.choose("recognise", "ecosystem"))), everyItem(is(201)));
        pairs.reveal(0);
        writer.results().then().body("choices.people", is(List.of(1)));
    }

    @Test
    void notes_of_several_people_at_once_never_overwrite_each_other() {
        var writers = Writer.several(5, room, 0);
        var answers = Together.run(50, i -> writers.get(i % 5).write(newId(), "ideas", "Idea " + i));
        assertThat(statuses(answers), everyItem(is(201)));
        room.reveal(0);
        assertThat(
                writers.getFirst().results().path("texts.text"),
                containsInAnyOrder(
                        IntStream.range(0, 50).mapToObj(i -> "Idea " + i).toArray()));
    }

    @Test
    void of_more_texts_at_once_than_are_asked_for_as_many_are_kept() {
        var pairs = Room.live(Room.PAIRS).at(0);
        var writer = Writer.in(pairs, 0);
        var answers = Together.run(8, i -> writer.write(newId(), "points", "Kohta " + i));
        assertThat(Collections.frequency(statuses(answers), 201), is(2));
        assertThat(Collections.frequency(statuses(answers), 422), is(6));
        writer.mine().then().body("own", hasSize(2));
    }

    @Test
    void of_two_people_who_write_under_one_id_one_has_it() {
        var writers = Writer.several(2, room, 0);
        var id = newId();
        var answers = Together.run(2, i -> writers.get(i).write(id, "needs", "Kirjoittaja " + i));
        // 409 where both got as far as writing: the table's second unique index may be the one that notices.
        assertThat(statuses(answers), either(containsInAnyOrder(201, 404)).or(containsInAnyOrder(201, 409)));
        int winner = statuses(answers).indexOf(201);
        writers.get(winner).mine().then().body("own.text", is(List.of("Kirjoittaja " + winner)));
        writers.get(1 - winner).mine().then().body("own", hasSize(0));
    }

    private static List<Integer> statuses(List<Response> answers) {
        return answers.stream().map(Response::statusCode).toList();
    }
}
