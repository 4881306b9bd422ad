package fi.spiraali.programme;

import fi.spiraali.access.Access;
import fi.spiraali.access.ProgrammeRole;
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
import fi.spiraali.programme.people.ProgrammeMember;
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
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.validator.constraints.CodePointLength;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/programmes")
@Tag(name = "Programmes")
public class ProgrammeResource {
    private final Access access;
    private final Audit audit;
    private final Clock clock;
    private final EntityManager database;

    ProgrammeResource(Access access, Audit audit, Clock clock, EntityManager database) {
        this.access = access;
        this.audit = audit;
        this.clock = clock;
        this.database = database;
    }

    public record ProgrammeBody(
            @NotBlank @CodePointLength(max = 200) @Schema(maxLength = 200)
            String name,

            @CodePointLength(max = 4000) @Schema(maxLength = 4000, nullable = true)
            String description) {
        public ProgrammeBody {
            description = description == null || description.isBlank() ? null : description;
        }
    }

    @GET
    @Operation(
            operationId = "listProgrammes",
            summary = "The programmes one runs, evaluates or takes part in with a team, the newest first")
    public Page<ProgrammeView> list(@Valid @BeanParam Paging paging) {
        var account = access.account();
        var found = Programme.newestFirst(account, paging.from(), paging.limit());
        var views = ProgrammeView.of(found, account, database);
        return Page.of(
                found,
                paging.limit(),
                programme -> views.get(programme.id()),
                last -> new Cursor(last.createdAt(), last.id()));
    }

    @GET
    @Path("{programme}")
    @Operation(operationId = "getProgramme", summary = "One programme")
    public ProgrammeView get(UUID programme) {
        var grant = access.toProgramme(programme, ProgrammeRole.TEAM);
        return view(Programme.require(programme), grant.account());
    }

    @PUT
    @Path("{programme}")
    @Transactional
    @Operation(
            operationId = "putProgramme",
            summary = "Make a programme and be its coordinator, or change how it is described")
    public RestResponse<ProgrammeView> put(
            UUID programme, @NotNull @Valid ProgrammeBody body, @BeanParam Preconditions preconditions) {
        var account = access.account();
        var known = Programme.findClaimed(programme);
        if (known.isEmpty() && preconditions.creating()) {
            return RestResponse.status(RestResponse.Status.CREATED, make(programme, account, body));
        }
        access.toProgramme(programme, ProgrammeRole.COORDINATOR);
        var there = known.orElseThrow(NotFound::new);
        boolean repeated = there.says(body.name(), body.description());
        if (preconditions.creating()) {
            if (!repeated) {
                throw new PreconditionFailed();
            }
            return RestResponse.status(RestResponse.Status.CREATED, view(there, account));
        }
        preconditions.mustMatch(view(there, account), repeated);
        there.describe(body.name(), body.description());
        Programme.flush();
        return RestResponse.ok(view(there, account));
    }

    @DELETE
    @Path("{programme}")
    @Transactional
    @Operation(
            operationId = "deleteProgramme",
            summary = "Delete a programme",
            description = "The innovations and their results stay with their teams.")
    public void delete(UUID programme, @BeanParam Preconditions preconditions) {
        var grant = access.toProgramme(programme, ProgrammeRole.COORDINATOR);
        var there = Programme.requireLocked(programme);
        preconditions.mustMatch(view(there, grant.account()), false);
        there.delete();
        Programme.flush();
        audit.record(Act.PROGRAMME_DELETED, null, grant.actor(), Target.of(Target.Kind.PROGRAMME, programme));
    }

    private ProgrammeView make(UUID id, UUID coordinator, ProgrammeBody body) {
        var programme = new Programme(id, body.name(), body.description(), clock.instant());
        programme.persistAndFlush();
        new ProgrammeMember(id, coordinator, ProgrammeRole.COORDINATOR, clock.instant()).persistAndFlush();
        audit.record(Act.PROGRAMME_CREATED, null, Actor.account(coordinator), Target.of(Target.Kind.PROGRAMME, id));
        return view(programme, coordinator);
    }

    private ProgrammeView view(Programme programme, UUID reader) {
        // Deleted between being let in and being shown around.
        return Objects.requireNonNullElseGet(
                ProgrammeView.of(List.of(programme), reader, database).get(programme.id()), () -> {
                    throw new NotFound();
                });
    }
}
