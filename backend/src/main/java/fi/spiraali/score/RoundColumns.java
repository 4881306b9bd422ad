package fi.spiraali.score;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is said once of a round; of a removed one only whose it was.
 *
 * @param respondents sheets the numbers rest on; of a suppressed round, sheets handed in
 */
public record RoundColumns(
        @NotNull UUID team,
        @NotNull UUID innovation,
        @Schema(nullable = true, required = true) String innovationName,
        @Schema(nullable = true, required = true) List<String> objectives,
        @Schema(nullable = true, required = true) String stage,
        @Schema(nullable = true, required = true) String county,
        @NotNull UUID assessment,
        @Schema(nullable = true, required = true) String assessmentTitle,
        @Schema(nullable = true, required = true) String framework,
        @Schema(nullable = true, required = true) String frameworkVersion,
        @Schema(nullable = true, required = true) Boolean anonymous,
        @Schema(nullable = true, required = true) Integer minimumGroup,
        @Schema(nullable = true, required = true) Instant openedAt,
        @Schema(nullable = true, required = true) Instant closedAt,
        @Schema(nullable = true, required = true) Integer respondents) {

    static RoundColumns ofRemoved(UUID team, UUID innovation, UUID assessment) {
        return new RoundColumns(
                team, innovation, null, null, null, null, assessment, null, null, null, null, null, null, null, null);
    }
}
