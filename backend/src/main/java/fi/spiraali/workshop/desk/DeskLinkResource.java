package fi.spiraali.workshop.desk;

import fi.spiraali.access.Access;
import fi.spiraali.access.Keys;
import fi.spiraali.access.Right;
import fi.spiraali.access.RoomCookies;
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
import fi.spiraali.workshop.LinkRevoked;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.validator.constraints.CodePointLength;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/workshops/{workshop}/links")
@Tag(name = "Workshop links")
public class DeskLinkResource {
    private final Access access;
    private final Audit audit;
    private final Clock clock;
    private final EntityManager database;
    private final Keys keys;
    private final Event<LinkRevoked> revoked;

    DeskLinkResource(
            Access access, Audit audit, Clock clock, EntityManager database, Keys keys, Event<LinkRevoked> revoked) {
        this.access = access;
        this.audit = audit;
        this.clock = clock;
        this.database = database;
        this.keys = keys;
        this.revoked = revoked;
    }

    /** @param name whom, or which computer, it is for */
    public record WorkshopLinkBody(
            @NotNull DeskLink.Kind kind,

            @NotBlank @CodePointLength(max = 100) @Schema(maxLength = 100)
            String name) {}

    public record WorkshopLinkView(
            @NotNull UUID id,
            @NotNull DeskLink.Kind kind,
            @NotNull String name,
            @NotNull DeskLink.State state,
            @NotNull Instant createdAt,

            @Schema(
                    nullable = true,
                    required = true,
                    description = "What stands in the link behind #; null once it has been opened or revoked")
            String token) {}

    @GET
    @Operation(operationId = "listWorkshopLinks", summary = "The links to a workshop's desk, the newest first")
    public Page<WorkshopLinkView> list(UUID workshop, @Valid @BeanParam Paging paging) {
        access.toWorkshop(workshop, Right.PLAN_WORKSHOPS);
        return Page.of(
                DeskLink.newestFirst(workshop, paging.from(), paging.limit()),
                paging.limit(),
                this::view,
                last -> new Cursor(last.createdAt(), last.id()));
    }

    @PUT
    @Path("{id}")
    @Transactional
    @Operation(operationId = "putWorkshopLink", summary = "Let a second facilitator or the projector's computer in")
    public RestResponse<WorkshopLinkView> put(
            UUID workshop,
            UUID id,
            @NotNull @Valid WorkshopLinkBody body,
            @HeaderParam("If-None-Match") @Parameter(description = "`*`; a link is never changed") String ifNoneMatch) {
        var grant = access.toWorkshopOfHeldTeam(workshop, Right.PLAN_WORKSHOPS);
        Preconditions.mustCreate(ifNoneMatch);
        Claim.on(id, database);
        Optional<DeskLink> known = DeskLink.findByIdOptional(id);
        if (known.filter(there -> !there.isOf(workshop)).isPresent()) {
            throw new NotFound();
        }
        if (known.filter(there -> !there.says(body.kind(), body.name())).isPresent()) {
            throw new PreconditionFailed();
        }
        var link = known.orElseGet(() -> {
            var made = new DeskLink(
                    id, workshop, body.kind(), body.name(), grant.actor().id(), clock.instant());
            made.persistAndFlush();
            audit.record(Act.LINK_CREATED, grant.team(), grant.actor(), Target.of(Target.Kind.LINK, id));
            return made;
        });
        return RestResponse.status(RestResponse.Status.CREATED, view(link));
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @Operation(operationId = "revokeWorkshopLink", summary = "Revoke a link, at once and for good")
    public void revoke(UUID workshop, UUID id) {
        var grant = access.toWorkshop(workshop, Right.PLAN_WORKSHOPS);
        var link = DeskLink.findLocked(id).filter(there -> there.isOf(workshop)).orElseThrow(NotFound::new);
        if (link.state() == DeskLink.State.OPEN) {
            link.revoke(clock.instant());
            audit.record(Act.LINK_REVOKED, grant.team(), grant.actor(), Target.of(Target.Kind.LINK, id));
            revoked.fire(new LinkRevoked(workshop));
        }
    }

    private WorkshopLinkView view(DeskLink link) {
        boolean shown = link.state() == DeskLink.State.OPEN && !link.isOpened();
        return new WorkshopLinkView(
                link.id(),
                link.kind(),
                link.name(),
                link.state(),
                link.createdAt(),
                shown ? keys.link(RoomCookies.DESK, link.id()) : null);
    }
}
