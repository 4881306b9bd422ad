package fi.spiraali.innovation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fi.spiraali.http.Versioned;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

public record InnovationView(
        @NotNull UUID id,
        @NotNull String name,
        @NotNull String summary,
        @NotNull List<String> objectives,
        @Schema(nullable = true, required = true) String stage,
        @Schema(nullable = true, required = true) String county,
        @NotNull List<String> links,
        @NotNull Innovation.State state,
        @NotNull Instant createdAt,
        @NotNull Instant changedAt,
        @Schema(nullable = true, required = true) LatestRound latest,
        @JsonIgnore String etag)
        implements Versioned {

    static InnovationView of(Innovation innovation) {
        return new InnovationView(
                innovation.id(),
                innovation.name(),
                innovation.summary(),
                innovation.objectives(),
                innovation.stage(),
                innovation.county(),
                innovation.links(),
                innovation.state(),
                innovation.createdAt(),
                innovation.changedAt(),
                innovation.latest(),
                innovation.version()
                        + "-"
                        + Long.toHexString(innovation.createdAt().toEpochMilli())
                        + (innovation.latest() == null
                                ? ""
                                : "." + innovation.latest().assessment()));
    }
}
