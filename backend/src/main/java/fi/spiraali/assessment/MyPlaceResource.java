package fi.spiraali.assessment;

import fi.spiraali.access.Access;
import fi.spiraali.access.OwnerKey;
import fi.spiraali.access.Right;
import fi.spiraali.access.TeamRole;
import fi.spiraali.audit.Actor;
import fi.spiraali.innovation.Innovation;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/assessments/{assessment}/me")
@Tag(name = "Assessments")
public class MyPlaceResource {
    private final Access access;
    private final OwnerKey ownerKey;

    MyPlaceResource(Access access, OwnerKey ownerKey) {
        this.access = access;
        this.ownerKey = ownerKey;
    }

    /**
     * What one is in a round, by one's team or by a link.
     *
     * @param role in the team; null for who comes by a link
     * @param link null for a member
     * @param sheet one's own, found again on any device; null before there is one
     * @param submitted whether that sheet is final
     */
    public record MyPlace(
            @Schema(nullable = true, required = true) TeamRole role,
            @Schema(nullable = true, required = true) ByLink link,
            @Schema(nullable = true, required = true) UUID sheet,
            boolean submitted,
            @NotNull Subject innovation,
            boolean mayAssess,
            boolean mayManage) {}

    @Schema(name = "MyLink")
    public record ByLink(@NotNull String name, @NotNull Role role) {}

    /** As much of the innovation as an assessor needs. */
    @Schema(name = "AssessedInnovation")
    public record Subject(
            @NotNull UUID id,
            @NotNull String name,
            @NotNull String summary,
            @NotNull List<String> links) {}

    @GET
    @Operation(operationId = "getMyPlace", summary = "What one is in this round, and one's own sheet in it")
    public MyPlace get(UUID assessment) {
        var grant = access.toAssessment(assessment, Right.TAKE_PART);
        var person = grant.actor();
        var innovation = Innovation.require(Assessment.requireInnovationOf(assessment));
        var own = ScoreSheet.findOwn(assessment, ownerKey.of(assessment, grant.person()));
        return new MyPlace(
                grant.role(),
                person.kind() == Actor.Kind.LINK ? link(assessment, person.id()) : null,
                own.map(ScoreSheet::id).orElse(null),
                own.filter(sheet -> sheet.state() == ScoreSheet.State.SUBMITTED).isPresent(),
                new Subject(innovation.id(), innovation.name(), innovation.summary(), innovation.links()),
                grant.may(Right.ASSESS),
                grant.may(Right.RUN_ROUNDS));
    }

    private static ByLink link(UUID assessment, UUID id) {
        var link = AssessorLink.require(assessment, id);
        return new ByLink(link.name(), link.role());
    }
}
