package fi.spiraali.exercise;

import static fi.spiraali.Client.newId;
import static fi.spiraali.Client.problem;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fi.spiraali.Room;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AnswerTest {
    private Room room;
    private Writer writer;

    @BeforeEach
    void open() {
        room = Room.live(Room.PAIRS).at(0);
        writer = Writer.in(room, 0);
    }

    @Test
    void every_sheet_takes_what_it_asks_for() {
        var asked = List.of(
                List.of("innovation-spiral", "systemic-change", "", "Laki muuttuu"),
                List.of("wicked-problem-check", "options", "not-reducible", ""),
                List.of("network-members", "organisations", "wanted", ""),
                List.of("network-members", "additions", "", "Seurakunta"),
                List.of("collaboration-ladder", "co-producing", "radical", ""),
                List.of("trust-phases", "where-are-we", "phase-2", ""),
                List.of("network-steps", "convene", "done", ""),
                List.of("network-steps", "with-what", "", "Kahdella päivällä viikossa"),
                List.of("network-evaluation", "benefit", "", "Paljon"),
                List.of("persona-card", "strengths", "", "Huumori"),
                List.of("dream-day", "year", "", "2040"),
                List.of("innovation-cluster-map", "housing.into-aftercare", "", "Jatkos"),
                List.of("transition-map", "signals", "new-clusters", ""),
                List.of("peer-reflection-memo", "area-news.20.plans", "", "Uusi tiimi"));
        var many = Room.live(asked.stream().map(List::getFirst).toArray(String[]::new));
        var guest = many.guest();
        for (int i = 0; i < asked.size(); i++) {
            many.at(i);
            var pen = Writer.of(many, guest, i);
            var option = asked.get(i).get(2);
            if (option.isEmpty()) {
                pen.note(asked.get(i).get(1), asked.get(i).get(3));
            } else {
                pen.pick(asked.get(i).get(1), option);
            }
            pen.mine().then().statusCode(200).body("own", hasSize(1));
        }
    }

    @ParameterizedTest(name = "{0} {1} {2}: {4} at {3}")
    @CsvSource(textBlock = """
                    nowhere,    ecosystem,     ,      /prompt, UNKNOWN_PROMPT
                    recognise,  participation, ,      /option, UNKNOWN_OPTION
                    recognise,  ,              ,      /option, OPTION_OR_TEXT
                    recognise,  ,              Yksi,  /text,   OPTION_OR_TEXT
                    recognise,  ecosystem,     Yksi,  /text,   OPTION_OR_TEXT
                    points,     ,              ,      /text,   OPTION_OR_TEXT
                    points,     ecosystem,     ,      /option, OPTION_OR_TEXT
                    points,     ,              '  ',  /text,   REQUIRED
                    points,     ,              '',    /text,   REQUIRED""")
    void what_is_not_asked_is_refused_where_it_stands(
            String prompt, String option, String text, String pointer, String code) {
        var body = new java.util.TreeMap<String, Object>(Map.of("prompt", prompt));
        if (option != null) {
            body.put("option", option);
        }
        if (text != null) {
            body.put("text", text);
        }
        writer.put(newId(), body).then().spec(problem(422, "invalid-request", pointer, code));
        writer.mine().then().body("own", empty());
    }

    @Test
    void an_answer_comes_back_as_it_was_sent() {
        var id = newId();
        writer.write(id, "points", "Yhdessä")
                .then()
                .statusCode(201)
                .body("id", is(id))
                .body("activity", is(writer.activity()))
                .body("prompt", is("points"))
                .body("text", is("Yhdessä"))
                .body("option", nullValue());
    }

    @Test
    void another_text_under_the_same_id_takes_its_place() {
        var id = writer.note("points", "Ensin");
        writer.write(id, "points", "Sitten").then().statusCode(201);
        writer.mine().then().body("own.text", is(List.of("Sitten")));
    }

    @Test
    void a_choice_of_one_moves_and_a_choice_of_many_adds_up() {
        writer.pick("recognise", "ecosystem");
        writer.pick("recognise", "everyday-life");
        writer.mine().then().body("own.option", containsInAnyOrder("ecosystem", "everyday-life"));
        writer.unpick("recognise", "ecosystem").then().statusCode(204);
        writer.mine().then().body("own.option", is(List.of("everyday-life")));

        var ladder = Writer.in(Room.live("collaboration-ladder").at(0), 0);
        var id = newId();
        ladder.put(id, Map.of("prompt", "consulting", "option", "usual")).then().statusCode(201);
        ladder.put(id, Map.of("prompt", "consulting", "option", "radical"))
                .then()
                .statusCode(201);
        ladder.mine().then().body("own.option", is(List.of("radical")));
    }

    @Test
    void a_choice_made_on_another_device_under_another_id_is_the_same_choice() {
        writer.pick("recognise", "ecosystem");
        writer.put(newId(), Map.of("prompt", "recognise", "option", "ecosystem"))
                .then()
                .statusCode(201);
        writer.mine().then().body("own.option", is(List.of("ecosystem")));

        var ladder = Writer.in(Room.live("collaboration-ladder").at(0), 0);
        ladder.put(newId(), Map.of("prompt", "consulting", "option", "usual"))
                .then()
                .statusCode(201);
        ladder.put(newId(), Map.of("prompt", "consulting", "option", "radical"))
                .then()
                .statusCode(201);
        ladder.mine().then().body("own.option", is(List.of("radical")));
    }

    @Test
    void of_texts_one_person_writes_as_many_as_are_asked_for() {
        writer.note("points", "Yksi");
        var second = writer.note("points", "Kaksi");
        writer.write(newId(), "points", "Kolme")
                .then()
                .spec(problem(422, "invalid-request", "/prompt", "TOO_MANY_ANSWERS"));
        writer.remove(second).then().statusCode(204);
        writer.note("points", "Kolme");
        Writer.in(room, 0).note("points", "Toisen oma");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Perhe 👩‍👩‍👧 ja 🌀",
                "עברית — من اليمين إلى اليسار",
                "<script>alert('hei')</script>",
                "'; DROP TABLE answer; --",
                "  rivi\nja\ttoinen\r\n  "
            })
    void any_text_is_kept_as_it_is(String text) {
        writer.note("points", text);
        writer.mine().then().body("own.text", is(List.of(text)));
    }

    @Test
    void a_text_has_four_thousand_characters_at_the_most() {
        writer.note("points", "🌀".repeat(4_000));
        for (int tooMany : List.of(4_001, 10_000)) {
            writer.write(newId(), "points", "ä".repeat(tooMany))
                    .then()
                    .spec(problem(422, "invalid-request", "/text", "TOO_LONG"));
        }
    }

    @Test
    void what_the_database_can_not_keep_is_refused() {
        for (var text : List.of("a\\u0000b", "a\\ud800b")) {
            writer.guest()
                    .as()
                    .body("{\"activity\":\"%s\",\"prompt\":\"points\",\"text\":\"%s\"}"
                            .formatted(writer.activity(), text))
                    .put(room.path() + "/answers/" + newId())
                    .then()
                    .spec(problem(422, "invalid-request", "/text", "INVALID_CHARACTER"));
        }
    }

    @Test
    void a_text_whose_id_tells_the_time_is_refused() {
        writer.write("019aa5c2-7b3a-7c1e-9d2f-0123456789ab", "points", "Milloin?")
                .then()
                .spec(problem(422, "invalid-request", "answer", "INVALID"));
    }

    @Test
    void an_answer_that_is_taken_back_twice_is_gone_all_the_same() {
        var id = writer.note("points", "Pois");
        writer.remove(id).then().statusCode(204);
        writer.remove(id).then().statusCode(204);
        assertThat(writer.mine().path("own"), is(List.of()));
    }
}
