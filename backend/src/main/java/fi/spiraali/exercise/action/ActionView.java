package fi.spiraali.exercise.action;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fi.spiraali.http.Versioned;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a workshop agreed to do.
 *
 * @param owner who sees to it
 * @param due by which day
 */
@Schema(name = "Action")
public record ActionView(
        @NotNull UUID id,
        @NotNull String text,
        @Schema(nullable = true, required = true) String owner,

        @Schema(nullable = true, required = true, format = "date")
        String due,

        @NotNull Instant createdAt,
        @JsonIgnore String etag)
        implements Versioned {

    public static ActionView of(Action action) {
        var body = action.body();
        return new ActionView(
                action.id(),
                body.text(),
                body.owner(),
                body.due(),
                action.createdAt(),
                "%d-%x".formatted(action.version(), action.createdAt().toEpochMilli()));
    }
}
