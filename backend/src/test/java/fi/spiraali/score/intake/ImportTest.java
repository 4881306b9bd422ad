package fi.spiraali.score.intake;

import static fi.spiraali.Client.newId;
import static fi.spiraali.Client.problem;
import static fi.spiraali.score.intake.Spreadsheet.bring;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.spiraali.Person;
import fi.spiraali.Together;
import fi.spiraali.score.file.ScoreFiles;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportTest {
    private Person aino;
    private String team;

    @BeforeEach
    void gather() {
        aino = Person.newcomer("Aino");
        team = aino.newTeam();
    }

    private Response send(Spreadsheet file) {
        return bring(aino, team, file.csv());
    }

    private static void told(Response answer, int rounds, int newInnovations, int alreadyThere, boolean written) {
        answer.then()
                .statusCode(200)
                .body("rounds", is(rounds))
                .body("newInnovations", is(newInnovations))
                .body("alreadyThere", is(alreadyThere))
                .body("written", is(written));
    }

    private ValidatableResponse innovations() {
        return aino.as().get("/innovations?team=" + team).then().statusCode(200);
    }

    private JsonPath round(String innovation) {
        return aino.as()
                .get("/innovations/" + innovation + "/assessments")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void a_round_from_elsewhere_reads_like_one_that_was_held_here() {
        told(send(Spreadsheet.of("Kokeilu").with("agreed", "4").with(12, "agreed", "")), 1, 1, 0, true);
        var innovation = innovations()
                .body("items.name", contains("Kokeilu"))
                .body("items[0].summary", is(""))
                .body("items[0].latest.title", is(Spreadsheet.TITLE))
                .body("items[0].latest.medians", everyItem(is(4.0)))
                .extract()
                .<String>path("items[0].id");
        var round = round(innovation);
        assertThat(round.getString("items[0].state"), is("CLOSED"));
        assertThat(round.getString("items[0].closedAt"), is(Spreadsheet.CLOSED));
        assertThat(round.getString("items[0].openedAt"), is(Spreadsheet.CLOSED));
        assertThat(round.getString("items[0].importedAt"), is(notNullValue()));
        assertThat(round.getInt("items[0].submitted"), is(3));
        aino.as()
                .get("/assessments/" + round.getString("items[0].id") + "/profile")
                .then()
                .body("respondents", is(3))
                .body("characteristics.median", everyItem(is(4.0)))
                .body("characteristics[0].distribution", is(List.of(0, 0, 1, 2, 0)))
                .body("characteristics[0].agreed", is(4))
                .body("characteristics[10].agreed", is(nullValue()));
        aino.as().get("/teams/" + team + "/audit").then().body("items.act", hasItem("SCORES_IMPORTED"));
    }

    @Test
    void a_dry_run_checks_and_writes_nothing() {
        var file = Spreadsheet.of("Kokeilu").csv().getBytes(StandardCharsets.UTF_8);
        told(bring(aino, "dryRun=true&team=" + team, "text/csv", file), 1, 1, 0, false);
        innovations().body("items", is(empty()));
        told(bring(aino, "dryRun=false&team=" + team, "text/csv", file), 1, 1, 0, true);
        told(bring(aino, "dryRun=true&team=" + team, "text/csv", file), 0, 0, 1, false);
    }

    @Test
    void the_same_file_twice_adds_nothing() {
        var file =
                Spreadsheet.of("Kokeilu").and("Kokeilu", "Syksy", "2023-11-30").and("Toinen", "Syksy", "2023-11-30");
        told(send(file), 3, 2, 0, true);
        told(send(file), 0, 0, 3, true);
        innovations().body("items", hasSize(2));
    }

    @Test
    void nobody_can_tell_from_its_name_which_id_something_gets() {
        told(send(Spreadsheet.of("Kokeilu")), 1, 1, 0, true);
        var known = String.join("\n", "innovation", team, "Kokeilu");
        innovations()
                .body(
                        "items[0].id",
                        not(UUID.nameUUIDFromBytes(known.getBytes(StandardCharsets.UTF_8))
                                .toString()))
                .body("items[0].id", matchesPattern(".{14}8.{4}[89ab].*"));
    }

    @Test
    void two_that_send_the_same_file_at_once_bring_it_once() {
        var file =
                Spreadsheet.of("Kokeilu").and("Toinen", "Syksy", "2023-11-30").csv();
        var answers = Together.run(6, i -> bring(aino, team, file));
        answers.forEach(answer -> answer.then().statusCode(200));
        assertThat(answers.stream().mapToInt(answer -> answer.path("rounds")).sum(), is(2));
        innovations().body("items", hasSize(2));
    }

    @Test
    void a_file_that_is_sent_again_after_a_rename_still_adds_nothing() {
        told(send(Spreadsheet.of("Kokeilu")), 1, 1, 0, true);
        String innovation = innovations().extract().path("items[0].id");
        aino.as()
                .contentType("application/json")
                .header("If-Match", "*")
                .body(Map.of("name", "Uusi"))
                .put("/innovations/" + innovation)
                .then()
                .statusCode(200);
        told(send(Spreadsheet.of("Kokeilu")), 0, 0, 1, true);
    }

    @Test
    void rounds_join_the_innovation_of_their_name_and_only_the_latest_is_its_picture() {
        told(send(Spreadsheet.of("Kokeilu")), 1, 1, 0, true);
        told(send(new Spreadsheet().and("Kokeilu", "Aiempi", "2022-01-01")), 1, 0, 0, true);
        innovations().body("items", hasSize(1)).body("items[0].latest.title", is(Spreadsheet.TITLE));
        told(send(new Spreadsheet().and("Kokeilu", "Myöhempi", "2024-01-01")), 1, 0, 0, true);
        innovations().body("items[0].latest.title", is("Myöhempi"));
    }

    @Test
    void a_small_anonymous_group_comes_without_its_numbers() {
        told(send(Spreadsheet.of("Kokeilu").suppressed(4)), 1, 1, 0, true);
        told(send(Spreadsheet.of("Kokeilu").suppressed(4)), 0, 0, 1, true);
        String innovation = innovations()
                .body("items[0].latest.medians", everyItem(is(nullValue())))
                .extract()
                .path("items[0].id");
        assertThat(round(innovation).getInt("items[0].submitted"), is(4));
        aino.as()
                .get("/assessments/" + round(innovation).getString("items[0].id") + "/profile")
                .then()
                .body("suppressed", is("TOO_FEW_PEOPLE"))
                .body("respondents", is(4));
    }

    @Test
    void semicolons_decimal_commas_and_a_byte_order_mark_are_read_as_they_are_written() {
        var file =
                Spreadsheet.of("Äiti; tytär").with("mean", "3,6666666666666665").with("stage", "scaling");
        told(bring(aino, team, "\uFEFF" + file.csv(";")), 1, 1, 0, true);
        innovations().body("items.name", contains("Äiti; tytär")).body("items.stage", contains("scaling"));
    }

    @Test
    void one_apostrophe_in_front_of_a_text_is_taken_off_again() {
        told(send(Spreadsheet.of("'=1+1").with("county", "''ulos")), 1, 1, 0, true);
        innovations().body("items.name", contains("=1+1")).body("items.county", contains("'ulos"));
    }

    @Test
    void a_workbook_brings_what_the_same_cells_bring_as_text() {
        var file = Spreadsheet.of("=1+1").with("mean", "3.6666666666666665");
        var book = Book.of(file.table());
        told(bring(aino, "team=" + team, ScoreFiles.XLSX, book), 1, 1, 0, true);
        innovations().body("items.name", contains("=1+1"));
        told(send(file.with("innovationName", "'=1+1")), 0, 0, 1, true);
    }

    /** A workbook with a password is no archive but a compound file. */
    @Test
    void a_file_that_cannot_be_opened_is_a_fault_of_its_own() {
        var book = Book.of(Spreadsheet.of("Kokeilu").table());
        var compound = java.util.HexFormat.of().parseHex("d0cf11e0a1b11ae1".repeat(100));
        for (var file : List.of(Arrays.copyOf(book, book.length / 2), compound, new byte[] {'x'})) {
            bring(aino, "team=" + team, ScoreFiles.XLSX, file)
                    .then()
                    .spec(problem(422, "invalid-request", "", "NOT_A_WORKBOOK"));
        }
    }

    @Test
    void rows_may_name_their_teams() {
        var other = aino.newTeam();
        var file =
                Spreadsheet.of("Kokeilu").and("Toinen", "Syksy", "2023-11-30").with("team", team);
        for (int row = 13; row <= 23; row++) {
            file.with(row, "team", other);
        }
        told(bring(aino, "dryRun=false", "text/csv", file.csv().getBytes(StandardCharsets.UTF_8)), 2, 2, 0, true);
        innovations().body("items.name", contains("Kokeilu"));
    }

    @Test
    void what_is_no_table_has_no_columns() {
        for (var text : List.of("", " ", "a\"b,\"c", "\uFFFF", "\u0000")) {
            bring(aino, team, text).then().spec(problem(422, "invalid-request"));
        }
    }

    @Test
    void another_type_or_another_encoding_is_refused() {
        var latin1 = Spreadsheet.of("Äiti").csv().getBytes(StandardCharsets.ISO_8859_1);
        bring(aino, "team=" + team, "text/csv", latin1)
                .then()
                .spec(problem(422, "invalid-request", "", "NOT_A_CSV_FILE"));
        bring(aino, "team=" + team, "application/json", "{}".getBytes(StandardCharsets.UTF_8))
                .then()
                .spec(problem(415, "unsupported-media-type"));
        bring(aino, "team=" + team, "text/csv", new byte[6 * 1024 * 1024])
                .then()
                .spec(problem(413, "too-large"));
        bring(aino, "dryRun=maybe&team=" + team, "text/csv", latin1)
                .then()
                .spec(problem(422, "invalid-request", "dryRun", "UNKNOWN_VALUE"));
    }

    @Test
    void a_thousand_rounds_come_at_once_and_one_row_more_is_too_many() {
        var file = new Spreadsheet();
        for (int i = 0; i < 1_000; i++) {
            file.and("Kokeilu " + i % 100, "Kierros " + i, Spreadsheet.CLOSED);
        }
        told(send(file), 1_000, 100, 0, true);
        told(send(file), 0, 0, 1_000, true);
        send(file.and("Kokeilu", "Liikaa", Spreadsheet.CLOSED)).then().spec(problem(413, "too-large"));
    }

    @Test
    void rounds_that_are_there_may_be_known_by_their_ids() {
        var id = newId();
        var assessment = newId();
        var file = Spreadsheet.of("Kokeilu").with("innovation", id).with("assessment", assessment);
        told(send(file), 1, 1, 0, true);
        aino.as().get("/assessments/" + assessment).then().statusCode(200).body("innovation", is(id));
        told(send(file), 0, 0, 1, true);
    }
}
