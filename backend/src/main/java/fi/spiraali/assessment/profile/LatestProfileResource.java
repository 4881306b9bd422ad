package fi.spiraali.assessment.profile;

import fi.spiraali.access.Access;
import fi.spiraali.access.Right;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/innovations/{innovation}/profile")
@Tag(name = "Profiles")
public class LatestProfileResource {
    private final Access access;
    private final Results results;

    LatestProfileResource(Access access, Results results) {
        this.access = access;
        this.results = results;
    }

    @GET
    @Operation(operationId = "getLatestProfile", summary = "The profile of an innovation's latest closed round")
    public Profile latest(UUID innovation) throws SQLException {
        access.toInnovation(innovation, Right.READ_RESULTS);
        return results.ofLatestClosed(innovation);
    }
}
