package fi.spiraali.score;

import fi.spiraali.access.Access;
import fi.spiraali.access.Keys;
import fi.spiraali.access.Right;
import fi.spiraali.http.FaultCode;
import fi.spiraali.http.InvalidRequest;
import fi.spiraali.http.NotFound;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/scores")
@Tag(name = "Scores")
public class ScoresResource {
    private final Access access;
    private final Feed feed;
    private final Keys keys;
    private final Positions positions;

    ScoresResource(Access access, Feed feed, Keys keys, Positions positions) {
        this.access = access;
        this.feed = feed;
        this.keys = keys;
        this.positions = positions;
    }

    @GET
    @RunOnVirtualThread
    @Operation(operationId = "listScores", summary = "Every closed round one may see, in the order of its last change")
    public ScorePage list(@Valid @BeanParam ScoreFilter filter) throws SQLException {
        var teams = filter.among(access.teams(Right.READ_RESULTS).keySet());
        return page(teams, filter);
    }

    private ScorePage page(List<UUID> teams, ScoreFilter filter) throws SQLException {
        int fingerprint = fingerprint(teams, filter);
        var from = from(filter, fingerprint);
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

    private Position from(ScoreFilter filter, int fingerprint) throws SQLException {
        if (filter.cursor != null) {
            return positions.parse(filter.cursor, fingerprint, "cursor");
        }
        return filter.isFollowing()
                ? positions.parse(filter.changedSince, fingerprint, "changedSince")
                : Position.first(feed.latestChange());
    }

    private int fingerprint(Collection<UUID> teams, ScoreFilter filter) {
        if (filter.programme != null) {
            if (filter.isFollowing()) {
                throw new InvalidRequest("changedSince", FaultCode.NOT_WITH_PROGRAMME);
            }
            throw new NotFound();
        }
        return ByteBuffer.wrap(keys.mac("feed-filters", filter.said(teams))).getInt();
    }
}
