package fi.spiraali.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The one shape of every error (RFC 9457). Programs read {@code type} and {@code errors[].code}, which never change;
 * title and detail are for people, in the reader's language.
 */
@Schema(name = "Problem")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        @NotNull String type,
        @NotNull String title,
        int status,
        @NotNull String detail,
        String instance,
        List<Fault> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** @param instance the address that was asked for */
    static Problem of(ProblemType type, ProblemTexts texts, String instance, List<Fault> errors) {
        return new Problem(type.uri(), texts.title(type), type.status(), texts.detail(type), instance, errors);
    }

    /** @param pointer a JSON pointer into the body, or the name of a parameter or header */
    public record Fault(
            @NotNull String pointer,
            @NotNull String code,
            @NotNull String detail) {}
}
