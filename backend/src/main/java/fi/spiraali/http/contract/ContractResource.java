package fi.spiraali.http.contract;

import fi.spiraali.http.Anyone;
import fi.spiraali.http.KnownParameters;
import fi.spiraali.http.NotFound;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The contract itself, and the reference that is built from it, for whoever runs without this repository. Not part of
 * what it tells.
 */
@Path("/")
@Anyone
@KnownParameters.AndOthers
public class ContractResource {
    private static final String CONTRACT = "/META-INF/quarkus-generated-openapi-doc.";
    private static final Pattern PAGE = Pattern.compile("[a-z-]+\\.(html|css)");

    /** Pages of text and one sheet of styles: nothing runs, nothing is fetched from elsewhere. */
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none';" + " frame-ancestors 'none'";

    @GET
    @Path("openapi.yaml")
    @Produces("application/yaml")
    @Operation(hidden = true)
    public Response yaml(@Context Request request) throws IOException {
        return file(CONTRACT + "YAML", request).build();
    }

    @GET
    @Path("openapi.json")
    @Produces("application/json")
    @Operation(hidden = true)
    public Response json(@Context Request request) throws IOException {
        return file(CONTRACT + "JSON", request).build();
    }

    @GET
    @Path("reference")
    @Operation(hidden = true)
    public Response reference() {
        return Response.seeOther(URI.create("reference/index.html")).build();
    }

    @GET
    @Path("reference/{page}")
    @Produces("*/*")
    @Operation(hidden = true)
    public Response page(String page, @Context Request request, @Context HttpServerResponse answer) throws IOException {
        if (!PAGE.matcher(page).matches()) {
            throw new NotFound();
        }
        // In the place of what every other answer says; beside it the stricter of the two would count.
        answer.putHeader("Content-Security-Policy", POLICY);
        return file("/reference/" + page, request)
                .type(page.endsWith("css") ? "text/css;charset=UTF-8" : "text/html;charset=UTF-8")
                .build();
    }

    /** Says 304 to who has it already. */
    private static Response.ResponseBuilder file(String name, Request request) throws IOException {
        try (var file = ContractResource.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new NotFound();
            }
            var bytes = file.readAllBytes();
            var tag = new EntityTag(Integer.toHexString(Arrays.hashCode(bytes)));
            var known = request.evaluatePreconditions(tag);
            return (known == null ? Response.ok(bytes) : known)
                    .tag(tag)
                    .header(HttpHeaders.CACHE_CONTROL, "public, no-cache");
        }
    }
}
