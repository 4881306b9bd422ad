package fi.spiraali.workshop;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.hibernate.validator.constraints.UniqueElements;

/**
 * A workshop as it is planned; the agenda travels whole.
 *
 * @param anonymous can never be switched off later
 * @param minimumGroup anonymous workshops only: how many sheets live scoring needs before anything is shown, 5 when left
 *     out
 * @param innovations those it is about, of the same team
 * @param graceSeconds how long after its end an activity still takes answers, 30 when left out
 */
public record WorkshopBody(
        @NotBlank @CodePointLength(max = 200) @Schema(maxLength = 200)
        String title,

        @NotNull Boolean anonymous,
        @Min(3) @Max(10) @Schema(nullable = true) Integer minimumGroup,
        @NotEmpty @Size(max = 3) @UniqueElements List<@NotNull Language> languages,
        @NotNull @Size(max = 20) @UniqueElements List<@NotNull UUID> innovations,
        @Min(0) @Max(300) @Schema(nullable = true) Integer graceSeconds,
        @NotNull @Size(max = 40) List<@NotNull @Valid ActivityBody> activities) {

    private static final int USUAL_GROUP = 5;
    private static final int USUAL_GRACE = 30;

    public WorkshopBody {
        if (minimumGroup == null && Boolean.TRUE.equals(anonymous)) {
            minimumGroup = USUAL_GROUP;
        }
        graceSeconds = graceSeconds == null ? USUAL_GRACE : graceSeconds;
    }
}
