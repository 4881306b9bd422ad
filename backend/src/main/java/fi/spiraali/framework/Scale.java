package fi.spiraali.framework;

import com.fasterxml.jackson.annotation.JsonAlias;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The levels one answers with, the answers that are no level, and the rules by which answers add up. */
public record Scale(
        @NotBlank String id,
        @NotBlank String version,
        int min,
        int max,
        @NotNull @Size(min = 5, max = 5) List<@Valid Level> levels,
        @NotEmpty List<@Valid UnscoredAnswer> unscoredAnswers,
        @NotNull @Valid Named strengthenFlag,
        @NotNull @Valid Aggregation aggregation,
        @NotNull @Valid Messages messages) {

    public record Level(
            int value,
            @NotNull @Valid Text name,
            @NotNull @Valid Text descriptor) {}

    public record UnscoredAnswer(
            @NotBlank String code,
            @NotNull @Valid Text name,
            boolean countsInMean,
            boolean countsAsApplicable,
            boolean needsReason) {}

    public record Named(@NotNull @Valid Text name) {}

    /** The rules in words; code reads only how many characteristics an overall mean needs. */
    public record Aggregation(
            @NotBlank String characteristicMean,
            @NotBlank String overallMean,
            @NotBlank String coverage,
            int minScoredForOverall,
            int minRespondentsForGroupResult,
            int decimals,
            @NotBlank String rounding,
            @NotBlank String missingOnRadar) {}

    public record Messages(
            @NotNull @Valid Text tooFewCharacteristics,
            @NotNull @Valid Text tooFewPeople,
            // The naming strategy would read "not_agrade".
            @JsonAlias("not_a_grade") @NotNull @Valid Text notAGrade) {}
}
