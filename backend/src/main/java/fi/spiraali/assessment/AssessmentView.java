package fi.spiraali.assessment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fi.spiraali.assessment.profile.Disclosure;
import fi.spiraali.http.Versioned;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param submitted how many sheets have been submitted; drafts are nobody's business
 * @param heldBack anonymous rounds: sheets that closing now would leave out of the profile, because a state without
 *     them has been seen and so few would stand out against it
 */
public record AssessmentView(
        @NotNull UUID id,
        @NotNull UUID innovation,
        @NotNull String title,
        @NotNull String framework,
        @NotNull String frameworkVersion,
        boolean anonymous,
        @Schema(nullable = true, required = true) Short minimumGroup,
        @NotNull Assessment.State state,
        boolean revealed,
        @NotNull Instant openedAt,
        @Schema(nullable = true, required = true) Instant closedAt,

        @Schema(
                nullable = true,
                required = true,
                description = "When it came from elsewhere by an import, without sheets; null for a round held here")
        Instant importedAt,

        int submitted,
        int heldBack,
        @JsonIgnore String etag)
        implements Versioned {

    public static AssessmentView of(Assessment assessment, ScoreSheet.Submitted submitted) {
        int heldBack = assessment.anonymous() ? Disclosure.heldBack(submitted.published(), submitted.fresh()) : 0;
        return new AssessmentView(
                assessment.id(),
                assessment.innovation(),
                assessment.title(),
                assessment.framework(),
                assessment.frameworkVersion(),
                assessment.anonymous(),
                assessment.minimumGroup(),
                assessment.state(),
                assessment.revealed(),
                assessment.openedAt(),
                assessment.closedAt(),
                assessment.importedAt(),
                submitted.all(),
                heldBack,
                "%d-%x.%d.%d"
                        .formatted(
                                assessment.version(), assessment.openedAt().toEpochMilli(), submitted.all(), heldBack));
    }
}
