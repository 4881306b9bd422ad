package fi.spiraali.programme.overview;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fi.spiraali.assessment.profile.Change;
import fi.spiraali.http.Versioned;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A programme's innovations seen together. No innovation stands beside a number.
 *
 * @param versions of the framework that can be asked for
 * @param publishedAt since when the results are what they are
 * @param withheld why there are no results
 * @param leftOut innovations that share results which are not in these
 * @param results null when withheld
 */
@Schema(name = "ProgrammeOverview")
public record Overview(
        @NotNull UUID programme,
        @NotNull String name,
        @NotNull String framework,
        @NotNull String frameworkVersion,
        @NotNull List<String> versions,
        @NotNull Counts counts,
        @Schema(nullable = true, required = true) Instant publishedAt,
        @Schema(nullable = true, required = true) Withheld withheld,
        int leftOut,
        @Schema(nullable = true, required = true) Results results,
        @NotNull List<Breakdown> breakdowns,
        @NotNull Moved change,
        @JsonIgnore String etag)
        implements Versioned {

    @Schema(name = "ReasonWithheld")
    public enum Withheld {
        /** Fewer than five share results. */
        TOO_FEW_INNOVATIONS,
        /** Enough do, but what could be shown now would tell of single ones by what was shown before. */
        WAITING_FOR_MORE
    }

    @Schema(name = "ReasonSuppressed")
    public enum Suppressed {
        TOO_FEW_INNOVATIONS,
        /** Large enough, but other groups less this one, or the other way round, would tell of single innovations. */
        COULD_BE_SUBTRACTED
    }

    @Schema(name = "BrokenDownBy")
    public enum By {
        OBJECTIVE,
        STAGE,
        COUNTY
    }

    /**
     * @param innovations in the programme
     * @param sharingNothing of them; the counts that follow leave these out
     * @param assessed with a closed round on this version
     * @param rounds closed on this version
     * @param sharingResults that let their scores count, whether they have any or not
     */
    @Schema(name = "ProgrammeCounts")
    public record Counts(int innovations, int sharingNothing, int assessed, int rounds, int sharingResults) {}

    /** @param innovations the results rest on */
    @Schema(name = "ProgrammeResults")
    public record Results(int innovations, @NotNull List<Spread> characteristics) {}

    @Schema(name = "ProgrammeBreakdown")
    public record Breakdown(@NotNull By by, @NotNull List<Cell> cells) {}

    /**
     * @param key of the objective, stage or county
     * @param innovations that say so now, whether their results count or not
     * @param suppressed why there are no characteristics
     */
    @Schema(name = "ProgrammeCell")
    public record Cell(
            @NotNull String key,
            int innovations,
            int assessed,
            @Schema(nullable = true, required = true) Suppressed suppressed,
            @Schema(nullable = true, required = true) List<Spread> characteristics) {}

    /**
     * Whether medians went up or down from one closed round to the next, on the innovations that have both.
     *
     * @param matched innovations with two rounds
     * @param characteristics those on which at least five innovations have a median in both, and none could be subtracted
     */
    @Schema(name = "ProgrammeChange")
    public record Moved(
            int matched,
            @NotNull List<Change.OfCharacteristic> characteristics,
            @Schema(nullable = true, required = true) Suppressed suppressed) {}
}
