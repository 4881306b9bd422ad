package fi.spiraali.assessment;

import fi.spiraali.access.Access;
import fi.spiraali.access.Right;
import fi.spiraali.http.Cursor;
import fi.spiraali.http.Page;
import fi.spiraali.http.Paging;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/innovations/{innovation}/assessments")
@Tag(name = "Assessments")
public class RoundsResource {
    private final Access access;

    RoundsResource(Access access) {
        this.access = access;
    }

    @GET
    @Operation(operationId = "listAssessments", summary = "The rounds of an innovation, the newest first")
    public Page<AssessmentView> list(UUID innovation, @Valid @BeanParam Paging paging) {
        access.toInnovation(innovation, Right.READ_ROUNDS);
        var found = Assessment.newestFirst(innovation, paging.from(), paging.limit());
        var submitted =
                ScoreSheet.countedByRound(found.stream().map(Assessment::id).toList());
        return Page.of(
                found,
                paging.limit(),
                assessment -> AssessmentView.of(assessment, submitted.get(assessment.id())),
                last -> new Cursor(last.openedAt(), last.id()));
    }
}
