package fi.spiraali.workshop.stage;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One move of a room: to another activity, or in the one it is at.
 *
 * @param activity null: before the first
 * @param seconds how long from now; 0 stops the timer, null leaves it as it is
 */
public record StageBody(
        @Schema(nullable = true) UUID activity,
        @NotNull Boolean answering,
        @NotNull Boolean revealed,
        @Min(0) @Max(86_400) @Schema(nullable = true) Integer seconds,
        @Size(max = 60) @Schema(nullable = true) String spiralStage) {}
