package fi.spiraali.score;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;

/** One characteristic of one round, with all that is said of the round: a row of a table. */
public record ScoreRow(
        @JsonUnwrapped @NotNull RoundColumns round,
        @JsonUnwrapped @NotNull CharacteristicColumns characteristic,
        @JsonUnwrapped @NotNull OverallColumns overall)
        implements ScoreItem {}
