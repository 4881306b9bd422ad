package fi.spiraali.team;

import fi.spiraali.access.Access;
import fi.spiraali.access.Right;
import fi.spiraali.access.TeamRole;
import fi.spiraali.audit.Act;
import fi.spiraali.audit.Actor;
import fi.spiraali.audit.Audit;
import fi.spiraali.audit.Target;
import fi.spiraali.http.Cursor;
import fi.spiraali.http.NotFound;
import fi.spiraali.http.Page;
import fi.spiraali.http.Paging;
import fi.spiraali.http.Preconditions;
import fi.spiraali.http.Preconditions.PreconditionFailed;
import fi.spiraali.http.ProblemType;
import fi.spiraali.http.Refusal;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.validator.constraints.CodePointLength;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/teams")
@Tag(name = "Teams")
public class TeamResource {
    private final Access access;
    private final Audit audit;
    private final Clock clock;
    private final EntityManager database;

    TeamResource(Access access, Audit audit, Clock clock, EntityManager database) {
        this.access = access;
        this.audit = audit;
        this.clock = clock;
        this.database = database;
    }

    public record TeamBody(
            @NotBlank @CodePointLength(max = 200) @Schema(maxLength = 200)
            String name) {}

    @GET
    @Operation(operationId = "listTeams", summary = "One's own teams, the newest first")
    public Page<TeamView> list(@Valid @BeanParam Paging paging) {
        var account = access.account();
        var found = Team.newestFirst(access.teams(Right.READ_TEAM).keySet(), paging.from(), paging.limit());
        var views = TeamView.of(found, account, database);
        return Page.of(
                found.stream().filter(team -> views.containsKey(team.id())).toList(),
                paging.limit(),
                team -> views.get(team.id()),
                last -> new Cursor(last.createdAt(), last.id()));
    }

    @GET
    @Path("{team}")
    @Operation(operationId = "getTeam", summary = "One team")
    public TeamView get(UUID team) {
        var grant = access.toTeam(team, Right.READ_TEAM);
        return view(Team.require(team), grant.actor().id());
    }

    @PUT
    @Path("{team}")
    @Transactional
    @Operation(operationId = "putTeam", summary = "Make a team and be its owner, or change its name")
    public RestResponse<TeamView> put(
            UUID team, @NotNull @Valid TeamBody body, @BeanParam Preconditions preconditions) {
        var account = access.account();
        var known = Team.findClaimed(team);
        if (known.isEmpty() && preconditions.creating()) {
            return RestResponse.status(RestResponse.Status.CREATED, make(team, account, body));
        }
        access.toTeam(team, Right.RUN_TEAM);
        var there = known.orElseThrow(NotFound::new);
        boolean repeated = there.name().equals(body.name());
        if (preconditions.creating()) {
            if (!repeated) {
                throw new PreconditionFailed();
            }
            return RestResponse.status(RestResponse.Status.CREATED, view(there, account));
        }
        preconditions.mustMatch(view(there, account), repeated);
        if (!repeated) {
            there.rename(body.name());
            Team.flush();
            audit.record(Act.TEAM_RENAMED, team, Actor.account(account), Target.of(Target.Kind.TEAM, team));
        }
        return RestResponse.ok(view(there, account));
    }

    @DELETE
    @Path("{team}")
    @Transactional
    @Operation(
            operationId = "deleteTeam",
            summary = "Delete a team without innovations and workshops",
            description =
                    "Ends every membership, invitation and token. Innovations and workshops are deleted first, each by itself.")
    public void delete(UUID team, @BeanParam Preconditions preconditions) {
        var grant = access.toTeam(team, Right.RUN_TEAM);
        var there = Team.requireLocked(team);
        var seen = view(there, grant.actor().id());
        preconditions.mustMatch(seen, false);
        if (seen.innovations() > 0 || there.hasWorkshops()) {
            throw new TeamNotEmpty();
        }
        there.delete();
        audit.record(Act.TEAM_DELETED, team, grant.actor(), Target.of(Target.Kind.TEAM, team));
    }

    private TeamView make(UUID id, UUID owner, TeamBody body) {
        var team = new Team(id, body.name(), clock.instant());
        team.persist();
        new Member(id, owner, TeamRole.OWNER, clock.instant()).persist();
        Team.flush();
        audit.record(Act.TEAM_CREATED, id, Actor.account(owner), Target.of(Target.Kind.TEAM, id));
        return view(team, owner);
    }

    private TeamView view(Team team, UUID reader) {
        // Put out between being let in and being shown around.
        return Objects.requireNonNullElseGet(TeamView.of(team, reader, database), () -> {
            throw new NotFound();
        });
    }

    /** There is something in it that nobody would reach any more. */
    static class TeamNotEmpty extends Refusal {
        private static final long serialVersionUID = 1L;

        TeamNotEmpty() {
            super(ProblemType.TEAM_NOT_EMPTY);
        }
    }
}
