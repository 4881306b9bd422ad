package fi.spiraali.score.intake;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasItem;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows in, a plan or faults out. */
class CheckTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "team, x, NOT_A_UUID",
        "innovation, x, NOT_A_UUID",
        "assessment, 1-1-1-1-1, NOT_A_UUID",
        "innovationName, '', REQUIRED",
        "objectives, fewer-placements|x, UNKNOWN_VALUE",
        "objectives, fewer-placements|fewer-placements, DUPLICATE",
        "stage, x, UNKNOWN_VALUE",
        "assessmentTitle, '', REQUIRED",
        "anonymous, maybe, UNKNOWN_VALUE",
        "minimumGroup, 5, ONLY_IN_ANONYMOUS_ROUND",
        "openedAt, 2023-06-30, OUT_OF_RANGE",
        "closedAt, yesterday, NOT_AN_INSTANT",
        "closedAt, 28.3.2023, NOT_AN_INSTANT",
        "openedAt, 28.3.2023, NOT_AN_INSTANT",
        "closedAt, 2999-01-01, OUT_OF_RANGE",
        "closedAt, 0001-01-01, OUT_OF_RANGE",
        "respondents, -1, OUT_OF_RANGE",
        "respondents, 2.5, WRONG_TYPE",
        "respondents, many, WRONG_TYPE",
        "respondents, 1e99, OUT_OF_RANGE",
        "characteristic, x, UNKNOWN_CHARACTERISTIC",
        "characteristic, societal-need, DUPLICATE",
        "level1, '', REQUIRED",
        "level2, 1, MORE_THAN_RESPONDENTS",
        "notApplicable, 1, MORE_THAN_RESPONDENTS",
        "strengthen, 4, MORE_THAN_RESPONDENTS",
        "agreed, 6, OUT_OF_RANGE",
        "state, VALU, UNKNOWN_VALUE",
        "reason, x, UNKNOWN_VALUE",
        "n, six, WRONG_TYPE",
        "overallReason, x, UNKNOWN_VALUE",
        "state, UNSCORED, DOES_NOT_FOLLOW",
        "reason, NOBODY_ANSWERED, DOES_NOT_FOLLOW",
        "n, 4, DOES_NOT_FOLLOW",
        "median, 3.9, DOES_NOT_FOLLOW",
        "q1, 3, DOES_NOT_FOLLOW",
        "q3, x, WRONG_TYPE",
        "min, 1, DOES_NOT_FOLLOW",
        "mean, 3.67, DOES_NOT_FOLLOW",
        "agreement, 1, DOES_NOT_FOLLOW",
        "overallMean, 3.6667, DOES_NOT_FOLLOW",
        "overallReason, TOO_FEW_PEOPLE, DOES_NOT_FOLLOW",
        "scored, 10, DOES_NOT_FOLLOW",
        "applicable, 10, DOES_NOT_FOLLOW"
    })
    void a_wrong_cell_is_told_by_its_row_and_column(String column, String value, String code) {
        var place = "/5/" + (code.equals("MORE_THAN_RESPONDENTS") && !column.equals("strengthen") ? "level1" : column);
        assertThat(Checked.of(Spreadsheet.of("Kokeilu").with(5, column, value)).faults(), hasItem(place + " " + code));
    }
}
