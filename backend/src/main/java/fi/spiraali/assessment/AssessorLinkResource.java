package fi.spiraali.assessment;

import fi.spiraali.access.Access;
import fi.spiraali.access.Keys;
import fi.spiraali.access.LinkCookie;
import fi.spiraali.access.Right;
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

@Path("/assessments/{assessment}/links")
@Tag(name = "Assessor links")
public class AssessorLinkResource {
    private final Access access;
    private final Keys keys;
    private final Audit audit;
    private final Clock clock;
    private final EntityManager database;

    AssessorLinkResource(Access access, Keys keys, Audit audit, Clock clock, EntityManager database) {
        this.access = access;
        this.keys = keys;
        this.audit = audit;
        this.clock = clock;
        this.database = database;
    }

    /** @param name whom the link is for */
    public record AssessorLinkBody(
            @NotBlank @CodePointLength(max = 100) @Schema(maxLength = 100)
            String name,

            @NotNull Role role) {}

    /**
     * @param token what stands in the link behind `#`, until its assessor has opened it: from then on it is theirs alone
     */
    public record AssessorLinkView(
            @NotNull UUID id,
            @NotNull String name,
            @NotNull Role role,
            @NotNull AssessorLink.State state,
            @NotNull Instant createdAt,

            @Schema(
                    nullable = true,
                    required = true,
                    description =
                            "What stands in the link behind #; null once its assessor has opened it, and when it opens nothing any more")
            String token) {}

    @GET
    @Operation(operationId = "listAssessorLinks", summary = "The links into a round, the newest first")
    public Page<AssessorLinkView> list(UUID assessment, @Valid @BeanParam Paging paging) {
        access.toAssessment(assessment, Right.RUN_ROUNDS);
        var round = Assessment.require(assessment);
        return Page.of(
                AssessorLink.newestFirst(assessment, paging.from(), paging.limit()),
                paging.limit(),
                link -> view(link, round),
                last -> new Cursor(last.createdAt(), last.id()));
    }

    @PUT
    @Path("{id}")
    @Transactional
    @Operation(
            operationId = "putAssessorLink",
            summary = "Let somebody without an account assess in this round",
            description = "One link for one person: it finds their sheet again on any device.")
    public RestResponse<AssessorLinkView> put(
            UUID assessment,
            UUID id,
            @NotNull @Valid AssessorLinkBody body,
            @HeaderParam("If-None-Match") @Parameter(description = "`*`; a link is never changed") String ifNoneMatch) {
        var grant = access.toAssessmentOfHeldTeam(assessment, Right.RUN_ROUNDS);
        Preconditions.mustCreate(ifNoneMatch);
        var round = Assessment.requireKeptOpen(assessment);
        Claim.on(id, database);
        Optional<AssessorLink> known = AssessorLink.findByIdOptional(id);
        if (known.filter(there -> !there.isOf(assessment)).isPresent()) {
            throw new NotFound();
        }
        if (known.filter(there -> !there.says(body.name(), body.role())).isPresent()) {
            throw new PreconditionFailed();
        }
        var link = known.orElseGet(() -> {
            round.mustBeOpen();
            var made = new AssessorLink(
                    id, assessment, body.name(), body.role(), grant.actor().id(), clock.instant());
            made.persistAndFlush();
            audit.record(Act.LINK_CREATED, grant.team(), grant.actor(), Target.of(Target.Kind.LINK, id));
            return made;
        });
        return RestResponse.status(RestResponse.Status.CREATED, view(link, round));
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @Operation(
            operationId = "revokeAssessorLink",
            summary = "Revoke a link",
            description = "At once and for good. A sheet that was submitted by it stays.")
    public void revoke(UUID assessment, UUID id) {
        var grant = access.toAssessment(assessment, Right.RUN_ROUNDS);
        var link = AssessorLink.findLocked(id)
                .filter(there -> there.isOf(assessment))
                .orElseThrow(NotFound::new);
        if (link.state(Assessment.require(assessment)) != AssessorLink.State.REVOKED) {
            link.revoke(clock.instant());
            audit.record(Act.LINK_REVOKED, grant.team(), grant.actor(), Target.of(Target.Kind.LINK, id));
        }
    }

    private AssessorLinkView view(AssessorLink link, Assessment round) {
        var state = link.state(round);
        return new AssessorLinkView(
                link.id(),
                link.name(),
                link.role(),
                state,
                link.createdAt(),
                state == AssessorLink.State.OPEN && !link.isOpened() ? keys.link(LinkCookie.PURPOSE, link.id()) : null);
    }
}
