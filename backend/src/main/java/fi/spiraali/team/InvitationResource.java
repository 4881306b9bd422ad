package fi.spiraali.team;

import fi.spiraali.access.Access;
import fi.spiraali.access.Keys;
import fi.spiraali.access.Right;
import fi.spiraali.access.TeamRole;
import fi.spiraali.audit.Act;
import fi.spiraali.audit.Audit;
import fi.spiraali.audit.Target;
import fi.spiraali.database.Claim;
import fi.spiraali.http.Cursor;
import fi.spiraali.http.NotFound;
import fi.spiraali.http.Page;
import fi.spiraali.http.Paging;
import fi.spiraali.http.Preconditions;
import fi.spiraali.http.Preconditions.PreconditionFailed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.validator.constraints.CodePointLength;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/teams/{team}/invitations")
@Tag(name = "Teams")
public class InvitationResource {
    private static final int USUAL_DAYS = 7;

    private final Access access;
    private final Keys keys;
    private final Audit audit;
    private final Clock clock;
    private final EntityManager database;

    InvitationResource(Access access, Keys keys, Audit audit, Clock clock, EntityManager database) {
        this.access = access;
        this.keys = keys;
        this.audit = audit;
        this.clock = clock;
        this.database = database;
    }

    /**
     * @param note for the owners: who it is meant for
     * @param days how long it is valid, 7 when left out
     */
    public record InvitationBody(
            @NotNull TeamRole role,

            @CodePointLength(max = 200) @Schema(maxLength = 200, nullable = true)
            String note,

            @Min(1) @Max(30) @Schema(nullable = true, description = "How long the link is valid; 7 when left out")
            Integer days) {
        public InvitationBody {
            note = note == null || note.isBlank() ? null : note.strip();
        }
    }

    /** @param token what stands in the link behind `#`; null once the invitation is no longer open */
    public record InvitationView(
            @NotNull UUID id,
            @NotNull TeamRole role,
            @Schema(nullable = true, required = true) String note,
            @NotNull Invitation.State state,
            @NotNull Instant createdAt,
            @NotNull Instant expiresAt,

            @Schema(
                    nullable = true,
                    required = true,
                    description = "What stands in the link behind #; null once the invitation is no longer open")
            String token) {}

    @GET
    @Operation(operationId = "listInvitations", summary = "The invitations to a team, the newest first")
    public Page<InvitationView> list(UUID team, @Valid @BeanParam Paging paging) {
        access.toTeam(team, Right.RUN_TEAM);
        return Page.of(
                Invitation.newestFirst(team, paging.from(), paging.limit()),
                paging.limit(),
                this::view,
                last -> new Cursor(last.createdAt(), last.id()));
    }

    @PUT
    @Path("{id}")
    @Transactional
    @Operation(operationId = "putInvitation", summary = "Invite somebody by a link that works once")
    public RestResponse<InvitationView> put(
            UUID team,
            UUID id,
            @NotNull @Valid InvitationBody body,
            @HeaderParam("If-None-Match") @Parameter(description = "`*`; an invitation is never changed")
                    String ifNoneMatch) {
        var grant = access.toHeldTeam(team, Right.RUN_TEAM);
        Preconditions.mustCreate(ifNoneMatch);
        Claim.on(id, database);
        Optional<Invitation> known = Invitation.findByIdOptional(id);
        if (known.filter(there -> !there.team().equals(team)).isPresent()) {
            throw new NotFound();
        }
        if (known.filter(there -> !there.says(body.role(), body.note(), lasts(body)))
                .isPresent()) {
            throw new PreconditionFailed();
        }
        var invitation = known.orElseGet(() -> {
            var now = clock.instant();
            var made = new Invitation(
                    id, team, body.role(), body.note(), grant.actor().id(), now, now.plus(lasts(body)));
            made.persistAndFlush();
            audit.record(
                    Act.INVITATION_CREATED,
                    team,
                    grant.actor(),
                    Target.of(Target.Kind.INVITATION, id),
                    null,
                    body.role());
            return made;
        });
        return RestResponse.status(RestResponse.Status.CREATED, view(invitation));
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @Operation(operationId = "revokeInvitation", summary = "Revoke an invitation that nobody has accepted")
    public void revoke(UUID team, UUID id) {
        var grant = access.toTeam(team, Right.RUN_TEAM);
        var invitation = Invitation.requireLocked(team, id);
        if (invitation.state(clock.instant()) == Invitation.State.OPEN) {
            invitation.revoke(clock.instant());
            audit.record(Act.INVITATION_REVOKED, team, grant.actor(), Target.of(Target.Kind.INVITATION, id));
        }
    }

    private static Duration lasts(InvitationBody body) {
        return Duration.ofDays(body.days() == null ? USUAL_DAYS : body.days());
    }

    private InvitationView view(Invitation invitation) {
        var state = invitation.state(clock.instant());
        return new InvitationView(
                invitation.id(),
                invitation.role(),
                invitation.note(),
                state,
                invitation.createdAt(),
                invitation.expiresAt(),
                state == Invitation.State.OPEN ? keys.link(Invitation.PURPOSE, invitation.id()) : null);
    }
}
