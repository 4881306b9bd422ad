package fi.spiraali.exercise;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/**
 * What somebody answers: an option or a text, whichever the prompt takes.
 *
 * @param prompt one of the activity's exercise
 */
public record AnswerBody(
        @NotNull UUID activity,
        @NotNull @Size(max = 120) String prompt,
        @Size(max = 120) @Schema(nullable = true) String option,

        @CodePointLength(min = 1, max = 4000) @Schema(nullable = true, minLength = 1, maxLength = 4000)
        String text) {

    Answer as(UUID id) {
        return new Answer(id, activity, prompt, option, text);
    }
}
