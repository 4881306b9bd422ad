package fi.spiraali.framework;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An agenda a workshop can be made from. */
public record WorkshopTemplate(
        @NotBlank String id, int minutes, @NotEmpty List<@Valid Item> items) {

    /** @param start the clock time in the published agenda, for example 9.40 */
    public record Item(
            @NotBlank String start,
            int minutes,
            @Schema(nullable = true, required = true) String exercise,
            @NotNull @Valid Text title) {}
}
