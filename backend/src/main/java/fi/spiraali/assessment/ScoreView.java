package fi.spiraali.assessment;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A score and the characteristic it belongs to. */
public record ScoreView(
        @NotNull String characteristic,
        @Schema(nullable = true, required = true) Integer level,
        @Schema(nullable = true, required = true) Unscored unscored,
        @Schema(nullable = true, required = true) String reason,
        @Schema(nullable = true, required = true) String evidence,
        boolean strengthen) {

    static ScoreView of(String characteristic, Score score) {
        return new ScoreView(
                characteristic, score.level(), score.unscored(), score.reason(), score.evidence(), score.strengthen());
    }
}
