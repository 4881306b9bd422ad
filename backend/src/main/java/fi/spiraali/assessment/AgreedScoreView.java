package fi.spiraali.assessment;

import fi.spiraali.http.Versioned;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param version the number in the ETag, so that a list of them is enough to change one */
public record AgreedScoreView(
        @NotNull String characteristic,
        @Schema(nullable = true, required = true) Integer level,
        @Schema(nullable = true, required = true) Unscored unscored,
        @Schema(nullable = true, required = true) String reason,
        @Schema(nullable = true, required = true) String evidence,
        boolean strengthen,
        int version)
        implements Versioned {

    static AgreedScoreView of(AgreedScore agreed, String characteristic) {
        var score = agreed.score();
        return new AgreedScoreView(
                characteristic,
                score.level(),
                score.unscored(),
                score.reason(),
                score.evidence(),
                score.strengthen(),
                agreed.version());
    }

    @Override
    public String etag() {
        return String.valueOf(version);
    }
}
