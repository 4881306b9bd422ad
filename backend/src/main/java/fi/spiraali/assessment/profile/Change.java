package fi.spiraali.assessment.profile;

import fi.spiraali.framework.Framework;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * What changed since an earlier round, told on assessors who took part in both and only on them: a new assessor who
 * scores lower is no fall.
 *
 * @param since the earlier round
 * @param matched assessors who took part in both
 * @param overall on each matched assessor's mean of the characteristics scored in both rounds
 */
public record Change(
        @NotNull UUID since,
        int matched,
        @NotNull List<OfCharacteristic> characteristics,
        @NotNull OfPairs overall) {

    public enum Verdict {
        UP,
        DOWN,
        NO_CLEAR_CHANGE,
        /** Fewer than six changed pairs: too few to tell. */
        TOO_FEW
    }

    /** @param pairs assessors with a level in both rounds, of whom some went up, some down and the rest stayed */
    public record OfPairs(
            int pairs, int up, int down, @NotNull Verdict verdict) {
        public static OfPairs of(List<Double> differences) {
            int up = (int)
                    differences.stream().filter(difference -> difference > 0).count();
            int down = (int)
                    differences.stream().filter(difference -> difference < 0).count();
            return new OfPairs(differences.size(), up, down, SignTest.of(up, down));
        }
    }

    public record OfCharacteristic(
            @NotNull String id,
            int pairs,
            int up,
            int down,
            @NotNull Verdict verdict) {
        public static OfCharacteristic of(String id, OfPairs change) {
            return new OfCharacteristic(id, change.pairs(), change.up(), change.down(), change.verdict());
        }
    }

    /**
     * @param earlier each assessor's levels in the framework's order, null where unscored
     * @param later the same of the later round
     */
    static Change between(UUID since, Map<String, Short[]> earlier, Map<String, Short[]> later, Framework framework) {
        var matched = earlier.keySet().stream().filter(later::containsKey).toList();
        var differences = matched.stream()
                .map(assessor -> differences(earlier.get(assessor), later.get(assessor)))
                .toList();
        var characteristics = IntStream.range(0, Framework.CHARACTERISTICS)
                .mapToObj(i -> OfCharacteristic.of(
                        framework.idAt(i),
                        OfPairs.of(differences.stream()
                                .map(all -> all[i])
                                .filter(Objects::nonNull)
                                .toList())))
                .toList();
        var overall =
                differences.stream().map(Change::mean).filter(Objects::nonNull).toList();
        return new Change(since, matched.size(), characteristics, OfPairs.of(overall));
    }

    private static Double[] differences(Short[] earlier, Short[] later) {
        return IntStream.range(0, earlier.length)
                .mapToObj(i -> earlier[i] == null || later[i] == null ? null : (double) (later[i] - earlier[i]))
                .toArray(Double[]::new);
    }

    private static Double mean(Double[] differences) {
        var scored = Arrays.stream(differences).filter(Objects::nonNull).toList();
        return scored.isEmpty()
                ? null
                : scored.stream().mapToDouble(Double::doubleValue).sum() / scored.size();
    }
}
