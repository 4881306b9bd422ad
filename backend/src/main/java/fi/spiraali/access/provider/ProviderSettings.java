package fi.spiraali.access.provider;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.util.Optional;

/** What the organisation gives when Spiraali is registered with its provider: SPIRAALI_OIDC_... */
@ConfigMapping(prefix = "spiraali.oidc")
interface ProviderSettings {
    /** Without it there is no such sign-in. */
    Optional<String> issuer();

    @WithName("client-id")
    Optional<String> clientId();

    @WithName("client-secret")
    Optional<String> clientSecret();

    /** On the button people press. */
    Optional<String> name();

    /** Whether the organisation decides who gets an account: whoever signs in with it and has none is given one. */
    @WithDefault("true")
    boolean registers();
}
