package fi.spiraali.framework;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fi.spiraali.Round;
import fi.spiraali.assessment.Unscored;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InstrumentTest {
    private static final String FRAMEWORK = "framework.yaml";
    private static final String EXERCISES = "exercises.yaml";

    @Test
    void the_shipped_instrument_is_whole() {
        var instrument = ShippedInstrument.read();
        var framework = instrument.frameworks().getFirst();
        assertThat(
                framework.characteristics().stream()
                        .map(Framework.Characteristic::id)
                        .toList(),
                is(Round.CHARACTERISTICS));
        assertThat(framework.features(), hasSize(16));
        assertThat(framework.scale().levels(), hasSize(5));
        assertThat(instrument.stages(), hasSize(6));
        assertThat(instrument.objectives(), hasSize(4));
        // The spiral beside the eighteen of exercises.yaml.
        assertThat(instrument.exercises(), hasSize(19));
    }

    @Test
    void the_scale_has_the_answers_without_a_level_that_the_code_counts() {
        var scale = ShippedInstrument.read().frameworks().getFirst().scale();
        assertThat(
                scale.unscoredAnswers().stream().map(Scale.UnscoredAnswer::code).toList(),
                is(Arrays.stream(Unscored.values()).map(Unscored::toString).toList()));
        assertThat(scale.aggregation().minScoredForOverall(), is(6));
        assertThat(scale.aggregation().minRespondentsForGroupResult(), is(5));
    }

    /** What is broken, in which file, by writing what instead of what, and where the message points. */
    static Stream<Arguments> broken() {
        return Stream.of(
                broken("a missing language", FRAMEWORK, ", en: \"Purpose\"", "", "framework.groups[0].name.en"),
                broken("an empty text", FRAMEWORK, "en: \"Purpose\"", "en: \" \"", "framework.groups[0].name.en"),
                broken(
                        "a language too many",
                        FRAMEWORK,
                        "en: \"Purpose\"",
                        "en: P, no: P",
                        "framework.groups[0].name.no"),
                broken(
                        "a duplicate id",
                        FRAMEWORK,
                        "- id: societal-need\n",
                        "- id: new-working-idea\n",
                        "framework.characteristics"),
                broken(
                        "a feature twice",
                        FRAMEWORK,
                        "\\{id: societal-goal,",
                        "{id: new-functional-idea,",
                        "framework.features"),
                broken(
                        "a feature on an unknown characteristic",
                        FRAMEWORK,
                        "characteristic: new-working-idea,",
                        "characteristic: nowhere,",
                        "framework.features[0].characteristic"),
                broken(
                        "a characteristic without a feature",
                        FRAMEWORK,
                        "characteristic: new-working-idea,",
                        "characteristic: societal-need,",
                        "framework.characteristics[0]"),
                broken(
                        "fifteen features",
                        FRAMEWORK,
                        "    - \\{id: new-functional-idea[^\n]*\n",
                        "",
                        "framework.features"),
                broken(
                        "ten characteristics",
                        FRAMEWORK,
                        "(?s)    - id: societal-impact\n.*",
                        "",
                        "framework.characteristics"),
                broken(
                        "an unknown exercise",
                        FRAMEWORK,
                        "\"spiral:ideas\"",
                        "\"spiral:nowhere\"",
                        "framework.characteristics[0].exercises[0]"),
                broken(
                        "an unknown group",
                        FRAMEWORK,
                        "group: purpose",
                        "group: x",
                        "framework.characteristics[0].group"),
                broken(
                        "an unknown key",
                        FRAMEWORK,
                        "order: 1\n",
                        "order: 1\n      colour: red\n",
                        "framework.characteristics[0].colour"),
                broken("the wrong order", FRAMEWORK, "order: 2", "order: 3", "framework.characteristics[1].order"),
                broken("a key twice", FRAMEWORK, "order: 1\n", "order: 1\n      order: 1\n", "framework"),
                broken("a version that is a number", FRAMEWORK, "\"2024.1\"", "2024.1", "framework.version"),
                broken("no YAML at all", FRAMEWORK, "(?s).*", "{", "line 1"),
                broken("an empty file", "agenda.yaml", "(?s).*", "{}", "workshopTemplate"),
                broken(
                        "a template that names an unknown exercise",
                        "agenda.yaml",
                        "exercise: pair-discussion",
                        "exercise: nowhere",
                        "workshop_template.items[2].exercise"),
                broken("a level that is left out", "scale.yaml", "value: 2", "value: 6", "scale.levels"),
                broken("a stage without Swedish", "spiral.yaml", "sv: \"Behov\", ", "", "spiral.stages[0].name.sv"),
                broken(
                        "an exercise twice",
                        EXERCISES,
                        "id: strategic-objectives\n",
                        "id: persona-card\n",
                        "exercises"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void a_broken_file_stops_the_start_and_says_where(
            String what, String file, String instead, String written, String path) {
        var text = InstrumentAtStart.resource(file);
        var brokenText = text.replaceFirst(instead, written);
        assertThat("the shipped file has what is to be broken", brokenText, not(text));
        var refusal = assertThrows(
                BrokenInstrument.class,
                () -> ShippedInstrument.readWith(
                        name -> name.equals(file) ? brokenText : InstrumentAtStart.resource(name)));
        assertThat(refusal.getMessage(), allOf(startsWith(file + ": " + path), containsString(": ")));
    }

    @Test
    void a_missing_file_is_named() {
        var refusal = assertThrows(BrokenInstrument.class, () -> InstrumentAtStart.resource("nowhere.yaml"));
        assertThat(refusal.getMessage(), startsWith("nowhere.yaml: "));
    }

    private static Arguments broken(String what, String file, String instead, String written, String path) {
        return Arguments.of(what, file, instead, written, path);
    }
}
