package fi.spiraali.access.provider;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.MalformedURLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the provider tells of itself: asked when it is first needed, so that ours starts without it, and kept an hour. */
@Singleton
class Discovery {
    private static final int PATIENCE_MILLIS = 5_000;
    private static final int LARGEST_KEY_SET = 256 * 1024;
    private static final Duration KEPT = Duration.ofHours(1);

    private final ProviderRegistration registration;
    private final Clock clock;
    private volatile Found known;

    private record Found(OIDCProviderMetadata metadata, IDTokenValidator validator, Instant until) {}

    Discovery(ProviderRegistration registration, Clock clock) {
        this.registration = registration;
        this.clock = clock;
    }

    OIDCProviderMetadata metadata() throws ProviderFailed {
        return found().metadata();
    }

    /** Checks issuer, audience, signature, times and nonce. */
    IDTokenValidator validator() throws ProviderFailed {
        return found().validator();
    }

    /** No lock: two that ask at once learn the same, and nobody waits behind a provider that does not answer. */
    private Found found() throws ProviderFailed {
        var found = known;
        if (found == null || !clock.instant().isBefore(found.until())) {
            found = ask();
            known = found;
        }
        return found;
    }

    private Found ask() throws ProviderFailed {
        try {
            var metadata = OIDCProviderMetadata.resolve(registration.issuer(), PATIENCE_MILLIS, PATIENCE_MILLIS);
            if (metadata.getAuthorizationEndpointURI() == null
                    || metadata.getTokenEndpointURI() == null
                    || metadata.getJWKSetURI() == null) {
                throw new ProviderFailed("it names no place to sign in, to redeem codes or to find its keys");
            }
            return new Found(metadata, validatorFor(metadata), clock.instant().plus(KEPT));
        } catch (GeneralException e) {
            throw new ProviderFailed("its description can't be read", e);
        } catch (IOException e) {
            throw new ProviderFailed("it can't be reached", e);
        }
    }

    private IDTokenValidator validatorFor(OIDCProviderMetadata metadata) throws MalformedURLException {
        var retriever = new DefaultResourceRetriever(PATIENCE_MILLIS, PATIENCE_MILLIS, LARGEST_KEY_SET);
        // Ahead of time would need threads of its own, which nothing ends.
        var keys = JWKSourceBuilder.<SecurityContext>create(
                        metadata.getJWKSetURI().toURL(), retriever)
                .refreshAheadCache(false)
                .build();
        // Signed with the provider's private key only: an algorithm with a shared secret, or none, is never taken.
        var algorithms = Optional.ofNullable(metadata.getIDTokenJWSAlgs()).orElse(List.of(JWSAlgorithm.RS256)).stream()
                .filter(JWSAlgorithm.Family.SIGNATURE::contains)
                .collect(Collectors.toSet());
        var selector = new JWSVerificationKeySelector<>(algorithms, keys);
        return new IDTokenValidator(metadata.getIssuer(), registration.clientId(), selector, null);
    }

    static void limit(HTTPRequest request) {
        request.setConnectTimeout(PATIENCE_MILLIS);
        request.setReadTimeout(PATIENCE_MILLIS);
        // What carries our secret or a code goes to the address the provider named and nowhere else.
        request.setFollowRedirects(false);
    }
}
