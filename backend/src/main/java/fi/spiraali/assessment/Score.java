package fi.spiraali.assessment;

import fi.spiraali.http.FaultCode;
import fi.spiraali.http.InvalidRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/**
 * What is said of one characteristic: a level, or why there is none; never both, never neither.
 *
 * @param level 1 to 5 on the framework's scale
 * @param reason why the characteristic is unscored; needed when it is not applicable
 * @param evidence what the answer rests on
 * @param strengthen whether one wants to strengthen the characteristic
 */
public record Score(
        @Min(1) @Max(5) @Schema(nullable = true) Integer level,
        @Schema(nullable = true) Unscored unscored,

        @CodePointLength(max = 4000) @Schema(maxLength = 4000, nullable = true)
        String reason,

        @CodePointLength(max = 4000) @Schema(maxLength = 4000, nullable = true)
        String evidence,

        @Schema(defaultValue = "false", nullable = true) Boolean strengthen) {

    public Score {
        reason = reason == null || reason.isBlank() ? null : reason;
        evidence = evidence == null || evidence.isBlank() ? null : evidence;
        strengthen = Boolean.TRUE.equals(strengthen);
    }

    public static Score of(int level) {
        return new Score(level, null, null, null, null);
    }

    /** @throws InvalidRequest unless it is exactly one answer with the reason it needs */
    Score checked() {
        if ((level == null) == (unscored == null)) {
            throw new InvalidRequest(level == null ? "/level" : "/unscored", FaultCode.LEVEL_OR_UNSCORED);
        }
        if (unscored == Unscored.NOT_APPLICABLE && reason == null) {
            throw new InvalidRequest("/reason", FaultCode.REASON_NEEDED);
        }
        if (unscored == null && reason != null) {
            throw new InvalidRequest("/reason", FaultCode.REASON_WITHOUT_UNSCORED);
        }
        return this;
    }
}
