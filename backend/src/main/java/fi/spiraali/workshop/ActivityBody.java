package fi.spiraali.workshop;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One item of an agenda.
 *
 * @param exercise what is run; none for a talk or a break
 * @param innovation which one is scored; live scoring only
 * @param groupSize how many a group is meant to have; where groups are formed
 * @param mode how the innovation spiral is run
 */
public record ActivityBody(
        @NotNull UUID id,
        @NotNull @Valid Titles title,
        @Size(max = 60) @Schema(nullable = true) String exercise,
        @Min(1) @Max(480) int minutes,
        @Schema(nullable = true) UUID innovation,
        @NotNull Activity.Forming forming,
        @Min(2) @Max(12) @Schema(nullable = true) Integer groupSize,
        @Schema(nullable = true) Activity.Mode mode) {}
