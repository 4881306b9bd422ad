package fi.spiraali.workshop.desk;

import fi.spiraali.access.Access.LinkExpired;
import fi.spiraali.access.Keys;
import fi.spiraali.access.RoomCookies;
import fi.spiraali.http.Anyone;
import fi.spiraali.http.NotFound;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/session/workshop")
@Tag(name = "Session")
public class DeskResource {
    private final Keys keys;
    private final Clock clock;

    DeskResource(Keys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** @param token what stands in a link behind `#`; programs may use it as a bearer token as it is */
    public record DeskBody(@NotNull @Size(max = 200) String token) {}

    public record DeskView(@NotNull UUID workshop, @NotNull DeskLink.Kind kind) {}

    @POST
    @Anyone
    @Transactional
    @Operation(operationId = "openWorkshopLink", summary = "Come to the desk of one workshop by a link")
    public RestResponse<DeskView> open(@NotNull @Valid DeskBody body) {
        Optional<DeskLink> found = keys.idIn(RoomCookies.DESK, body.token()).flatMap(id -> DeskLink.findLocked(id));
        var link = found.orElseThrow(NotFound::new);
        if (link.state() == DeskLink.State.REVOKED) {
            throw new LinkExpired();
        }
        link.open(clock.instant());
        return ResponseBuilder.<DeskView>create(RestResponse.Status.CREATED)
                .entity(new DeskView(link.workshop(), link.kind()))
                .cookie(RoomCookies.ofDesk(body.token(), link.workshop()))
                .build();
    }
}
