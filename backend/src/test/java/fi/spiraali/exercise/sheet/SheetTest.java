package fi.spiraali.exercise.sheet;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fi.spiraali.framework.BrokenInstrument;
import fi.spiraali.framework.Exercise;
import fi.spiraali.framework.Instrument;
import fi.spiraali.framework.ShippedInstrument;
import fi.spiraali.http.FaultCode;
import fi.spiraali.http.InvalidRequest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {
    private static final Instrument SHIPPED = ShippedInstrument.read();
    private static final Sheets SHEETS = ShippedSheets.read();

    @ParameterizedTest(name = "{0}: {1} prompts, of {2} at the most {3}")
    @CsvSource({
        "pair-discussion, 3, recognise, 8, 8",
        "pair-discussion, 3, strengthen, 8, 8",
        "pair-discussion, 3, points, 2, 0",
        "innovation-spiral, 6, systemic-change, 50, 0",
        "wicked-problem-check, 1, options, 3, 3",
        "network-members, 11, family-guidance, 1, 3",
        "network-members, 11, additions, 10, 0",
        "trigger-points, 2, options, 8, 8",
        "collaboration-ladder, 5, co-producing, 1, 3",
        "trust-phases, 2, where-are-we, 1, 2",
        "trust-phases, 2, next, 1, 0",
        "network-steps, 7, convene, 1, 3",
        "network-steps, 7, who-with-whom, 1, 0",
        "network-evaluation, 4, benefit, 1, 0",
        "persona-card, 6, name-and-age, 1, 0",
        "persona-card, 6, strengths, 20, 0",
        "dream-day, 4, year, 1, 0",
        "innovation-cluster-map, 12, housing.into-aftercare, 20, 0",
        "transition-map, 6, old-system, 20, 0",
        "transition-map, 6, signals, 2, 2",
        "peer-reflection-memo, 113, when, 1, 0",
        "peer-reflection-memo, 113, links, 20, 0",
        "peer-reflection-memo, 113, area-news.20.good-practices, 1, 0"
    })
    void a_sheet_follows_from_the_exercise(String exercise, int prompts, String prompt, int most, int options) {
        var sheet = SHEETS.of(exercise);
        assertThat(sheet.prompts().size(), is(prompts));
        assertThat(sheet.require(prompt).most(), is(most));
        assertThat(sheet.require(prompt).options().size(), is(options));
    }

    @Test
    void cards_are_characteristics_and_phases_go_by_their_order() {
        assertThat(
                SHEETS.of("pair-discussion").require("recognise").options().keySet(),
                hasItems("new-working-idea", "sustainability"));
        assertThat(
                List.copyOf(SHEETS.of("trust-phases")
                        .require("where-are-we")
                        .options()
                        .keySet()),
                is(List.of("phase-1", "phase-2")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "live-scoring",
                "summary",
                "safer-event-principles",
                "strategic-objectives",
                "programme-monitoring"
            })
    void what_is_no_matter_of_answers_has_no_prompts(String exercise) {
        assertThat(SHIPPED.findExercise(exercise).isPresent(), is(true));
        assertThat(SHEETS.of(exercise).prompts(), anEmptyMap());
    }

    @Test
    void an_activity_without_an_exercise_asks_nothing() {
        assertThat(SHEETS.of(null).prompts(), anEmptyMap());
        assertFault("/prompt", FaultCode.UNKNOWN_PROMPT, () -> SHEETS.of(null).require("recognise"));
    }

    @Test
    void a_prompt_that_is_not_asked_is_refused() {
        assertFault("/prompt", FaultCode.UNKNOWN_PROMPT, () -> SHEETS.of("pair-discussion")
                .require("needs"));
        assertFault("/prompt", FaultCode.UNKNOWN_PROMPT, () -> SHEETS.of("peer-reflection-memo")
                .require("area-news.21.area"));
    }

    @Test
    void a_prompt_with_options_takes_one_of_them_alone() {
        var recognise = SHEETS.of("pair-discussion").require("recognise");
        recognise.mustTake("ecosystem", null);
        assertFault("/option", FaultCode.OPTION_OR_TEXT, () -> recognise.mustTake(null, null));
        assertFault("/text", FaultCode.OPTION_OR_TEXT, () -> recognise.mustTake(null, "Ekosysteemi"));
        assertFault("/text", FaultCode.OPTION_OR_TEXT, () -> recognise.mustTake("ecosystem", "Ekosysteemi"));
        // A characteristic, but none of the eight cards.
        assertFault("/option", FaultCode.UNKNOWN_OPTION, () -> recognise.mustTake("participation", null));
    }

    @Test
    void a_prompt_without_options_takes_a_text_alone() {
        var points = SHEETS.of("pair-discussion").require("points");
        points.mustTake(null, "Yksi");
        assertFault("/text", FaultCode.OPTION_OR_TEXT, () -> points.mustTake(null, null));
        assertFault("/option", FaultCode.OPTION_OR_TEXT, () -> points.mustTake("ecosystem", null));
        assertFault("/option", FaultCode.OPTION_OR_TEXT, () -> points.mustTake("ecosystem", "Yksi"));
        assertFault("/text", FaultCode.REQUIRED, () -> points.mustTake(null, " \n\t"));
    }

    @Test
    void an_exercise_that_makes_no_sheet_stops_the_start() {
        assertThat(startWith(exercise("dance", List.of())), containsString("exercises.yaml: new: no sheet is known"));
        assertThat(startWith(exercise("form", List.of())), containsString("exercises.yaml: new: it has no fields"));
        var twice = List.of(field("same", "long"), field("same", "long"));
        assertThat(startWith(exercise("form", twice)), containsString("two prompts have the id same"));
        assertThat(startWith(exercise("form", List.of(field("a", "colour")))), containsString("no field is known"));
    }

    private static String startWith(Exercise exercise) {
        var exercises = new ArrayList<>(SHIPPED.exercises());
        exercises.add(exercise);
        var instrument = new Instrument(SHIPPED.frameworks(), exercises, SHIPPED.workshopTemplates());
        return assertThrows(BrokenInstrument.class, () -> new Sheets(instrument))
                .getMessage();
    }

    private static Exercise exercise(String kind, List<Exercise.Entry> fields) {
        var title = SHIPPED.exercises().getFirst().title();
        return new Exercise(
                "new", kind, title, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null, null, null, null, null, null, null, fields, null, null, null, null, null,
                null, null);
    }

    private static Exercise.Entry field(String id, String type) {
        return new Exercise.Entry(
                id, null, null, type, null, null, null, null, null, null, null, null, null, null, null);
    }

    private static void assertFault(String pointer, FaultCode code, Runnable move) {
        var refusal = assertThrows(InvalidRequest.class, move::run);
        assertThat(refusal.reasons(), hasSize(1));
        assertThat(
                refusal.reasons().stream().map(InvalidRequest.Reason::pointer).toList(), hasItem(pointer));
        assertThat(refusal.reasons().getFirst().code(), is(code));
    }
}
