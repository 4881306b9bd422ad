package fi.spiraali.assessment;

import fi.spiraali.access.Access.LinkExpired;
import fi.spiraali.access.Keys;
import fi.spiraali.access.LinkCookie;
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

@Path("/session/link")
@Tag(name = "Session")
public class LinkSessionResource {
    private final Keys keys;
    private final Clock clock;

    LinkSessionResource(Keys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** @param token what stands in an assessor's link behind `#`; programs may use it as a bearer token as it is */
    public record LinkSessionBody(@NotNull @Size(max = 200) String token) {}

    public record LinkSessionView(@NotNull UUID assessment) {}

    @POST
    @Anyone
    @Transactional
    @Operation(operationId = "openLink", summary = "Come in by an assessor's link, to its one round and nowhere else")
    public RestResponse<LinkSessionView> open(@NotNull @Valid LinkSessionBody body) {
        Optional<AssessorLink> found =
                keys.idIn(LinkCookie.PURPOSE, body.token()).flatMap(id -> AssessorLink.findLocked(id));
        var link = found.orElseThrow(NotFound::new);
        if (link.state(Assessment.require(link.assessment())) != AssessorLink.State.OPEN) {
            throw new LinkExpired();
        }
        link.open(clock.instant());
        return ResponseBuilder.<LinkSessionView>create(RestResponse.Status.CREATED)
                .entity(new LinkSessionView(link.assessment()))
                .cookie(LinkCookie.of(body.token(), link.assessment()))
                .build();
    }
}
