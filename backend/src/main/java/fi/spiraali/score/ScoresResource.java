package fi.spiraali.score;

import fi.spiraali.access.Access;
import fi.spiraali.access.Keys;
import fi.spiraali.access.Right;
import fi.spiraali.http.FaultCode;
import fi.spiraali.http.InvalidRequest;
import fi.spiraali.score.file.ScoreFiles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.Variant;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/scores")
@Tag(name = "Scores")
public class ScoresResource {
    private static final List<Variant> FORMATS = Variant.mediaTypes(
                    MediaType.APPLICATION_JSON_TYPE,
                    MediaType.valueOf(ScoreFiles.NDJSON),
                    MediaType.valueOf(ScoreFiles.CSV),
                    MediaType.valueOf(ScoreFiles.XLSX))
            .build();

    private final Access access;
    private final Feed feed;
    private final Keys keys;
    private final Positions positions;
    private final ScoreFiles files;

    ScoresResource(Access access, Feed feed, Keys keys, Positions positions, ScoreFiles files) {
        this.access = access;
        this.feed = feed;
        this.keys = keys;
        this.positions = positions;
        this.files = files;
    }

    @GET
    @RunOnVirtualThread
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listScores", summary = "Every closed round one may see", description = """
                    Closed rounds are final, so the feed can be followed exactly: after the last page `changedSince` leads
                    to what closes, is renamed, agreed on or removed later, each change once it is there and none passed
                    over. JSON comes in pages. NDJSON, CSV and workbooks come whole, ordered by team, innovation and time
                    (with `changedSince` by change); their header `Changed-Since` says where to go on, and one that breaks
                    off is broken, never short. NDJSON ends with a line `{"changedSince", "items"}`. Numbers are exact;
                    where there is none, `state` and `reason` say why. One file at a time to each account and token
                    (429, `Retry-After`).""")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ScorePage.class)),
                @Content(mediaType = ScoreFiles.NDJSON, schema = @Schema(implementation = String.class)),
                @Content(mediaType = ScoreFiles.CSV, schema = @Schema(implementation = String.class)),
                @Content(mediaType = ScoreFiles.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public ScorePage list(@Valid @BeanParam ScoreFilter filter, @Context Request request) throws SQLException {
        return page(asked(filter, MediaType.APPLICATION_JSON, request), filter);
    }

    // To the contract these are the same operation. The framework writes a stream only where a method has one format.

    @GET
    @RunOnVirtualThread
    @Produces(ScoreFiles.NDJSON)
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> lines(@Valid @BeanParam ScoreFilter filter, @Context Request request)
            throws SQLException {
        return files.lines(whole(asked(filter, ScoreFiles.NDJSON, request), filter));
    }

    @GET
    @RunOnVirtualThread
    @Produces(ScoreFiles.CSV)
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> table(@Valid @BeanParam ScoreFilter filter, @Context Request request)
            throws SQLException {
        return files.table(whole(asked(filter, ScoreFiles.CSV, request), filter));
    }

    @GET
    @RunOnVirtualThread
    @Produces(ScoreFiles.XLSX)
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> workbook(@Valid @BeanParam ScoreFilter filter, @Context Request request)
            throws SQLException {
        return files.workbook(whole(asked(filter, ScoreFiles.XLSX, request), filter));
    }

    /** @return the teams whose rounds are asked for */
    private List<UUID> asked(ScoreFilter filter, String format, Request request) {
        var teams = filter.among(access.teams(Right.READ_RESULTS).keySet());
        if (request.selectVariant(FORMATS) == null) {
            // Of several methods the framework takes any for a format that none of them has.
            throw new NotAcceptableException();
        }
        filter.mustGoWith(format);
        return teams;
    }

    private Whole whole(List<UUID> teams, ScoreFilter filter) throws SQLException {
        int fingerprint = fingerprint(teams, filter);
        var since = filter.isFollowing() ? from(teams, filter, fingerprint) : null;
        long latest = feed.latestChange(teams);
        var changedSince = filter.programme == null ? positions.encode(Position.after(latest), fingerprint) : null;
        return new Whole(teams, filter, since, latest, changedSince);
    }

    private ScorePage page(List<UUID> teams, ScoreFilter filter) throws SQLException {
        int fingerprint = fingerprint(teams, filter);
        var from = from(teams, filter, fingerprint);
        int limit = filter.rounds();
        var found = feed.changes(teams, filter, from, Long.MAX_VALUE, limit + 1);
        boolean more = found.size() > limit;
        var shown = more ? found.subList(0, limit) : found;
        var reached = shown.isEmpty() ? from : from.movedTo(shown.getLast().change());
        return new ScorePage(
                shown.stream()
                        .<ScoreItem>flatMap(round -> round.in(filter.isNested()))
                        .toList(),
                more ? positions.encode(reached, fingerprint) : null,
                filter.programme == null ? positions.encode(Position.after(reached.place()), fingerprint) : null);
    }

    private Position from(List<UUID> teams, ScoreFilter filter, int fingerprint) throws SQLException {
        if (filter.cursor != null) {
            return positions.parse(filter.cursor, fingerprint, "cursor");
        }
        return filter.isFollowing()
                ? positions.parse(filter.changedSince, fingerprint, "changedSince")
                : Position.first(feed.latestChange(teams));
    }

    private int fingerprint(Collection<UUID> teams, ScoreFilter filter) {
        if (filter.programme != null && filter.isFollowing()) {
            throw new InvalidRequest("changedSince", FaultCode.NOT_WITH_PROGRAMME);
        }
        return ByteBuffer.wrap(keys.mac("feed-filters", filter.said(teams))).getInt();
    }
}
