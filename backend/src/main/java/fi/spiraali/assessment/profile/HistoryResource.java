package fi.spiraali.assessment.profile;

import fi.spiraali.access.Access;
import fi.spiraali.access.Right;
import fi.spiraali.assessment.Assessment;
import fi.spiraali.assessment.AssessmentView;
import fi.spiraali.assessment.ScoreSheet;
import fi.spiraali.framework.Instrument;
import fi.spiraali.http.Cursor;
import fi.spiraali.http.Page;
import fi.spiraali.http.Paging;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/innovations/{innovation}/history")
@Tag(name = "Profiles")
public class HistoryResource {
    private final Access access;
    private final Results results;
    private final Instrument instrument;

    HistoryResource(Access access, Results results, Instrument instrument) {
        this.access = access;
        this.results = results;
        this.instrument = instrument;
    }

    /** @param change since the closed round before it; null for the first and between framework versions */
    public record Round(
            @NotNull AssessmentView assessment,
            @NotNull Profile profile,
            @Schema(nullable = true, required = true) Change change) {}

    @GET
    @Operation(
            operationId = "getHistory",
            summary = "Closed rounds with their profiles and what changed, the latest first")
    public Page<Round> history(UUID innovation, @Valid @BeanParam Paging paging) throws SQLException {
        access.toInnovation(innovation, Right.READ_RESULTS);
        var rounds = Assessment.latestClosed(innovation, paging.from(), paging.limit());
        var ids = rounds.stream().map(Assessment::id).toList();
        var profiles = results.ofClosed(ids);
        var submitted = ScoreSheet.countedByRound(ids);
        var named = byAssessor(ids);
        return Page.of(
                rounds,
                paging.limit(),
                round -> new Round(
                        AssessmentView.of(round, submitted.get(round.id())),
                        profiles.get(round.id()),
                        change(round, rounds, named)),
                last -> new Cursor(last.closedAt(), last.id()));
    }

    private Change change(Assessment round, List<Assessment> rounds, Map<UUID, Map<String, Short[]>> named) {
        int next = rounds.indexOf(round) + 1;
        if (next == rounds.size() || !isComparable(round, rounds.get(next))) {
            return null;
        }
        var earlier = rounds.get(next).id();
        return Change.between(
                earlier,
                named.getOrDefault(earlier, Map.of()),
                named.getOrDefault(round.id(), Map.of()),
                instrument.require(round.framework(), round.frameworkVersion()));
    }

    private static boolean isComparable(Assessment round, Assessment earlier) {
        return round.framework().equals(earlier.framework())
                && round.frameworkVersion().equals(earlier.frameworkVersion());
    }

    /**
     * By account where there is one, else by name; a name that stands twice in a round belongs to nobody in particular
     * and matches nobody.
     */
    private static Map<UUID, Map<String, Short[]>> byAssessor(List<UUID> rounds) {
        return ScoreSheet.namedIn(rounds).stream()
                .collect(Collectors.groupingBy(
                        ScoreSheet::assessment,
                        Collectors.collectingAndThen(
                                Collectors.groupingBy(
                                        HistoryResource::person,
                                        Collectors.mapping(ScoreSheet::levels, Collectors.toList())),
                                HistoryResource::unambiguous)));
    }

    private static String person(ScoreSheet sheet) {
        return sheet.account() == null
                ? "name " + sheet.assessor().toLowerCase(Locale.ROOT)
                : "account " + sheet.account();
    }

    private static Map<String, Short[]> unambiguous(Map<String, List<Short[]>> sheets) {
        return sheets.entrySet().stream()
                .filter(entry -> entry.getValue().size() == 1)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().getFirst()));
    }
}
