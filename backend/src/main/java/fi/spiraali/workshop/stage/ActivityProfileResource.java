package fi.spiraali.workshop.stage;

import fi.spiraali.access.Access;
import fi.spiraali.access.Right;
import fi.spiraali.assessment.profile.Profile;
import fi.spiraali.assessment.profile.Results;
import fi.spiraali.http.NotFound;
import fi.spiraali.workshop.Activity;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/workshops/{workshop}/activities/{activity}/profile")
@Tag(name = "Workshops")
public class ActivityProfileResource {
    private final Access access;
    private final Results results;

    ActivityProfileResource(Access access, Results results) {
        this.access = access;
        this.results = results;
    }

    @GET
    @Operation(
            operationId = "getActivityProfile",
            summary = "What the sheets of a live scoring add up to",
            description = "Nothing before it is revealed, nor while it is hidden again.")
    public Profile get(UUID workshop, UUID activity) throws SQLException {
        access.toWorkshop(workshop, Right.SEE_SCREEN);
        var scoring = Activity.require(workshop, activity);
        if (scoring.assessment() == null) {
            throw new NotFound();
        }
        return scoring.revealed() ? results.of(scoring.assessment()) : results.hidden(scoring.assessment());
    }
}
