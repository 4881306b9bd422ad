package fi.spiraali.exercise.memo;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @Test
    void cells_are_quoted_only_where_they_must_be() {
        assertThat(
                table("yksi", "a,b", "sanoi \"ei\"", "rivi\ntoinen", null, 7),
                is("\uFEFFyksi,\"a,b\",\"sanoi \"\"ei\"\"\",\"rivi\ntoinen\",,7\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+358", "-kohta", "@SUM(A1)", "\tsarkain"})
    void what_a_spreadsheet_would_run_is_shown(String text) {
        assertThat(table(text), is("\uFEFF'" + text + "\r\n"));
    }

    @Test
    void a_formula_within_quotes_is_guarded_as_well() {
        assertThat(table("=HYPERLINK(\"a\",\"b\")"), is("\uFEFF\"'=HYPERLINK(\"\"a\"\",\"\"b\"\")\"\r\n"));
    }

    @Test
    void negative_numbers_are_numbers() {
        assertThat(table(-1), is("\uFEFF-1\r\n"));
    }

    private static String table(Object... cells) {
        return new Csv().row(cells).toString();
    }
}
