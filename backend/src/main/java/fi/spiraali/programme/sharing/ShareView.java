package fi.spiraali.programme.sharing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fi.spiraali.http.Versioned;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An innovation as its programme sees it.
 *
 * @param rounds its latest ten closed rounds, empty when it shares nothing
 * @param mine whether the reader is in its team
 * @param version the number in the ETag, so that a list of them is enough to change one
 */
@Schema(name = "ProgrammeInnovation")
public record ShareView(
        @NotNull UUID innovation,
        @NotNull String name,
        @NotNull TeamOf team,
        @NotNull List<String> objectives,
        @Schema(nullable = true, required = true) String stage,
        @Schema(nullable = true, required = true) String county,
        @NotNull Sharing sharing,
        @NotNull Placement placement,
        @NotNull List<Round> rounds,
        boolean mine,
        int version,
        @JsonIgnore Instant joinedAt,
        @JsonIgnore String etag)
        implements Versioned {

    @Schema(name = "ProgrammeTeam")
    public record TeamOf(@NotNull UUID id, @NotNull String name) {}

    /** @param respondents null when it is a small group, whose members could be recognised */
    @Schema(name = "ProgrammeRound")
    public record Round(
            @NotNull UUID assessment,
            @NotNull String title,
            @NotNull Instant closedAt,
            @NotNull String frameworkVersion,

            @Schema(nullable = true, required = true, description = "Null when fewer than five")
            Integer respondents) {}

    ShareView with(List<Round> closed) {
        return new ShareView(
                innovation,
                name,
                team,
                objectives,
                stage,
                county,
                sharing,
                placement,
                closed,
                mine,
                version,
                joinedAt,
                etag + "." + Integer.toHexString(closed.hashCode()));
    }
}
