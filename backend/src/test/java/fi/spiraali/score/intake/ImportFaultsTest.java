package fi.spiraali.score.intake;

import static fi.spiraali.Client.newId;
import static fi.spiraali.score.intake.Spreadsheet.bring;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import fi.spiraali.Person;
import fi.spiraali.Round;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every fault is told at once with its row and its column, and then nothing is written. */
@QuarkusTest
class ImportFaultsTest {
    private Person aino;
    private String team;

    @BeforeEach
    void gather() {
        aino = Person.newcomer("Aino");
        team = aino.newTeam();
    }

    private void refused(Spreadsheet file, String... faults) {
        assertThat(faults(bring(aino, team, file.csv())), is(List.of(faults)));
        aino.as().get("/innovations?team=" + team).then().body("items", is(empty()));
    }

    static List<String> faults(Response answer) {
        var errors = answer.then().statusCode(422).extract().jsonPath();
        var pointers = errors.getList("errors.pointer", String.class);
        var codes = errors.getList("errors.code", String.class);
        return IntStream.range(0, codes.size())
                .mapToObj(i -> pointers.get(i) + " " + codes.get(i))
                .toList();
    }

    @Test
    void what_follows_and_is_right_is_taken() {
        var file = Spreadsheet.of("Kokeilu")
                .with("state", "VALUE")
                .with("n", "3")
                .with("median", "4")
                .with("q1", "3.5")
                .with("q3", "4.0")
                .with("min", "3")
                .with("max", "4")
                .with("mean", "3.66666666667")
                .with("overallMean", "3.6666666666666665")
                .with("scored", "11")
                .with("applicable", "11");
        bring(aino, team, file.csv()).then().statusCode(200);
    }

    @Test
    void columns_that_are_unknown_doubled_or_missing_are_faults_of_the_first_row() {
        refused(Spreadsheet.of("Kokeilu").with("mediaani", "4"), "/1/mediaani UNKNOWN_COLUMN");
        refused(Spreadsheet.of("Kokeilu").without("level3"), "/1/level3 COLUMN_MISSING");
        refused(Spreadsheet.of("Kokeilu").with(" level3", "1"), "/1/level3 DUPLICATE");
        refused(
                Spreadsheet.of("Kokeilu").with("", "stray").with(2, "", ""),
                IntStream.rangeClosed(3, 12)
                        .mapToObj(row -> "/%d/16 UNKNOWN_COLUMN".formatted(row))
                        .toArray(String[]::new));
    }

    @Test
    void of_two_rounds_with_one_wrong_cell_neither_is_written() {
        var file =
                Spreadsheet.of("Kokeilu").and("Toinen", "Syksy", "2023-11-30").with(20, "agreed", "9");
        refused(file, "/20/agreed OUT_OF_RANGE");
    }

    @Test
    void all_faults_are_told_at_once() {
        var file = Spreadsheet.of("Kokeilu")
                .and("Toinen", "Syksy", "2023-11-30")
                .with(3, "agreed", "9")
                .with(3, "level1", "x")
                .with(9, "respondents", "")
                .with(15, "median", "1");
        refused(
                file,
                "/3/level1 WRONG_TYPE",
                "/3/agreed OUT_OF_RANGE",
                "/9/respondents REQUIRED",
                "/15/median DOES_NOT_FOLLOW");
    }

    @Test
    void a_thousand_faults_are_told_and_no_more() {
        var file = new Spreadsheet();
        for (int i = 0; i < 60; i++) {
            file.and("Kokeilu " + i, "Kevät", Spreadsheet.CLOSED);
        }
        file.with("agreed", "9").with("stage", "x");
        assertThat(faults(bring(aino, team, file.csv())).size(), is(1_000));
    }

    @Test
    void rows_of_one_round_say_the_same_of_it_and_are_eleven() {
        var id = newId();
        refused(
                Spreadsheet.of("Kokeilu").with("assessment", id).with(7, "assessmentTitle", "Syksy"),
                "/7/assessmentTitle DIFFERS_BETWEEN_ROWS");
        refused(Spreadsheet.of("Kokeilu").withoutRow(4), "/2/characteristic CHARACTERISTICS_MISSING");
        refused(
                Spreadsheet.of("Kokeilu").and("Kokeilu", "Syksy", "2023-11-30").with(13, "county", "lappi"),
                IntStream.rangeClosed(13, 23)
                        .mapToObj(row -> "/%d/county DIFFERS_BETWEEN_ROWS".formatted(row))
                        .toArray(String[]::new));
    }

