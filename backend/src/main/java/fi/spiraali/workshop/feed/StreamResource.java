package fi.spiraali.workshop.feed;

import fi.spiraali.access.Access;
import fi.spiraali.access.Right;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/workshops/{workshop}/stream")
@Tag(name = "Workshops")
public class StreamResource {
    private final Access access;
    private final Feeds feeds;

    StreamResource(Access access, Feeds feeds) {
        this.access = access;
        this.feeds = feeds;
    }

    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(operationId = "followWorkshop", summary = "What happens in the room, as it happens", description = """
                    Server-sent events. On connecting the whole small state, then changes: `stage` (Stage) to everybody,
                    `counts` (Counts) to consoles and screens at most eight times a second, `group`
                    (`{"activity"}`) to the phones of a group whose people or answers changed. A comment every 15
                    seconds keeps the line open. After a break the whole state comes again: nothing is missed.""")
    @APIResponse(
            responseCode = "200",
            description = "Events until either side ends it",
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(type = SchemaType.STRING)))
    public Multi<OutboundSseEvent> follow(UUID workshop, @Context Sse sse, @Context HttpServerResponse answer)
            throws SQLException {
        var who = access.toWorkshop(workshop, Right.BE_IN_ROOM).actor();
        var news = feeds.follow(workshop, who);
        // Past the framework, which keeps no headers for a stream of events.
        answer.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        // Proxies that gather answers would keep the room waiting.
        answer.putHeader("X-Accel-Buffering", "no");
        return news.map(one -> event(one, sse));
    }

    private static OutboundSseEvent event(News news, Sse sse) {
        var event = sse.newEventBuilder();
        if (news.event() == null) {
            return event.comment("").build();
        }
        event = event.name(news.event()).data(news.data());
        return (news.id() == null ? event : event.id(news.id())).build();
    }
}
