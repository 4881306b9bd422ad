package fi.spiraali.framework;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fi.spiraali.http.Versioned;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A versioned instrument: eleven characteristics in radar order on one scale. A published version is never edited;
 * a new version is a new file.
 */
public record Framework(
        @NotBlank String id,
        @NotBlank String version,
        @NotNull @Valid Text title,
        @NotNull @Valid Source source,
        @NotNull @Valid Text provenanceNote,
        @NotEmpty List<@Valid Group> groups,
        @NotNull @Size(min = 16, max = 16) List<@Valid Feature> features,

        @NotNull @Size(min = Framework.CHARACTERISTICS, max = Framework.CHARACTERISTICS)
        List<@Valid Characteristic> characteristics,

        @Schema(required = true) @Valid Scale scale)
        implements Versioned {

    /** How many characteristics every framework version has; the radar, the tables and the sheets rest on it. */
    public static final int CHARACTERISTICS = 11;

    public record Source(
            @NotBlank String citation,
            @NotBlank String urn,
            @NotBlank String url) {}

    public record Group(@NotBlank String id, @NotNull @Valid Text name) {}

    /** One of the sixteen features of the review, and the one characteristic that covers it. */
    public record Feature(
            @NotBlank String id,
            @NotBlank String characteristic,
            @NotNull @Valid Text name) {}

    /** @param card the number of its card in the pair discussion, null where there is none */
    public record Characteristic(
            @NotBlank String id,
            int order,
            @NotBlank String group,
            @Schema(nullable = true, required = true) Integer card,
            @NotBlank String source,
            @NotNull @Valid Text name,
            @NotNull @Valid Text shortName,
            @NotNull @Valid Text definition,
            @NotNull @Valid Text question,
            @NotNull @Valid Text plain,
            @NotEmpty List<@NotBlank String> exercises) {}

    /** A version is never edited, but a slip of the pen in its texts may be mended. */
    @Override
    @JsonIgnore
    public String etag() {
        return "%s-%s-%08x".formatted(id, version, hashCode());
    }

    /** The scale stands in a file of its own, so the framework's file is read before it has one. */
    Framework with(Scale itsScale) {
        return new Framework(id, version, title, source, provenanceNote, groups, features, characteristics, itsScale);
    }

    /** Where the characteristic stands on the radar, from 0; empty when this version has none of that id. */
    public OptionalInt indexOf(String characteristic) {
        return IntStream.range(0, characteristics.size())
                .filter(i -> characteristics.get(i).id().equals(characteristic))
                .findFirst();
    }

    public String idAt(int index) {
        return characteristics.get(index).id();
    }
}
