package fi.spiraali.access.provider;

import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import fi.spiraali.access.Registration;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How the provider knows us: our name with it, our secret, and where it sends people back to. */
@Singleton
class ProviderRegistration {
    private static final String CALLBACK = "/api/v1/session/provider/callback";
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final ProviderSettings settings;
    private final Registration registration;
    private final String clientUrl;
    private final String apiUrl;

    ProviderRegistration(
            ProviderSettings settings,
            @ConfigProperty(name = "spiraali.registration") Registration registration,
            @ConfigProperty(name = "spiraali.client-url") Optional<String> clientUrl,
            @ConfigProperty(name = "spiraali.api-url") Optional<String> apiUrl) {
        this.settings = settings;
        this.registration = registration;
        this.clientUrl = clientUrl.map(ProviderRegistration::withoutSlash).orElse("");
        this.apiUrl = apiUrl.map(ProviderRegistration::withoutSlash).orElse(this.clientUrl);
    }

    /** Half a registration would show a button that leads nowhere: better not to start. */
    void check(@Observes StartupEvent start) {
        if (!isThere()) {
            return;
        }
        if (settings.clientId().isEmpty() || settings.clientSecret().isEmpty() || apiUrl.isEmpty()) {
            throw new IncompleteRegistration("SPIRAALI_OIDC_ISSUER needs SPIRAALI_OIDC_CLIENT_ID, "
                    + "SPIRAALI_OIDC_CLIENT_SECRET and SPIRAALI_CLIENT_URL as well.");
        }
        var issuer = URI.create(settings.issuer().orElseThrow());
        if (!"https".equals(issuer.getScheme()) && !THIS_MACHINE.contains(issuer.getHost())) {
            throw new IncompleteRegistration("SPIRAALI_OIDC_ISSUER must begin with https://.");
        }
    }

    boolean isThere() {
        return settings.issuer().isPresent();
    }

    /** Whether somebody without an account gets one. */
    boolean registers() {
        return settings.registers() || registration == Registration.OPEN;
    }

    Issuer issuer() {
        return new Issuer(settings.issuer().orElseThrow());
    }

    ClientID clientId() {
        return new ClientID(settings.clientId().orElseThrow());
    }

    URI callback() {
        return URI.create(apiUrl + CALLBACK);
    }

    /** A page of the client; on our own origin when it has none of its own. */
    String page(String path) {
        return clientUrl + path;
    }

    /** Our secret, the way the provider wants to be told. */
    ClientAuthentication proofFor(OIDCProviderMetadata metadata) {
        var secret = new Secret(settings.clientSecret().orElseThrow());
        var ways = Optional.ofNullable(metadata.getTokenEndpointAuthMethods())
                .orElse(List.of(ClientAuthenticationMethod.CLIENT_SECRET_BASIC));
        return ways.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                ? new ClientSecretBasic(clientId(), secret)
                : new ClientSecretPost(clientId(), secret);
    }

    private static String withoutSlash(String address) {
        return address.replaceFirst("/+$", "");
    }

    /** Some of the settings are there and some are not. */
    static class IncompleteRegistration extends RuntimeException {
        private static final long serialVersionUID = 1L;

        IncompleteRegistration(String what) {
            super(what);
        }
    }
}
