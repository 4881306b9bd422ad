package fi.spiraali.exercise.memo;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import fi.spiraali.Client;
import fi.spiraali.Room;
import fi.spiraali.exercise.Writer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is kept of a workshop. */
@QuarkusTest
class MemoTest {
    private Room room;

    private void hold(Room held) {
        room = held.at(0);
        var name = held.plan().get("anonymous").equals(true) ? null : "Aino";
        var writer = Writer.of(room, room.guest(name), 0);
        var text = writer.note("points", "=Yhdessä <b>enemmän</b>\ntoinen rivi");
        writer.pick("recognise", "ecosystem");
        room.reveal(0).at(1);
        Writer.of(room, writer.guest(), 1).note("needs", "Salaisuus");
        room.at(2);
        writer.guest().as().body(Map.of("answer", text)).put(room.path() + "/me/stars/1");
        room.reveal(2);
        writing()
                .header("If-None-Match", "*")
                .body(Map.of("text", "Kutsutaan koolle", "owner", "Aino", "due", "2026-12-01"))
                .put(room.path() + "/actions/" + Client.newId())
                .then()
                .statusCode(201);
    }

    private static Room named() {
        return Room.live(Room.PAIRS, Room.SPIRAL, "summary");
    }

    @Test
    void the_memo_holds_what_was_revealed_by_activity() {
        hold(named());
        memo("application/json", "fi")
                .then()
                .statusCode(200)
                .body("workshop", is(room.id()))
                .body("participants", is(1))
                .body("activities.activity", is(List.of(room.activity(0), room.activity(2))))
                .body("activities[0].answered", is(1))
                .body("activities[0].groups", is(1))
                .body("activities[0].choices.option", is(List.of("ecosystem")))
                .body("activities[0].texts[0].name", is("Aino"))
                .body("activities[0].texts[0].stars", is(1))
                .body("activities[1].answered", is(1))
                .body("actions.text", is(List.of("Kutsutaan koolle")))
                .body("closedAt", nullValue());
    }

    @Test
    void what_was_not_revealed_or_is_hidden_is_in_no_format() {
        hold(named());
        var id = room.owner().as().get(room.path() + "/answers").<String>path("items[0].id");
        writing()
                .body(Map.of("hidden", true))
                .put(room.path() + "/answers/" + id + "/hidden")
                .then()
                .statusCode(200);
        for (var format : List.of("application/json", "text/markdown", "text/csv")) {
            assertThat(memo(format, "fi").asString(), not(containsString("Salaisuus")));
            assertThat(memo(format, "fi").asString(), not(containsString("Yhdessä")));
        }
    }

    @Test
    void an_anonymous_memo_tells_nobody_apart() {
        hold(Room.anonymous(Room.PAIRS, Room.SPIRAL, "summary"));
        memo("application/json", "fi")
                .then()
                .body("anonymous", is(true))
                .body("activities[0].texts", hasSize(1))
                .body("activities[0].texts[0].name", nullValue());
    }

    @Test
    void the_text_says_it_in_the_readers_language() {
        hold(named());
        var finnish = memo("text/markdown", "fi");
        finnish.then()
                .statusCode(200)
                .header("Content-Type", startsWith("text/markdown;charset=UTF-8"))
                .header("Content-Disposition", containsString("spiraali.md"));
        assertThat(finnish.asString(), startsWith("# Innovaatiotyöpaja\n\n- Pidetty: "));
        assertThat(finnish.asString(), containsString("## 1. Osio\n"));
        assertThat(finnish.asString(), containsString("### Mitä piirteistä tunnistatte omassa työssänne?\n"));
        assertThat(finnish.asString(), containsString("| Vastaus | Henkilöitä | Ryhmiä |\n|---|---:|---:|\n"));
        assertThat(finnish.asString(), containsString("### Kaksi nostoa\n\n- \\=Yhdessä \\<b\\>enemmän"));
        assertThat(finnish.asString(), containsString("(Aino, ★ 1)"));
        assertThat(finnish.asString(), containsString("## 2. Osio\n\nVastaajia: 1, ryhmiä: 1\n\n- \\=Yhdessä"));
        assertThat(
                finnish.asString(),
                containsString("## Jatkoaskeleet\n\n- Kutsutaan koolle (Aino, viimeistään 1. joulukuuta 2026)"));
        assertThat(memo("text/markdown", "sv").asString(), containsString("### Två punkter\n"));
        assertThat(memo("text/markdown", "en").asString(), containsString("## Next steps\n"));
    }

    @Test
    void the_table_is_one_a_spreadsheet_opens_and_does_not_run() {
        hold(named());
        var table = memo("text/csv", "sv");
        table.then().statusCode(200).header("Content-Type", startsWith("text/csv;charset=UTF-8"));
        var rows = table.asString().split("\r\n");
        assertThat(rows[0], is("\uFEFFNr,Del,Slag,Fråga,Svar,Personer,Grupper,Grupp,Namn,Stjärnor,Senast"));
        assertThat(rows[1], startsWith("1,Osio,val,"));
        assertThat(rows[2], is("1,Osio,text,Två punkter,\"'=Yhdessä <b>enemmän</b>\ntoinen rivi\",,,,Aino,1,"));
        assertThat(rows[3], is(",,fortsatt steg,,Kutsutaan koolle,,,,Aino,,2026-12-01"));
    }

    @Test
    void another_format_there_is_not() {
        hold(named());
        memo("application/pdf", "fi").then().statusCode(406);
    }

    private Response memo(String format, String language) {
        return room.owner()
                .as()
                .header("Accept", format)
                .header("Accept-Language", language)
                .get(room.path() + "/memo");
    }

    private io.restassured.specification.RequestSpecification writing() {
        return room.owner().as().contentType("application/json");
    }
}
