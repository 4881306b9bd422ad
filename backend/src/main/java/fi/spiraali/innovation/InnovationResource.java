package fi.spiraali.innovation;

import fi.spiraali.access.Access;
import fi.spiraali.access.Right;
import fi.spiraali.audit.Act;
import fi.spiraali.audit.Audit;
import fi.spiraali.audit.Target;
import fi.spiraali.http.Cursor;
import fi.spiraali.http.NotFound;
import fi.spiraali.http.Page;
import fi.spiraali.http.Paging;
import fi.spiraali.http.Preconditions;
import fi.spiraali.http.Preconditions.PreconditionFailed;
import fi.spiraali.team.Team;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.HashMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/innovations")
@Tag(name = "Innovations")
public class InnovationResource {
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    InnovationResource(Access access, Audit audit, Clock clock) {
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    public record InnovationStateBody(@NotNull Innovation.State state) {}

    @GET
    @Operation(operationId = "listInnovations", summary = "Innovations, the newest first")
    public Page<InnovationView> list(@Valid @BeanParam InnovationFilter filter, @Valid @BeanParam Paging paging) {
        var teams = new HashMap<>(access.teams(Right.READ_INNOVATIONS));
        teams.keySet().removeIf(team -> filter.team != null && !team.equals(filter.team));
        return Page.of(
                Innovation.newestFirst(teams.keySet(), filter, paging.from(), paging.limit()),
                paging.limit(),
                innovation -> InnovationView.of(
                        innovation, teams.get(innovation.team().id())),
                last -> new Cursor(last.createdAt(), last.id()));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getInnovation", summary = "One innovation")
    public InnovationView get(UUID id) {
        var grant = access.toInnovation(id, Right.READ_INNOVATIONS);
        return InnovationView.of(Innovation.require(id), grant);
    }

    @PUT
    @Path("{id}")
    @Transactional
    @Operation(operationId = "putInnovation", summary = "Create an innovation, or change it")
    public RestResponse<InnovationView> put(
            UUID id,
            @QueryParam("team")
                    @Parameter(
                            description =
                                    "Whose a new innovation is; needed only by who may write in several teams, and fixed from then on")
                    UUID team,
            @NotNull @Valid InnovationBody body,
            @BeanParam Preconditions preconditions) {
        boolean creating = preconditions.creating();
        var known = Innovation.findClaimed(id);
        if (known.isEmpty() && creating) {
            return create(id, team, body);
        }
        var grant = access.toInnovation(id, Right.WRITE_INNOVATIONS);
        var innovation = known.orElseThrow(NotFound::new);
        boolean repeated = innovation.says(body);
        if (creating) {
            // A creation that is sent again answers as it did, as long as nobody has changed the thing since.
            if (!repeated || team != null && !team.equals(grant.team())) {
                throw new PreconditionFailed();
            }
            return RestResponse.status(RestResponse.Status.CREATED, InnovationView.of(innovation, grant));
        }
        preconditions.mustMatch(InnovationView.of(innovation, grant), repeated);
        if (!repeated) {
            innovation.describe(body, clock.instant());
            Innovation.flush();
        }
        return RestResponse.ok(InnovationView.of(innovation, grant));
    }

    @PUT
    @Path("{id}/state")
    @Transactional
    @Operation(operationId = "putInnovationState", summary = "Archive an innovation, or bring it back")
    public InnovationView putState(
            UUID id, @NotNull @Valid InnovationStateBody body, @BeanParam Preconditions preconditions) {
        var grant = access.toInnovation(id, Right.WRITE_INNOVATIONS);
        var innovation = Innovation.requireLocked(id);
        var before = innovation.state();
        preconditions.mustMatch(InnovationView.of(innovation, grant), before == body.state());
        if (before != body.state()) {
            innovation.move(body.state(), clock.instant());
            Innovation.flush();
            audit.record(Act.INNOVATION_STATE_CHANGED, grant.team(), grant.actor(), target(id), before, body.state());
        }
        return InnovationView.of(innovation, grant);
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @Operation(
            operationId = "deleteInnovation",
            summary = "Delete an innovation with its assessments",
            description = "For good, by an owner. An innovation whose results are to be kept is archived instead.")
    public void delete(UUID id, @BeanParam Preconditions preconditions) {
        var grant = access.toInnovation(id, Right.DELETE_INNOVATIONS);
        var innovation = Innovation.requireLocked(id);
        preconditions.mustMatch(InnovationView.of(innovation, grant), false);
        innovation.delete();
        audit.record(Act.INNOVATION_DELETED, grant.team(), grant.actor(), target(id));
    }

    private RestResponse<InnovationView> create(UUID id, UUID team, InnovationBody body) {
        var grant = access.toTeamOrTheOnlyOne(team, Right.WRITE_INNOVATIONS);
        var innovation = new Innovation(id, Team.require(grant.team()), body, clock.instant());
        innovation.persistAndFlush();
        audit.record(Act.INNOVATION_CREATED, grant.team(), grant.actor(), target(id));
        return RestResponse.status(RestResponse.Status.CREATED, InnovationView.of(innovation, grant));
    }

    private static Target target(UUID id) {
        return Target.of(Target.Kind.INNOVATION, id);
    }
}
