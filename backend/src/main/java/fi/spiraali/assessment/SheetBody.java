package fi.spiraali.assessment;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** @param assessor the name the team knows one by; none in an anonymous round */
public record SheetBody(
        @CodePointLength(max = 100) @Schema(maxLength = 100, nullable = true)
        String assessor,

        @NotNull Role role) {

    public SheetBody {
        assessor = assessor == null || assessor.isBlank() ? null : assessor.strip();
    }
}
