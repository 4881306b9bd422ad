package fi.spiraali.exercise.sheet;

import fi.spiraali.framework.BrokenInstrument;
import fi.spiraali.framework.Exercise;
import fi.spiraali.framework.Framework;
import fi.spiraali.framework.Instrument;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Collectors;

/** The sheets of all exercises. Made at start: one that can't be made stops it, not the room that opens it. */
@Startup
@Singleton
public class Sheets {
    private final Map<String, Sheet> byExercise;

    Sheets(Instrument instrument) {
        var framework = instrument.frameworks().getLast();
        byExercise = instrument.exercises().stream()
                .collect(Collectors.toMap(Exercise::id, exercise -> sheet(exercise, framework)));
    }

    /** @param exercise null for an activity that runs none */
    public Sheet of(String exercise) {
        return exercise == null ? Sheet.EMPTY : byExercise.getOrDefault(exercise, Sheet.EMPTY);
    }

    private static Sheet sheet(Exercise exercise, Framework framework) {
        try {
            return Derivation.sheet(exercise, framework);
        } catch (IllegalArgumentException e) {
            throw new BrokenInstrument("exercises.yaml", exercise.id(), e.getMessage());
        }
    }
}
