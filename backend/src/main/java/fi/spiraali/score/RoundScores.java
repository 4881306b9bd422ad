package fi.spiraali.score;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fi.spiraali.assessment.profile.Profile;
import fi.spiraali.assessment.profile.Tallies;
import fi.spiraali.framework.Framework;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One closed round with its characteristics.
 *
 * @param reason why there are no values; null where there are
 * @param characteristics in radar order; empty where the round was removed
 * @param change its number in the feed
 */
public record RoundScores(
        @JsonUnwrapped @NotNull RoundColumns round,
        @NotNull State state,
        @Schema(nullable = true, required = true) Reason reason,
        @JsonUnwrapped @NotNull OverallColumns overall,
        @NotNull List<CharacteristicColumns> characteristics,
        @JsonIgnore long change)
        implements ScoreItem {

    /** @param agreedAt the level the team settled on, null where it did not */
    public static RoundScores of(
            RoundColumns round, Framework framework, Tallies tallies, IntFunction<Integer> agreedAt, long change) {
        var sums = IntStream.range(0, Framework.CHARACTERISTICS)
                .mapToObj(i -> Profile.Characteristic.of(framework.idAt(i), tallies, i, agreedAt.apply(i)))
                .toList();
        int fewestScored = framework.scale().aggregation().minScoredForOverall();
        return new RoundScores(
                round,
                State.VALUE,
                null,
                OverallColumns.of(Profile.Overall.of(sums, round.respondents(), fewestScored)),
                sums.stream().map(CharacteristicColumns::of).toList(),
                change);
    }

    public static RoundScores suppressed(RoundColumns round, Framework framework, long change) {
        return new RoundScores(
                round,
                State.SUPPRESSED,
                Reason.TOO_FEW_PEOPLE,
                OverallColumns.OF_SUPPRESSED,
                framework.characteristics().stream()
                        .map(one -> CharacteristicColumns.without(one.id(), State.SUPPRESSED, Reason.TOO_FEW_PEOPLE))
                        .toList(),
                change);
    }

    static RoundScores removed(RoundColumns round, long change) {
        return new RoundScores(round, State.REMOVED, null, OverallColumns.OF_REMOVED, List.of(), change);
    }

    /** The same as rows of a table; a removed round is one row. */
    public Stream<ScoreRow> rows() {
        var each = state == State.REMOVED
                ? Stream.of(CharacteristicColumns.without(null, State.REMOVED, null))
                : characteristics.stream();
        return each.map(characteristic -> new ScoreRow(round, characteristic, overall));
    }

    public Stream<? extends ScoreItem> in(boolean nested) {
        return nested ? Stream.of(this) : rows();
    }
}
