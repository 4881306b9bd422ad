package fi.spiraali.score;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the feed is made of, in the shape that was asked for. */
@Schema(oneOf = {ScoreRow.class, RoundScores.class})
public sealed interface ScoreItem permits ScoreRow, RoundScores {

    /** What kind of cell it is. */
    @Schema(name = "ScoreState")
    enum State {
        VALUE,
        /** Nobody gave a level. */
        UNSCORED,
        /** A group too small to show. */
        SUPPRESSED,
        /** The round is gone: forget it. */
        REMOVED
    }

    /** Why there is no value. */
    @Schema(name = "ScoreReason")
    enum Reason {
        NOBODY_ANSWERED,
        /** Everybody who answered said so. */
        NOT_APPLICABLE,
        DONT_KNOW_YET,
        /** Some said not applicable, some that they don't know yet. */
        NO_LEVEL,
        TOO_FEW_PEOPLE
    }
}
