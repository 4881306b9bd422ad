package fi.spiraali.privacy;

import fi.spiraali.access.Access;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/accounts/me/export")
@Tag(name = "Accounts")
public class ExportResource {
    private final Access access;
    private final Export export;

    ExportResource(Access access, Export export) {
        this.access = access;
        this.export = export;
    }

    @GET
    @RunOnVirtualThread
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "exportAccount", summary = "Everything that is kept about oneself", description = """
                    Account, memberships, sessions, one's own sheets with scores and texts, invitations one made, and the
                    audit trail of one's own acts. Sheets of anonymous rounds are found as long as one belongs to the
                    team: nothing but the way from the person to the sheet tells whose it is.""")
    @APIResponse(
            responseCode = "200",
            description = "A file to keep; later versions may tell more",
            content = @Content(mediaType = "application/json", schema = @Schema(type = SchemaType.OBJECT)))
    public RestResponse<StreamingOutput> get() {
        var account = access.account();
        return ResponseBuilder.<StreamingOutput>ok(file -> export.write(account, file))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"spiraali.json\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
