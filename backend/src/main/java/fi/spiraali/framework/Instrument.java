package fi.spiraali.framework;

import static java.util.stream.Collectors.toSet;

import fi.spiraali.framework.Framework.Characteristic;
import jakarta.validation.Validator;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Everything the data files say, whole and checked across files: a characteristic covers its features, and what is
 * named anywhere exists.
 */
public record Instrument(
        List<Framework> frameworks, List<Exercise> exercises, List<WorkshopTemplate> workshopTemplates) {

    /** An exercise that is written as one of the spiral's stages starts so. */
    private static final String STAGE = "spiral:";

    private static final String FRAMEWORK = "framework.yaml";
    private static final String SCALE = "scale.yaml";
    private static final String SPIRAL = "spiral.yaml";
    private static final String EXERCISES = "exercises.yaml";
    private static final String AGENDA = "agenda.yaml";

    /**
     * @param contentOf gives a file's text by its name
     * @throws BrokenInstrument naming file and path of the first fault
     */
    public static Instrument read(UnaryOperator<String> contentOf, Validator validator) {
        var files = new InstrumentFile.Reader(contentOf, validator);
        var scale = files.read(SCALE, InstrumentFile.OfScale.class).scale();
        var framework = files.read(FRAMEWORK, InstrumentFile.OfFramework.class).framework();
        var spiral = files.read(SPIRAL, InstrumentFile.OfSpiral.class).spiral();
        var sheets = files.read(EXERCISES, InstrumentFile.OfExercises.class).exercises();
        var agenda = files.read(AGENDA, InstrumentFile.OfAgenda.class).workshopTemplate();
        return new Instrument(
                        List.of(framework.with(scale)),
                        Stream.concat(Stream.of(spiral), sheets.stream()).toList(),
                        List.of(agenda))
                .checked();
    }

    public Optional<Framework> findFramework(String id, String version) {
        return frameworks.stream()
                .filter(framework ->
                        framework.id().equals(id) && framework.version().equals(version))
                .findFirst();
    }

    public Optional<Exercise> findExercise(String id) {
        return exercises.stream().filter(exercise -> exercise.id().equals(id)).findFirst();
    }

    /** For what is stored: the database refers to known versions only. */
    public Framework require(String id, String version) {
        return findFramework(id, version).orElseThrow();
    }

    /** Where an innovation may say that it stands: at one of the spiral's stages, or at none of them. */
    public List<String> standings() {
        return Stream.concat(stages().stream(), Stream.of("none-of-these")).toList();
    }

    /** Ids of the spiral's stages, in their order. */
    public List<String> stages() {
        return idsIn("innovation-spiral", Exercise::stages);
    }

    /** Ids of the strategic objectives an innovation may serve. */
    public List<String> objectives() {
        return idsIn("strategic-objectives", Exercise::options);
    }

    private List<String> idsIn(String exercise, Function<Exercise, List<Exercise.Entry>> part) {
        return exercises.stream()
                .filter(candidate -> candidate.id().equals(exercise))
                .flatMap(found -> part.apply(found).stream())
                .map(Exercise.Entry::id)
                .toList();
    }

    private Instrument checked() {
        frameworks.forEach(this::check);
        check(scaleLevelsAreInOrder(), SCALE, "scale.levels", "values must be 1 to 5 in order");
        distinct(EXERCISES, "exercises", exercises.stream().map(Exercise::id).toList());
        var known = exercises.stream().map(Exercise::id).collect(toSet());
        for (int t = 0; t < workshopTemplates.size(); t++) {
            var items = workshopTemplates.get(t).items();
            for (int i = 0; i < items.size(); i++) {
                var exercise = items.get(i).exercise();
                check(
                        exercise == null || known.contains(exercise),
                        AGENDA,
                        "workshop_template.items[%d].exercise".formatted(i),
                        "no exercise has the id " + exercise);
            }
        }
        return this;
    }

    private void check(Framework framework) {
        var characteristics = framework.characteristics();
        var ids = characteristics.stream().map(Characteristic::id).toList();
        distinct(FRAMEWORK, "framework.characteristics", ids);
        distinct(
                FRAMEWORK,
                "framework.features",
                framework.features().stream().map(Framework.Feature::id).toList());
        var groups = framework.groups().stream().map(Framework.Group::id).collect(toSet());
        for (int i = 0; i < characteristics.size(); i++) {
            var characteristic = characteristics.get(i);
            var path = "framework.characteristics[%d]".formatted(i);
            check(characteristic.order() == i + 1, FRAMEWORK, path + ".order", "must be " + (i + 1));
            check(
                    groups.contains(characteristic.group()),
                    FRAMEWORK,
                    path + ".group",
                    "no group has the id " + characteristic.group());
            checkExercises(characteristic, path);
        }
        checkFeatures(framework, ids);
    }

    private void checkFeatures(Framework framework, List<String> characteristics) {
        var covered = new HashSet<String>();
        var features = framework.features();
        for (int i = 0; i < features.size(); i++) {
            var characteristic = features.get(i).characteristic();
            covered.add(characteristic);
            check(
                    characteristics.contains(characteristic),
                    FRAMEWORK,
                    "framework.features[%d].characteristic".formatted(i),
                    "no characteristic has the id " + characteristic);
        }
        for (int i = 0; i < characteristics.size(); i++) {
            check(
                    covered.contains(characteristics.get(i)),
                    FRAMEWORK,
                    "framework.characteristics[%d]".formatted(i),
                    "covers none of the sixteen features");
        }
    }

    private void checkExercises(Characteristic characteristic, String path) {
        Set<String> known = Stream.concat(
                        exercises.stream().map(Exercise::id), stages().stream().map(STAGE::concat))
                .collect(toSet());
        for (int i = 0; i < characteristic.exercises().size(); i++) {
            var exercise = characteristic.exercises().get(i);
            check(
                    known.contains(exercise),
                    FRAMEWORK,
                    "%s.exercises[%d]".formatted(path, i),
                    "no exercise has the id " + exercise);
        }
    }

    private boolean scaleLevelsAreInOrder() {
        return frameworks.stream()
                .map(Framework::scale)
                .allMatch(scale -> scale.min() == 1
                        && scale.max() == 5
                        && scale.levels().stream()
                                .map(Scale.Level::value)
                                .toList()
                                .equals(List.of(1, 2, 3, 4, 5)));
    }

    private static void distinct(String file, String path, Collection<String> ids) {
        var seen = new HashSet<String>();
        ids.stream().filter(id -> !seen.add(id)).findFirst().ifPresent(twice -> {
            throw new BrokenInstrument(file, path, "the id " + twice + " stands there twice");
        });
    }

    private static void check(boolean holds, String file, String path, String reason) {
        if (!holds) {
            throw new BrokenInstrument(file, path, reason);
        }
    }
}
