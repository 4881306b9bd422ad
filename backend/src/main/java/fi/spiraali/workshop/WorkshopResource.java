package fi.spiraali.workshop;

import fi.spiraali.access.Access;
import fi.spiraali.access.Right;
import fi.spiraali.assessment.RoomRounds;
import fi.spiraali.audit.Act;
import fi.spiraali.audit.Audit;
import fi.spiraali.audit.Target;
import fi.spiraali.http.Cursor;
import fi.spiraali.http.FaultCode;
import fi.spiraali.http.InvalidRequest;
import fi.spiraali.http.NotFound;
import fi.spiraali.http.Page;
import fi.spiraali.http.Paging;
import fi.spiraali.http.Preconditions;
import fi.spiraali.http.Preconditions.PreconditionFailed;
import fi.spiraali.innovation.Innovation;
import fi.spiraali.team.Team;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/workshops")
@Tag(name = "Workshops")
public class WorkshopResource {
    private final Access access;
    private final Agenda agenda;
    private final Audit audit;
    private final Clock clock;
    private final EntityManager database;
    private final JoinCode codes;
    private final RoomRounds rounds;
    private final Event<RoomChanged> changed;

    WorkshopResource(
            Access access,
            Agenda agenda,
            Audit audit,
            Clock clock,
            EntityManager database,
            JoinCode codes,
            RoomRounds rounds,
            Event<RoomChanged> changed) {
        this.access = access;
        this.agenda = agenda;
        this.audit = audit;
        this.clock = clock;
        this.database = database;
        this.codes = codes;
        this.rounds = rounds;
        this.changed = changed;
    }

    @GET
    @Operation(operationId = "listWorkshops", summary = "Workshops, the newest first")
    public Page<WorkshopSummary> list(
            @QueryParam("team") @Parameter(description = "Of this team only") UUID team,
            @QueryParam("innovation") @Parameter(description = "Linked to this innovation only") UUID innovation,
            @Valid @BeanParam Paging paging) {
        var teams = new HashSet<>(access.teams(Right.READ_WORKSHOPS).keySet());
        teams.removeIf(one -> team != null && !one.equals(team));
        var found = Workshop.newestFirst(teams, innovation, paging.from(), paging.limit());
        var sizes = WorkshopSummary.sizes(found.stream().map(Workshop::id).toList(), database);
        return Page.of(
                found,
                paging.limit(),
                workshop -> WorkshopSummary.of(workshop, sizes.get(workshop.id())),
                last -> new Cursor(last.createdAt(), last.id()));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getWorkshop", summary = "One workshop with its agenda and its code")
    public WorkshopView get(UUID id) {
        var grant = access.toWorkshop(id, Right.SEE_SCREEN);
        return WorkshopView.of(Workshop.require(id), codes, grant);
    }

    @PUT
    @Path("{id}")
    @Transactional
    @Operation(
            operationId = "putWorkshop",
            summary = "Plan a workshop, or change its plan",
            description =
                    "The agenda travels whole. What the room has begun with keeps its exercise and its place in it.")
    public RestResponse<WorkshopView> put(
            UUID id,
            @QueryParam("team")
                    @Parameter(
                            description =
                                    "Whose a new workshop is; needed only by who may plan in several teams, and fixed from then on")
                    UUID team,
            @NotNull @Valid WorkshopBody body,
            @BeanParam Preconditions preconditions) {
        boolean creating = preconditions.creating();
        agenda.check(body);
        var known = Workshop.findClaimed(id);
        if (known.isEmpty() && creating) {
            return RestResponse.status(RestResponse.Status.CREATED, create(id, team, body));
        }
        var grant = access.toWorkshop(id, Right.PLAN_WORKSHOPS);
        var workshop = known.orElseThrow(NotFound::new);
        var before = Activity.of(id);
        boolean repeated = Agenda.says(workshop, before, body);
        if (creating) {
            if (!repeated || team != null && !team.equals(grant.team())) {
                throw new PreconditionFailed();
            }
            return RestResponse.status(RestResponse.Status.CREATED, WorkshopView.of(workshop, codes, grant));
        }
        preconditions.mustMatch(WorkshopView.of(workshop, codes, grant), repeated);
        if (!repeated) {
            if (workshop.anonymous() != body.anonymous()) {
                throw new InvalidRequest("/anonymous", FaultCode.FIXED_AT_CREATION);
            }
            workshop.plan(body, linked(grant.team(), body));
            Agenda.plan(id, before, body);
            Workshop.flush();
            changed.fire(RoomChanged.of(id));
        }
        return RestResponse.ok(WorkshopView.of(workshop, codes, grant));
    }

    @DELETE
    @Path("{id}")
    @Transactional(rollbackOn = SQLException.class)
    @Operation(
            operationId = "deleteWorkshop",
            summary = "Delete a workshop with everything said in it",
            description = "For good, by an owner. Rounds that its live scoring filled stay with their innovations.")
    public void delete(UUID id, @BeanParam Preconditions preconditions) throws SQLException {
        var grant = access.toWorkshop(id, Right.DELETE_WORKSHOPS);
        var workshop = Workshop.requireLocked(id);
        preconditions.mustMatch(WorkshopView.of(workshop, codes, grant), false);
        for (var activity : Activity.of(id)) {
            if (activity.assessment() != null) {
                rounds.close(activity.assessment(), grant);
            }
        }
        workshop.delete();
        Workshop.flush();
        audit.record(Act.WORKSHOP_DELETED, grant.team(), grant.actor(), Target.of(Target.Kind.WORKSHOP, id));
        changed.fire(RoomChanged.of(id));
    }

    private WorkshopView create(UUID id, UUID team, WorkshopBody body) {
        var grant = access.toTeamOrTheOnlyOne(team, Right.PLAN_WORKSHOPS);
        var workshop = new Workshop(
                id, Team.require(grant.team()), codes.draw(), body, linked(grant.team(), body), clock.instant());
        workshop.persistAndFlush();
        Agenda.plan(id, List.of(), body);
        Workshop.flush();
        audit.record(Act.WORKSHOP_CREATED, grant.team(), grant.actor(), Target.of(Target.Kind.WORKSHOP, id));
        return WorkshopView.of(workshop, codes, grant);
    }

    /** Another team's innovation is answered like one that does not exist. */
    private static List<Innovation> linked(UUID team, WorkshopBody body) {
        var linked = new ArrayList<Innovation>();
        for (int i = 0; i < body.innovations().size(); i++) {
            int at = i;
            linked.add(
                    Innovation.<Innovation>findByIdOptional(body.innovations().get(i))
                            .filter(innovation -> innovation.team().id().equals(team))
                            .orElseThrow(() -> new InvalidRequest("/innovations/" + at, FaultCode.UNKNOWN_VALUE)));
        }
        return linked;
    }
}
