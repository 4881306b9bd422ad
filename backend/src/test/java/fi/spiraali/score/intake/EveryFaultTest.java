package fi.spiraali.score.intake;

import static fi.spiraali.score.intake.ImportFaultsTest.faults;
import static fi.spiraali.score.intake.Spreadsheet.bring;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import fi.spiraali.Person;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** However much is wrong with a file at once, no fault hides another and none is told twice. */
@QuarkusTest
class EveryFaultTest {
    private Person aino;
    private String team;

    @BeforeEach
    void gather() {
        aino = Person.newcomer("Aino");
        team = aino.newTeam();
    }

    private void refused(Spreadsheet file, String... faults) {
        assertThat(faults(bring(aino, team, file.csv())), is(List.of(faults)));
    }

    @Test
    void no_fault_of_a_round_hides_another() {
        refused(
                Spreadsheet.of("Kokeilu")
                        .with(3, "state", "VALU")
                        .with(4, "n", "kuusi")
                        .with(5, "closedAt", "28.3.2025")
                        .with(6, "county", "lappi")
                        .with(7, "median", "1")
                        .withoutRow(9),
                "/2/characteristic CHARACTERISTICS_MISSING",
                "/3/state UNKNOWN_VALUE",
                "/4/n WRONG_TYPE",
                "/5/closedAt NOT_AN_INSTANT",
                "/6/county DIFFERS_BETWEEN_ROWS",
                "/7/median DOES_NOT_FOLLOW");
    }

    @Test
    void where_every_date_is_in_another_form_the_rest_is_checked_as_well() {
        var faults = faults(bring(
                aino,
                team,
                Spreadsheet.of("Kokeilu")
                        .with("closedAt", "28.3.2025")
                        .with(3, "median", "1")
                        .withoutRow(9)
                        .csv()));
        assertThat(faults, hasItems("/2/characteristic CHARACTERISTICS_MISSING", "/3/median DOES_NOT_FOLLOW"));
        assertThat(faults, hasSize(10 + 2));
    }

    @Test
    void faults_of_the_columns_hide_none_of_the_cells() {
        refused(
                Spreadsheet.of("Kokeilu")
                        .without("closedAt")
                        .with("mediaani", "4")
                        .with(3, "n", "kuusi")
                        .with(4, "mean", "1")
                        .with(5, "level5", "9"),
                "/1/mediaani UNKNOWN_COLUMN",
                "/1/closedAt COLUMN_MISSING",
                "/3/n WRONG_TYPE",
                "/4/mean DOES_NOT_FOLLOW",
                "/5/level1 MORE_THAN_RESPONDENTS");
    }

    @Test
    void a_cell_that_cannot_be_read_is_told_once() {
        refused(Spreadsheet.of("Kokeilu").with(5, "respondents", "x"), "/5/respondents WRONG_TYPE");
        refused(Spreadsheet.of("Kokeilu").with(5, "level3", "x"), "/5/level3 WRONG_TYPE");
        refused(Spreadsheet.of("Kokeilu").with(5, "anonymous", "ehkä"), "/5/anonymous UNKNOWN_VALUE");
        refused(Spreadsheet.of("Kokeilu").with(5, "characteristic", ""), "/5/characteristic REQUIRED");
        refused(Spreadsheet.of("Kokeilu").with(5, "assessmentTitle", ""), "/5/assessmentTitle REQUIRED");
        refused(Spreadsheet.of("Kokeilu").with(5, "innovationName", ""), "/5/innovationName REQUIRED");
        refused(Spreadsheet.of("Kokeilu").with(5, "assessment", "x"), "/5/assessment NOT_A_UUID");
    }

    @Test
    void the_form_of_a_time_is_told_by_an_example() {
        bring(
                        aino,
                        team,
                        Spreadsheet.of("Kokeilu")
                                .with(2, "closedAt", "28.3.2025")
                                .csv())
                .then()
                .body("errors[0].detail", containsString("2026-03-01T00:00:00Z"));
    }

    @Test
    void a_fault_beyond_the_thousandth_is_a_fault_as_well() {
        var file = new Spreadsheet();
        for (int i = 0; i < 110; i++) {
            file.and("Kokeilu " + i, "Kevät", Spreadsheet.CLOSED);
        }
        assertThat(faults(bring(aino, team, file.with("respondents", "x").csv())), hasSize(1_000));
    }
}
