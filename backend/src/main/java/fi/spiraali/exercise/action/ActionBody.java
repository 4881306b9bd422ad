package fi.spiraali.exercise.action;

import fi.spiraali.http.FaultCode;
import fi.spiraali.http.InvalidRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/**
 * What is to be done.
 *
 * @param owner who sees to it
 * @param due by which day
 */
public record ActionBody(
        @NotBlank @CodePointLength(max = 1000) @Schema(maxLength = 1000)
        String text,

        @CodePointLength(max = 100) @Schema(nullable = true, maxLength = 100)
        String owner,

        @Pattern(regexp = "2\\d{3}-\\d{2}-\\d{2}", message = "INVALID") @Schema(nullable = true, format = "date")
        String due) {

    public ActionBody {
        owner = owner == null || owner.isBlank() ? null : owner;
    }

    /** @throws InvalidRequest when there is no such day */
    LocalDate dueDay() {
        try {
            return due == null ? null : LocalDate.parse(due);
        } catch (DateTimeException e) {
            throw new InvalidRequest("/due", FaultCode.INVALID);
        }
    }
}
