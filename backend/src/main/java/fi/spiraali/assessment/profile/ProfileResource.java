package fi.spiraali.assessment.profile;

import fi.spiraali.access.Access;
import fi.spiraali.access.Right;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/assessments/{assessment}/profile")
@Tag(name = "Profiles")
public class ProfileResource {
    private final Access access;
    private final Results results;

    ProfileResource(Access access, Results results) {
        this.access = access;
        this.results = results;
    }

    @GET
    @Operation(
            operationId = "getProfile",
            summary = "What the submitted sheets of a round add up to",
            description = """
                    An anonymous round shows nothing until its minimum group has submitted, and then changes in steps of
                    at least three sheets. A round opened with `revealed: false` shows nothing until it is revealed or
                    closed.""")
    public Profile get(UUID assessment) throws SQLException {
        access.toAssessment(assessment, Right.READ_RESULTS);
        return results.of(assessment);
    }
}
