package fi.spiraali.exercise.sheet;

import static fi.spiraali.exercise.sheet.Prompt.pickMany;
import static fi.spiraali.exercise.sheet.Prompt.pickOne;
import static fi.spiraali.exercise.sheet.Prompt.texts;

import fi.spiraali.framework.Exercise;
import fi.spiraali.framework.Exercise.Entry;
import fi.spiraali.framework.Framework;
import fi.spiraali.framework.Framework.Characteristic;
import fi.spiraali.framework.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes a sheet of an exercise by its kind. The client draws by the same rules. */
final class Derivation {
    /** More entries of a list, or rows of a table, than any group fills in. */
    private static final int LIST = 20;

    private static final int NOTES = 50;
    private static final int POINTS = 2;
    private static final int ADDITIONS = 10;

    private final Exercise exercise;
    private final Map<String, Text> characteristics;

    private Derivation(Exercise exercise, Framework framework) {
        this.exercise = exercise;
        this.characteristics = byId(framework.characteristics(), Characteristic::id, Characteristic::name);
    }

    /** @throws IllegalArgumentException when the kind is unknown or a part of it is missing */
    static Sheet sheet(Exercise exercise, Framework framework) {
        return Sheet.of(new Derivation(exercise, framework).prompts());
    }

    private List<Prompt> prompts() {
        return switch (exercise.kind()) {
            case "cards" -> cards();
            case "spiral" -> each(need("stages", exercise.stages()), stage -> texts(stage.id(), stage.name(), NOTES));
            case "checklist" -> checklist();
            case "ladder" -> steps("ratings", exercise.ratings());
            case "steps" -> both(steps("states", exercise.states()), fields());
            case "questions" ->
                each(need("prompts", exercise.prompts()), prompt -> texts(prompt.id(), words(prompt), 1));
            case "cycle", "form", "document" -> fields();
            case "map" -> exercise.themes() == null ? layers() : themes();
            // Sheets of the round and stars are no answers; what is shown or tagged is no activity.
            case "scoring", "summary", "agreement", "tag", "profile" -> List.of();
            default -> throw new IllegalArgumentException("no sheet is known for the kind " + exercise.kind());
        };
    }

    private List<Prompt> steps(String part, List<Entry> answers) {
        var options = options(part, answers);
        return each(need("steps", exercise.steps()), step -> pickOne(step.id(), words(step), options));
    }

    private List<Prompt> cards() {
        var cards = byId(need("cards", exercise.cards()), UnaryOperator.identity(), this::characteristic);
        return both(
                each(need("prompts", exercise.prompts()), prompt -> pickMany(prompt.id(), words(prompt), cards)),
                List.of(texts("points", null, POINTS)));
    }

    private List<Prompt> checklist() {
        var ticks = exercise.states() == null
                ? List.of(pickMany("options", null, options("options", exercise.options())))
                : states(options("states", exercise.states()));
        return Boolean.TRUE.equals(exercise.ownAdditions())
                ? both(ticks, List.of(texts("additions", null, ADDITIONS)))
                : ticks;
    }

    private List<Prompt> states(Map<String, Text> states) {
        return each(need("options", exercise.options()), option -> pickOne(option.id(), words(option), states));
    }

    private List<Prompt> themes() {
        var columns = need("columns", exercise.columns());
        return exercise.themes().stream()
                .flatMap(theme -> columns.stream()
                        .map(column ->
                                texts(theme.id() + '.' + column.id(), joined(words(theme), words(column)), LIST)))
                .toList();
    }

    private List<Prompt> layers() {
        return both(
                each(need("layers", exercise.layers()), layer -> texts(layer.id(), words(layer), LIST)),
                List.of(pickMany("signals", null, options("signals", exercise.signals()))));
    }

    private List<Prompt> fields() {
        return need("fields", exercise.fields()).stream().flatMap(this::field).toList();
    }

    private Stream<Prompt> field(Entry field) {
        return switch (field.type()) {
            case "short", "long", "year", "number", "period" -> Stream.of(texts(field.id(), field.label(), 1));
            case "list", "links" -> Stream.of(texts(field.id(), field.label(), LIST));
            case "phase" -> Stream.of(pickOne(field.id(), field.label(), phases()));
            case "repeat" -> IntStream.rangeClosed(1, LIST).boxed().flatMap(row -> row(field, row));
            default -> throw new IllegalArgumentException("no field is known for the type " + field.type());
        };
    }

    private static Stream<Prompt> row(Entry field, int row) {
        var number = Integer.toString(row);
        return need("repeat_fields", field.repeatFields()).stream()
                .map(part -> texts(
                        String.join(".", field.id(), number, part),
                        joined(field.label(), new Text(number, number, number)),
                        1));
    }

    private Map<String, Text> phases() {
        return byId(need("phases", exercise.phases()), phase -> "phase-" + phase.order(), Entry::text);
    }

    private Text characteristic(String id) {
        if (!characteristics.containsKey(id)) {
            throw new IllegalArgumentException("no characteristic has the id " + id);
        }
        return characteristics.get(id);
    }

    private static <T> List<T> need(String part, List<T> entries) {
        if (entries == null || entries.isEmpty()) {
            throw new IllegalArgumentException("it has no " + part);
        }
        return entries;
    }

    private static List<Prompt> each(List<Entry> entries, Function<Entry, Prompt> prompt) {
        return entries.stream().map(prompt).toList();
    }

    private static List<Prompt> both(List<Prompt> first, List<Prompt> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private static Map<String, Text> options(String part, List<Entry> entries) {
        return byId(need(part, entries), Entry::id, Derivation::words);
    }

    private static <T> Map<String, Text> byId(List<T> all, Function<T, String> id, Function<T, Text> words) {
        var found = new LinkedHashMap<String, Text>();
        all.forEach(one -> found.put(id.apply(one), words.apply(one)));
        return found;
    }

    private static Text words(Entry entry) {
        return entry.name() == null ? entry.text() : entry.name();
    }

    private static Text joined(Text first, Text second) {
        return new Text(
                first.fi() + " – " + second.fi(), first.sv() + " – " + second.sv(), first.en() + " – " + second.en());
    }
}