    @Test
    void the_numbers_of_a_small_anonymous_group_are_not_taken() {
        var small = Spreadsheet.of("Kokeilu").with("anonymous", "true").with("minimumGroup", "4");
        refused(small, "/2/respondents TOO_SMALL_A_GROUP");
        refused(Spreadsheet.of("Kokeilu").suppressed(4).with(6, "agreed", "3"), "/6/agreed NOT_IN_SUPPRESSED");
        refused(Spreadsheet.of("Kokeilu").suppressed(4).with(6, "median", "3"), "/6/median NOT_IN_SUPPRESSED");
    }

    @Test
    void a_team_that_is_not_ones_own_is_refused_and_so_is_what_is_in_it() {
        var onni = Person.newcomer("Onni");
        var foreign = onni.newTeam();
        assertThat(
                faults(bring(
                                aino,
                                team,
                                Spreadsheet.of("Kokeilu")
                                        .with(2, "team", foreign)
                                        .csv()))
                        .contains("/2/team UNKNOWN_TEAM"),
                is(true));
        var innovation = newId();
        var assessment = newId();
        var there = Spreadsheet.of("Kokeilu").with("innovation", innovation).with("assessment", assessment);
        bring(onni, foreign, there.csv()).then().statusCode(200);
        assertThat(faults(bring(aino, team, there.csv())).contains("/2/innovation UNKNOWN_INNOVATION"), is(true));
        refused(Spreadsheet.of("Kokeilu").with("assessment", assessment), "/2/assessment DIFFERS_FROM_STORED");
        var viewer = onni.brings(foreign, "VIEWER");
        bring(viewer, foreign, there.csv()).then().statusCode(403);
        bring(aino, foreign, there.csv()).then().statusCode(404);
    }

    @Test
    void a_round_that_is_there_with_other_content_is_not_touched() {
        bring(aino, team, Spreadsheet.of("Kokeilu").csv()).then().statusCode(200);
        var other = Spreadsheet.of("Kokeilu")
                .with(4, "level4", "1")
                .with(6, "agreed", "2")
                .with("county", "lappi");
        assertThat(
                faults(bring(aino, team, other.csv())),
                is(List.of(
                        "/2/county DIFFERS_FROM_STORED",
                        "/4/level4 DIFFERS_FROM_STORED",
                        "/6/agreed DIFFERS_FROM_STORED")));
        var open = newId();
        String innovation = aino.as().get("/innovations?team=" + team).path("items[0].id");
        aino.as()
                .contentType("application/json")
                .header("If-None-Match", "*")
                .body(Round.body(innovation, Map.of()))
                .put("/assessments/" + open)
                .then()
                .statusCode(201);
        assertThat(
                faults(bring(
                        aino,
                        team,
                        Spreadsheet.of("Kokeilu").with("assessment", open).csv())),
                is(List.of("/2/assessment DIFFERS_FROM_STORED")));
    }

    @Test
    void a_name_that_two_innovations_have_and_an_archived_one_are_asked_about() {
        bring(aino, team, Spreadsheet.of("Kokeilu").csv()).then().statusCode(200);
        String innovation = aino.as().get("/innovations?team=" + team).path("items[0].id");
        aino.as()
                .contentType("application/json")
                .header("If-Match", "*")
                .body(Map.of("state", "ARCHIVED"))
                .put("/innovations/" + innovation + "/state")
                .then()
                .statusCode(200);
        var later = new Spreadsheet().and("Kokeilu", "Syksy", "2023-11-30");
        assertThat(faults(bring(aino, team, later.csv())), is(List.of("/2/innovation ARCHIVED")));
        bring(aino, team, Spreadsheet.of("Kokeilu").with("innovation", newId()).csv())
                .then()
                .statusCode(200);
        assertThat(faults(bring(aino, team, later.csv())).getFirst(), is("/2/innovation AMBIGUOUS_NAME"));
    }
}
