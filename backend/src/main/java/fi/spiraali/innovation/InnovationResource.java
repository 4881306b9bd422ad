package fi.spiraali.innovation;

import fi.spiraali.http.Cursor;
import fi.spiraali.http.NotFound;
import fi.spiraali.http.Page;
import fi.spiraali.http.Paging;
import fi.spiraali.http.Preconditions;
import fi.spiraali.http.Preconditions.PreconditionFailed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/innovations")
@Tag(name = "Innovations")
public class InnovationResource {
    private final Clock clock;

    InnovationResource(Clock clock) {
        this.clock = clock;
    }

    public record InnovationStateBody(@NotNull Innovation.State state) {}

    @GET
    @Operation(operationId = "listInnovations", summary = "Innovations, the newest first")
    public Page<InnovationView> list(@Valid @BeanParam InnovationFilter filter, @Valid @BeanParam Paging paging) {
        return Page.of(
                Innovation.newestFirst(filter, paging.from(), paging.limit()),
                paging.limit(),
                InnovationView::of,
                last -> new Cursor(last.createdAt(), last.id()));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getInnovation", summary = "One innovation")
    public InnovationView get(UUID id) {
        return InnovationView.of(Innovation.require(id));
    }

    @PUT
    @Path("{id}")
    @Transactional
    @Operation(operationId = "putInnovation", summary = "Create an innovation, or change it")
    public RestResponse<InnovationView> put(
            UUID id, @NotNull @Valid InnovationBody body, @BeanParam Preconditions preconditions) {
        var known = Innovation.findClaimed(id);
        if (preconditions.creating()) {
            return RestResponse.status(
                    RestResponse.Status.CREATED,
                    known.map(there -> same(there, body)).orElseGet(() -> create(id, body)));
        }
        var innovation = known.orElseThrow(NotFound::new);
        boolean repeated = innovation.says(body);
        preconditions.mustMatch(InnovationView.of(innovation), repeated);
        if (!repeated) {
            innovation.describe(body, clock.instant());
            Innovation.flush();
        }
        return RestResponse.ok(InnovationView.of(innovation));
    }

    @PUT
    @Path("{id}/state")
    @Transactional
    @Operation(operationId = "putInnovationState", summary = "Archive an innovation, or bring it back")
    public InnovationView putState(
            UUID id, @NotNull @Valid InnovationStateBody body, @BeanParam Preconditions preconditions) {
        var innovation = Innovation.requireLocked(id);
        preconditions.mustMatch(InnovationView.of(innovation), innovation.state() == body.state());
        innovation.move(body.state(), clock.instant());
        Innovation.flush();
        return InnovationView.of(innovation);
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @Operation(
            operationId = "deleteInnovation",
            summary = "Delete an innovation with its assessments",
            description = "For good. An innovation whose results are to be kept is archived instead.")
    public void delete(UUID id, @BeanParam Preconditions preconditions) {
        var innovation = Innovation.requireLocked(id);
        preconditions.mustMatch(InnovationView.of(innovation), false);
        innovation.delete();
    }

    private InnovationView create(UUID id, InnovationBody body) {
        var innovation = new Innovation(id, body, clock.instant());
        innovation.persistAndFlush();
        return InnovationView.of(innovation);
    }

    /** A creation that is sent again answers as it did, as long as nobody has changed the thing since. */
    private static InnovationView same(Innovation there, InnovationBody body) {
        if (!there.says(body)) {
            throw new PreconditionFailed();
        }
        return InnovationView.of(there);
    }
}
