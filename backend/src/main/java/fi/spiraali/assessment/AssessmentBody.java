package fi.spiraali.assessment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/**
 * A round to open. Everything but the title is fixed with it.
 *
 * @param anonymous can never be switched off later
 * @param minimumGroup anonymous rounds only: how many sheets before anything is shown, 5 when left out
 * @param revealed false keeps every result back until the round is revealed or closed
 */
public record AssessmentBody(
        @NotNull UUID innovation,

        @NotBlank @CodePointLength(max = 200) @Schema(maxLength = 200)
        String title,

        @NotBlank @Size(max = 60) String framework,
        @NotBlank @Size(max = 60) String frameworkVersion,
        @NotNull Boolean anonymous,
        @Min(3) @Max(10) @Schema(nullable = true) Integer minimumGroup,
        @Schema(defaultValue = "true", nullable = true) Boolean revealed) {

    private static final int USUAL_GROUP = 5;

    public AssessmentBody {
        if (minimumGroup == null && Boolean.TRUE.equals(anonymous)) {
            minimumGroup = USUAL_GROUP;
        }
    }

    AssessmentBody openingRevealed() {
        return new AssessmentBody(innovation, title, framework, frameworkVersion, anonymous, minimumGroup, true);
    }

    static AssessmentBody of(Assessment assessment) {
        return new AssessmentBody(
                assessment.innovation(),
                assessment.title(),
                assessment.framework(),
                assessment.frameworkVersion(),
                assessment.anonymous(),
                assessment.minimumGroup() == null
                        ? null
                        : assessment.minimumGroup().intValue(),
                assessment.revealed());
    }
}
