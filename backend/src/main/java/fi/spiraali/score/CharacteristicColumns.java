package fi.spiraali.score;

import fi.spiraali.assessment.profile.Profile;
import fi.spiraali.score.ScoreItem.Reason;
import fi.spiraali.score.ScoreItem.State;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is said of one characteristic of a round.
 *
 * @param characteristic null where the whole round was removed
 * @param reason why there is no value; null where there is one
 * @param n how many gave a level
 * @param level1 how many gave level 1, and so on
 * @param agreement van der Eijk's A from -1 to 1, null when n is below 2
 */
public record CharacteristicColumns(
        @Schema(nullable = true, required = true) String characteristic,
        @NotNull State state,
        @Schema(nullable = true, required = true) Reason reason,
        @Schema(nullable = true, required = true) Integer n,
        @Schema(nullable = true, required = true) Integer level1,
        @Schema(nullable = true, required = true) Integer level2,
        @Schema(nullable = true, required = true) Integer level3,
        @Schema(nullable = true, required = true) Integer level4,
        @Schema(nullable = true, required = true) Integer level5,
        @Schema(nullable = true, required = true) Double median,
        @Schema(nullable = true, required = true) Double q1,
        @Schema(nullable = true, required = true) Double q3,
        @Schema(nullable = true, required = true) Integer min,
        @Schema(nullable = true, required = true) Integer max,
        @Schema(nullable = true, required = true) Double mean,
        @Schema(nullable = true, required = true) Double agreement,
        @Schema(nullable = true, required = true) Integer agreed,
        @Schema(nullable = true, required = true) Integer notApplicable,
        @Schema(nullable = true, required = true) Integer dontKnowYet,
        @Schema(nullable = true, required = true) Integer strengthen) {

    public static CharacteristicColumns of(Profile.Characteristic sums) {
        var levels = sums.distribution();
        return new CharacteristicColumns(
                sums.id(),
                sums.n() == 0 ? State.UNSCORED : State.VALUE,
                reason(sums),
                sums.n(),
                levels.get(0),
                levels.get(1),
                levels.get(2),
                levels.get(3),
                levels.get(4),
                sums.median(),
                sums.q1(),
                sums.q3(),
                sums.min(),
                sums.max(),
                sums.mean(),
                sums.agreement(),
                sums.agreed(),
                sums.notApplicable(),
                sums.dontKnowYet(),
                sums.strengthen());
    }

    private static Reason reason(Profile.Characteristic sums) {
        if (sums.n() > 0) {
            return null;
        }
        if (sums.notApplicable() > 0) {
            return sums.dontKnowYet() > 0 ? Reason.NO_LEVEL : Reason.NOT_APPLICABLE;
        }
        return sums.dontKnowYet() > 0 ? Reason.DONT_KNOW_YET : Reason.NOBODY_ANSWERED;
    }

    /** Nothing but why there is nothing. */
    public static CharacteristicColumns without(String characteristic, State state, Reason reason) {
        return new CharacteristicColumns(
                characteristic,
                state,
                reason,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
