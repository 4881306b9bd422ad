package fi.spiraali.programme.people;

import fi.spiraali.access.Access;
import fi.spiraali.access.ProgrammeRole;
import fi.spiraali.audit.Act;
import fi.spiraali.audit.Audit;
import fi.spiraali.audit.Target;
import fi.spiraali.http.Preconditions.PreconditionFailed;
import fi.spiraali.programme.Programme;
import fi.spiraali.programme.people.Links.Kind;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/programmes")
@Tag(name = "Programmes")
public class ProgrammeLinkResource {
    private final Access access;
    private final Links links;
    private final Audit audit;

    ProgrammeLinkResource(Access access, Links links, Audit audit) {
        this.access = access;
        this.links = links;
        this.audit = audit;
    }

    @Schema(name = "ProgrammeLink")
    public record Link(@NotNull @Size(max = 200) String link) {}

    @Schema(name = "ProgrammeOffer")
    public record Offer(
            @NotNull UUID programme,
            @NotNull String name,
            @NotNull Kind kind) {}

    /** @param generation one more than the links that are to end */
    public record ProgrammeLinksBody(@NotNull @Min(1) Integer generation) {}

    /**
     * @param teams what stands behind `#` in the link by which teams bring their innovations
     * @param evaluators the same of the link by which evaluators come
     */
    @Schema(name = "ProgrammeLinks")
    public record LinksView(
            int generation, @NotNull String teams, @NotNull String evaluators) {}

    @POST
    @Path("look")
    @Operation(operationId = "lookAtProgramme", summary = "Which programme a link leads to, and as what")
    public Offer look(@NotNull @Valid Link link) {
        access.account();
        var opened = links.open(link.link());
        return new Offer(opened.programme(), opened.name(), opened.kind());
    }

    @GET
    @Path("{programme}/links")
    @Operation(operationId = "getProgrammeLinks", summary = "The links that bring teams and evaluators")
    public LinksView get(UUID programme) {
        access.toProgramme(programme, ProgrammeRole.COORDINATOR);
        return view(Programme.require(programme));
    }

    @PUT
    @Path("{programme}/links")
    @Transactional
    @Operation(
            operationId = "putProgrammeLinks",
            summary = "Renew both links",
            description =
                    "`generation` is one more than what was read. The links that were given out end at once; who came by them stays.")
    public LinksView put(UUID programme, @NotNull @Valid ProgrammeLinksBody body) {
        access.toProgramme(programme, ProgrammeRole.COORDINATOR);
        var there = Programme.requireLocked(programme);
        // Again after the wait: who was put out meanwhile changes nothing more.
        var grant = access.toProgramme(programme, ProgrammeRole.COORDINATOR);
        if (body.generation() == there.linksGeneration() + 1) {
            there.renewLinks();
            Programme.flush();
            audit.record(Act.PROGRAMME_LINKS_RENEWED, null, grant.actor(), Target.of(Target.Kind.PROGRAMME, programme));
        } else if (body.generation() != there.linksGeneration()) {
            throw new PreconditionFailed();
        }
        return view(there);
    }

    private LinksView view(Programme programme) {
        return new LinksView(
                programme.linksGeneration(), links.of(programme, Kind.TEAM), links.of(programme, Kind.EVALUATOR));
    }
}
