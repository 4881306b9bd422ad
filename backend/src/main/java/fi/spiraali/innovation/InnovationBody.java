package fi.spiraali.innovation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.hibernate.validator.constraints.UniqueElements;

/**
 * What one may say of an innovation.
 *
 * @param objectives ids of `strategic-objectives`
 * @param stage id of a spiral stage, `none-of-these`, or null while nobody has said
 * @param county the wellbeing services county, by convention a code such as `pirkanmaa`
 */
public record InnovationBody(
        @NotBlank @CodePointLength(max = 200) @Schema(maxLength = 200)
        String name,

        @CodePointLength(max = 4000) @Schema(maxLength = 4000, nullable = true)
        String summary,

        @Size(max = 4) @UniqueElements @Schema(nullable = true)
        List<@NotNull @Pattern(regexp = Vocabulary.OBJECTIVE, message = "UNKNOWN_VALUE") String> objectives,

        @Pattern(regexp = Vocabulary.STAGE, message = "UNKNOWN_VALUE") @Schema(nullable = true)
        String stage,

        @CodePointLength(min = 1, max = 100) @Schema(maxLength = 100, nullable = true)
        String county,

        @Size(max = 20) @Schema(nullable = true)
        List<@NotNull @Size(max = 2000) @Pattern(regexp = Vocabulary.LINK, message = "NOT_A_LINK") String> links) {

    /** What is left out says nothing: no text, no objectives, no links. */
    public InnovationBody {
        summary = Objects.requireNonNullElse(summary, "");
        objectives = objectives == null ? List.of() : objectives;
        links = links == null ? List.of() : links;
    }

    static InnovationBody of(Innovation innovation) {
        return new InnovationBody(
                innovation.name(),
                innovation.summary(),
                innovation.objectives(),
                innovation.stage(),
                innovation.county(),
                innovation.links());
    }
}
