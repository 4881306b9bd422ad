package fi.spiraali.access;

import fi.spiraali.http.Anyone;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/sign-in")
@Tag(name = "Session")
public class SignInResource {
    private final Registration registration;
    private final Optional<String> issuer;
    private final Optional<String> provider;
    private final boolean demonstration;

    SignInResource(
            @ConfigProperty(name = "spiraali.registration") Registration registration,
            @ConfigProperty(name = "spiraali.oidc.issuer") Optional<String> issuer,
            @ConfigProperty(name = "spiraali.oidc.name") Optional<String> provider,
            @ConfigProperty(name = "spiraali.demonstration") boolean demonstration) {
        this.registration = registration;
        this.issuer = issuer;
        this.provider = provider;
        this.demonstration = demonstration;
    }

    /**
     * @param provider what the organisation's own sign-in is called here; null when there is none
     * @param demonstration sign-ins that everybody may use; none unless the demonstration runs
     */
    public record SignInWays(
            @NotNull Registration registration,
            @Schema(nullable = true, required = true) String provider,
            @NotNull List<DemonstrationAccount> demonstration) {}

    @GET
    @Anyone
    @Operation(operationId = "getSignInWays", summary = "Which ways there are to sign in and to get an account")
    public SignInWays get() {
        return new SignInWays(
                registration,
                issuer.map(there -> provider.orElse("OpenID Connect")).orElse(null),
                demonstration ? DemonstrationAccount.ALL : List.of());
    }
}
