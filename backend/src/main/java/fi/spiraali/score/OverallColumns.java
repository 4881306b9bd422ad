package fi.spiraali.score;

import fi.spiraali.assessment.profile.Profile;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is said of all characteristics of a round together.
 *
 * @param overallMean of the characteristics' means, each weighing the same
 * @param overallReason why there is no mean
 * @param scored characteristics somebody gave a level
 * @param applicable characteristics that not every respondent marked not-applicable
 */
public record OverallColumns(
        @Schema(nullable = true, required = true) Double overallMean,
        @Schema(nullable = true, required = true) Profile.Reason overallReason,
        @Schema(nullable = true, required = true) Integer scored,
        @Schema(nullable = true, required = true) Integer applicable) {

    static final OverallColumns OF_SUPPRESSED = new OverallColumns(null, Profile.Reason.TOO_FEW_PEOPLE, null, null);
    static final OverallColumns OF_REMOVED = new OverallColumns(null, null, null, null);

    static OverallColumns of(Profile.Overall overall) {
        return new OverallColumns(
                overall.mean(),
                overall.reason(),
                overall.coverage().scored(),
                overall.coverage().applicable());
    }
}
