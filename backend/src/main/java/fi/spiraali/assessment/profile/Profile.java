package fi.spiraali.assessment.profile;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import fi.spiraali.framework.Framework;
import fi.spiraali.http.Versioned;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the radar draws: numbers for each characteristic in radar order and over all of them.
 *
 * @param respondents sheets the numbers rest on; when suppressed, sheets submitted so far
 * @param suppressed why no numbers are shown; absent when they are
 * @param characteristics empty when suppressed
 */
public record Profile(
        @NotNull UUID assessment,
        @NotNull UUID innovation,
        @NotNull String framework,
        @NotNull String frameworkVersion,
        int respondents,
        @JsonInclude(JsonInclude.Include.NON_NULL) Reason suppressed,
        @NotNull List<Characteristic> characteristics,
        @NotNull Overall overall,
        @JsonIgnore String etag)
        implements Versioned {

    /** Why a number is not there. */
    @Schema(name = "ReasonWithout")
    public enum Reason {
        TOO_FEW_CHARACTERISTICS,
        TOO_FEW_PEOPLE,
        NOT_REVEALED
    }

    /**
     * @param n how many gave a level; the numbers below are null when nobody did
     * @param distribution how many gave the levels 1 to 5
     * @param q1 lower quartile by the rule R-7, as the median and q3
     * @param agreement van der Eijk's A from -1 to 1, null when n is below 2
     * @param agreed the level the team settled on
     * @param strengthen how many want to strengthen the characteristic
     */
    @Schema(name = "ProfileCharacteristic")
    public record Characteristic(
            @NotNull String id,
            int n,
            @NotNull List<Integer> distribution,
            @Schema(nullable = true, required = true) Double median,
            @Schema(nullable = true, required = true) Double q1,
            @Schema(nullable = true, required = true) Double q3,
            @Schema(nullable = true, required = true) Integer min,
            @Schema(nullable = true, required = true) Integer max,
            @Schema(nullable = true, required = true) Double mean,
            @Schema(nullable = true, required = true) Double agreement,
            @Schema(nullable = true, required = true) Integer agreed,
            int notApplicable,
            int dontKnowYet,
            int strengthen) {

        public static Characteristic of(String id, Tallies tallies, int index, Integer agreed) {
            var levels = tallies.distribution(index);
            boolean scored = levels.n() > 0;
            return new Characteristic(
                    id,
                    levels.n(),
                    Arrays.stream(levels.counts()).boxed().toList(),
                    scored ? levels.quantile(0.5) : null,
                    scored ? levels.quantile(0.25) : null,
                    scored ? levels.quantile(0.75) : null,
                    scored ? levels.min() : null,
                    scored ? levels.max() : null,
                    scored ? levels.mean() : null,
                    Agreement.of(levels),
                    agreed,
                    tallies.notApplicable(index),
                    tallies.dontKnowYet(index),
                    tallies.strengthen(index));
        }
    }

    /**
     * @param mean of the characteristics' means, each weighing the same; null with its reason when too few are scored
     * @param coverage null when suppressed
     */
    public record Overall(
            @Schema(nullable = true, required = true) Double mean,
            @Schema(nullable = true, required = true) Reason reason,
            @Schema(nullable = true, required = true) Coverage coverage) {

        public static Overall of(List<Characteristic> characteristics, int respondents, int fewestScored) {
            var means = characteristics.stream()
                    .map(Characteristic::mean)
                    .filter(Objects::nonNull)
                    .toList();
            int inapplicable = (int) characteristics.stream()
                    .filter(characteristic -> respondents > 0 && characteristic.notApplicable() == respondents)
                    .count();
            var coverage = new Coverage(means.size(), characteristics.size() - inapplicable);
            return means.size() < fewestScored
                    ? new Overall(null, Reason.TOO_FEW_CHARACTERISTICS, coverage)
                    : new Overall(
                            means.stream().mapToDouble(Double::doubleValue).sum() / means.size(), null, coverage);
        }
    }

    /** @param applicable characteristics that not every respondent marked not-applicable */
    public record Coverage(int scored, int applicable) {}

    static Profile of(Standing standing, Framework framework, int respondents, Tallies tallies) {
        var characteristics = IntStream.range(0, Framework.CHARACTERISTICS)
                .mapToObj(i -> Characteristic.of(framework.idAt(i), tallies, i, standing.agreedAt(i)))
                .toList();
        int fewestScored = framework.scale().aggregation().minScoredForOverall();
        return new Profile(
                standing.assessment(),
                standing.innovation(),
                standing.framework(),
                standing.frameworkVersion(),
                respondents,
                null,
                characteristics,
                Overall.of(characteristics, respondents, fewestScored),
                etag(standing, respondents, null));
    }

    static Profile suppressed(Standing standing, Reason reason) {
        return new Profile(
                standing.assessment(),
                standing.innovation(),
                standing.framework(),
                standing.frameworkVersion(),
                standing.submitted(),
                reason,
                List.of(),
                new Overall(null, reason, null),
                etag(standing, standing.submitted(), reason));
    }

    /** Medians in radar order, null where there is no level. */
    List<Double> medians() {
        return suppressed == null
                ? characteristics.stream().map(Characteristic::median).toList()
                : Arrays.asList(new Double[Framework.CHARACTERISTICS]);
    }

    /** Submitted sheets are final, so their number and what was agreed on tell one state of a round from another. */
    private static String etag(Standing standing, int respondents, Reason suppressed) {
        return "%s-%x.%s%d.%s"
                .formatted(
                        standing.assessment(),
                        standing.opened(),
                        suppressed == null ? "" : suppressed,
                        respondents,
                        standing.agreed());
    }
}
