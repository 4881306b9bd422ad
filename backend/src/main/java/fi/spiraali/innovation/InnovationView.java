package fi.spiraali.innovation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fi.spiraali.access.Grant;
import fi.spiraali.access.Right;
import fi.spiraali.access.TeamRole;
import fi.spiraali.http.Versioned;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param role the reader's own in the team; null for a token
 * @param latest null also for a token that may not read scores
 */
public record InnovationView(
        @NotNull UUID id,
        @NotNull TeamOf team,

        @Schema(nullable = true, required = true, description = "The reader's own in the team; null for a token")
        TeamRole role,

        @NotNull String name,
        @NotNull String summary,
        @NotNull List<String> objectives,
        @Schema(nullable = true, required = true) String stage,
        @Schema(nullable = true, required = true) String county,
        @NotNull List<String> links,
        @NotNull Innovation.State state,
        @NotNull Instant createdAt,
        @NotNull Instant changedAt,

        @Schema(
                nullable = true,
                required = true,
                description =
                        "The latest closed round; null before there is one, and for a token that may not read scores")
        LatestRound latest,

        @JsonIgnore String etag)
        implements Versioned {

    @Schema(name = "InnovationTeam")
    public record TeamOf(@NotNull UUID id, @NotNull String name) {}

    static InnovationView of(Innovation innovation, Grant reader) {
        var latest = reader.may(Right.READ_RESULTS) ? innovation.latest() : null;
        return new InnovationView(
                innovation.id(),
                new TeamOf(innovation.team().id(), innovation.team().name()),
                reader.role(),
                innovation.name(),
                innovation.summary(),
                innovation.objectives(),
                innovation.stage(),
                innovation.county(),
                innovation.links(),
                innovation.state(),
                innovation.createdAt(),
                innovation.changedAt(),
                latest,
                innovation.version()
                        + "-"
                        + Long.toHexString(innovation.createdAt().toEpochMilli())
                        + (latest == null ? "" : "." + latest.assessment())
                        + "."
                        + innovation.team().version()
                        + reader.role());
    }
}
