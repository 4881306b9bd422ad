package fi.spiraali.workshop.people;

import fi.spiraali.access.Access;
import fi.spiraali.access.RoomCookies;
import fi.spiraali.http.Anyone;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Beside the desk's POST: of two resources only one with the very path of a request is asked at all. */
@Path("/session/workshop")
@Tag(name = "Joining")
public class MyWorkshopResource {
    private final Access access;

    MyWorkshopResource(Access access) {
        this.access = access;
    }

    public record MyWorkshop(@NotNull UUID workshop) {}

    @GET
    @Operation(operationId = "getMyWorkshop", summary = "Which workshop this device is in")
    public MyWorkshop mine() {
        return new MyWorkshop(access.room());
    }

    @DELETE
    @Anyone
    @Operation(operationId = "leaveWorkshop", summary = "Forget the workshop on this device")
    public RestResponse<Void> leave() {
        return ResponseBuilder.<Void>create(RestResponse.Status.NO_CONTENT)
                .cookie(RoomCookies.leaving())
                .build();
    }
}
