package fi.spiraali.programme.overview;

import fi.spiraali.assessment.profile.Distribution;
import fi.spiraali.programme.disclosure.Rules;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How one characteristic is spread over the innovations of a group.
 *
 * @param n innovations with a median; 0, and the rest empty, where they are fewer than five or could be subtracted
 * @param distribution how many innovations stand at each half step from 1 to 5
 * @param q1 lower quartile of the innovations' medians by the rule R-7, as the median and q3
 */
@Schema(name = "CharacteristicSpread")
public record Spread(
        @NotNull String id,
        int n,
        @NotNull List<At> distribution,
        @Schema(nullable = true, required = true) Double median,
        @Schema(nullable = true, required = true) Double q1,
        @Schema(nullable = true, required = true) Double q3,
        @Schema(nullable = true, required = true) Double min,
        @Schema(nullable = true, required = true) Double max) {
    /** Medians of levels from 1 to 5 lie on them or half way between. */
    private static final int STEPS = 9;

    @Schema(name = "InnovationsAt")
    public record At(double value, int innovations) {}

    /** @param medians one an innovation, null where it has none */
    static Spread of(String id, List<Double> medians) {
        var counts = new int[STEPS];
        medians.stream().filter(Objects::nonNull).forEach(median -> counts[(int) Math.round((median - 1) * 2)]++);
        var steps = new Distribution(counts);
        if (steps.n() < Rules.FEWEST) {
            return new Spread(id, 0, List.of(), null, null, null, null, null);
        }
        return new Spread(
                id,
                steps.n(),
                IntStream.range(0, STEPS)
                        .mapToObj(step -> new At(value(step + 1), counts[step]))
                        .toList(),
                value(steps.quantile(0.5)),
                value(steps.quantile(0.25)),
                value(steps.quantile(0.75)),
                value(steps.min()),
                value(steps.max()));
    }

    private static double value(double step) {
        return (step + 1) / 2;
    }
}
