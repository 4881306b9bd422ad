package fi.spiraali.score;

import fi.spiraali.http.FaultCode;
import fi.spiraali.http.InvalidRequest;
import fi.spiraali.http.Parameters;
import fi.spiraali.score.file.ScoreFiles;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which closed rounds one asks for, and how; what is left out does not narrow. */
public class ScoreFilter implements Parameters {
    private static final int ITEMS = 50;

    @QueryParam("shape")
    @DefaultValue("long")
    @Pattern(regexp = "long|nested", message = "UNKNOWN_VALUE")
    @Parameter(
            description = "`long`: an item for each characteristic of a round; `nested`: an item for each round. "
                    + "Tables (CSV, workbook) are long")
    String shape;

    @QueryParam("team")
    @Parameter(description = "Only this one of the reader's teams")
    UUID team;

    @QueryParam("innovation")
    UUID innovation;

    @QueryParam("programme")
    @Parameter(description = "Only innovations that are in this programme; not with `changedSince`")
    UUID programme;

    @QueryParam("framework")
    @Size(max = 100)
    String framework;

    @QueryParam("frameworkVersion")
    @Size(max = 100)
    String frameworkVersion;

    @QueryParam("closedFrom")
    @Parameter(description = "Rounds closed at this time or later")
    Instant closedFrom;

    @QueryParam("closedTo")
    @Parameter(description = "Rounds closed before this time")
    Instant closedTo;

    @QueryParam("changedSince")
    @Size(max = 100)
    @Parameter(
            description = "`changedSince` of an answer to the same filters: only what has changed since, "
                    + "removed rounds included; opaque")
    String changedSince;

    @QueryParam("limit")
    @Min(1)
    @Max(200)
    @Parameter(description = "How many rounds a page of JSON holds at the most; 50 where nothing is said")
    Integer limit;

    @QueryParam("cursor")
    @Size(max = 100)
    @Parameter(description = "`next` of the page before (JSON); opaque")
    String cursor;

    @QueryParam("delimiter")
    @Pattern(regexp = "comma|semicolon", message = "UNKNOWN_VALUE")
    @Parameter(
            description = "What stands between the cells of CSV. With `semicolon` numbers have a decimal comma, "
                    + "as spreadsheet programs in Finnish and Swedish read them")
    String delimiter;

    public boolean isNested() {
        return shape.equals("nested");
    }

    public boolean isFollowing() {
        return changedSince != null;
    }

    public boolean isSemicolon() {
        return "semicolon".equals(delimiter);
    }

    /** What is asked of one format and given in another would be passed over in silence. */
    void mustGoWith(String format) {
        boolean json = format.equals(MediaType.APPLICATION_JSON);
        boolean csv = format.equals(ScoreFiles.CSV);
        mustNotBe("shape", isNested() && (csv || format.equals(ScoreFiles.XLSX)));
        mustNotBe("limit", !json && limit != null);
        mustNotBe("cursor", !json && cursor != null);
        mustNotBe("delimiter", !csv && delimiter != null);
    }

    private static void mustNotBe(String parameter, boolean there) {
        if (there) {
            throw new InvalidRequest(parameter, FaultCode.NOT_IN_THIS_FORMAT);
        }
    }

    int rounds() {
        return limit == null ? ITEMS : limit;
    }

    /** Those of the reader's teams that are asked for, in a fixed order. */
    List<UUID> among(Collection<UUID> teams) {
        return teams.stream()
                .filter(one -> team == null || team.equals(one))
                .sorted()
                .toList();
    }

    /**
     * Of everything that decides which rounds there are. The teams as well: to somebody who joins another one, a position
     * from before would pass over all that closed there earlier.
     */
    byte[] said(Collection<UUID> teams) {
        return Stream.of(new TreeSet<>(teams), innovation, programme, framework, frameworkVersion, closedFrom, closedTo)
                .map(Objects::toString)
                .collect(Collectors.joining("\0"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
