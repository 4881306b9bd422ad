package fi.spiraali.framework;

import fi.spiraali.http.Anyone;
import fi.spiraali.http.NotFound;
import fi.spiraali.http.Page;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/frameworks")
@Tag(name = "Instrument")
@Anyone
public class FrameworkResource {
    private final Instrument instrument;

    FrameworkResource(Instrument instrument) {
        this.instrument = instrument;
    }

    /** What one needs to choose a framework version. */
    public record FrameworkSummary(
            @NotNull String id,
            @NotNull String version,
            @NotNull Text title,
            int characteristics) {
        static FrameworkSummary of(Framework framework) {
            return new FrameworkSummary(
                    framework.id(),
                    framework.version(),
                    framework.title(),
                    framework.characteristics().size());
        }
    }

    @GET
    @Operation(operationId = "listFrameworks", summary = "Framework versions, the newest last")
    public Page<FrameworkSummary> list() {
        return Page.whole(
                instrument.frameworks().stream().map(FrameworkSummary::of).toList());
    }

    @GET
    @Path("{framework}/versions/{version}")
    @Operation(
            operationId = "getFramework",
            summary = "One framework version with its scale, in three languages",
            description = "Immutable: a version is never edited.")
    public Framework get(String framework, String version) {
        return instrument.findFramework(framework, version).orElseThrow(NotFound::new);
    }
}
