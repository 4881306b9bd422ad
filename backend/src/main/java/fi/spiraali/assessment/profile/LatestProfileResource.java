package fi.spiraali.assessment.profile;

import fi.spiraali.assessment.Assessment;
import fi.spiraali.http.Cursor;
import fi.spiraali.http.NotFound;
import fi.spiraali.innovation.Innovation;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/innovations/{innovation}/profile")
@Tag(name = "Profiles")
public class LatestProfileResource {
    private final Results results;

    LatestProfileResource(Results results) {
        this.results = results;
    }

    @GET
    @Transactional
    @Operation(operationId = "getLatestProfile", summary = "The profile of an innovation's latest closed round")
    public Profile latest(UUID innovation) {
        Innovation.require(innovation);
        return Assessment.latestClosed(innovation, Cursor.NEWEST, 1).stream()
                .findFirst()
                .map(results::of)
                .orElseThrow(NotFound::new);
    }
}
