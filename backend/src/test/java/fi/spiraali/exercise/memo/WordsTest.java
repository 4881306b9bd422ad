package fi.spiraali.exercise.memo;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import fi.spiraali.exercise.sheet.Sheet;
import fi.spiraali.exercise.sheet.Sheets;
import fi.spiraali.exercise.sheet.ShippedSheets;
import fi.spiraali.framework.Exercise;
import fi.spiraali.framework.ShippedInstrument;
import fi.spiraali.workshop.Titles;
import java.time.Instant;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    private static final Sheets SHEETS = ShippedSheets.read();

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void every_language_has_the_same_words(String language) {
        assertThat(keys(language), is(keys("fi")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void everything_that_is_asked_and_answered_has_words(String language) {
        var words = new Words(language);
        ShippedInstrument.read().exercises().stream()
                .map(Exercise::id)
                .map(SHEETS::of)
                .forEach(sheet -> assertNamed(words, sheet));
    }

    @Test
    void what_a_later_edition_does_not_ask_goes_by_its_id() {
        var words = new Words("fi");
        assertThat(words.prompt(SHEETS.of("persona-card"), "gone"), is("gone"));
        assertThat(words.option(SHEETS.of("pair-discussion"), "recognise", "gone"), is("gone"));
        assertThat(words.prompt(SHEETS.of("no-such-exercise"), "gone"), is("gone"));
    }

    @Test
    void a_row_that_repeats_says_which_and_what_of_it() {
        assertThat(
                new Words("en").prompt(SHEETS.of("peer-reflection-memo"), "area-news.3.caseload"),
                is("News from the wellbeing services counties – 3 – Caseload"));
    }

    @ParameterizedTest
    @CsvSource({"fi, Alku", "sv, Början", "en, Alku"})
    void a_title_is_in_the_readers_language_or_in_the_first_there_is(String language, String title) {
        assertThat(new Words(language).title(new Titles("Alku", "Början", null)), is(title));
    }

    /** 22:30 in the evening by UTC is the next day in Finland. */
    @Test
    void days_are_those_of_finland() {
        assertThat(new Words("fi").day(Instant.parse("2026-06-30T22:30:00Z")), containsString("1. heinäkuuta"));
    }

    private static void assertNamed(Words words, Sheet sheet) {
        sheet.prompts().forEach((id, prompt) -> {
            assertThat(words.prompt(sheet, id), not(blankOrNullString()));
            prompt.options().keySet().forEach(option -> assertThat(words.option(sheet, id, option), not(option)));
        });
    }

    private static Set<String> keys(String language) {
        return ResourceBundle.getBundle(
                        "memo", Locale.of(language), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES))
                .keySet();
    }
}
