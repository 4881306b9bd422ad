package fi.spiraali.exercise;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One note or one choice, as its writer and their group see it. */
public record Answer(
        @NotNull UUID id,
        @NotNull UUID activity,
        @NotNull String prompt,
        @Schema(nullable = true, required = true) String option,
        @Schema(nullable = true, required = true) String text) {}
