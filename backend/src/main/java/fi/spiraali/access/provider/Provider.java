package fi.spiraali.access.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;

/** Sends people to the organisation's provider and learns from it who came back (code flow with PKCE). */
@Singleton
class Provider {
    private final ProviderRegistration registration;
    private final Discovery discovery;

    Provider(ProviderRegistration registration, Discovery discovery) {
        this.registration = registration;
        this.discovery = discovery;
    }

    /** Where the browser goes to sign in. */
    URI addressFor(Departure departure) throws ProviderFailed {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE,
                        new Scope("openid", "email", "profile"),
                        registration.clientId(),
                        registration.callback())
                .endpointURI(discovery.metadata().getAuthorizationEndpointURI())
                .state(new State(departure.state()))
                .nonce(new Nonce(departure.nonce()))
                .codeChallenge(new CodeVerifier(departure.verifier()), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /** @param issuer as the answer names it, so that one provider's answer is never taken for another's (RFC 9207) */
    Person whoCameBack(Departure departure, String code, String issuer) throws ProviderFailed {
        var metadata = discovery.metadata();
        boolean named = issuer != null || metadata.supportsAuthorizationResponseIssuerParam();
        if (named && !metadata.getIssuer().getValue().equals(issuer)) {
            throw new ProviderFailed("the answer is another provider's");
        }
        try {
            var tokens = redeem(code, departure).getOIDCTokens();
            var claims = discovery.validator().validate(tokens.getIDToken(), new Nonce(departure.nonce()));
            var subject = claims.getSubject().getValue();
            var person = Person.of(metadata.getIssuer().getValue(), subject, claims);
            return person.email() == null ? ask(tokens.getAccessToken(), person) : person;
        } catch (BadJOSEException | JOSEException e) {
            throw new ProviderFailed("its ID token is not valid", e);
        } catch (ParseException e) {
            throw new ProviderFailed("its answer can't be read", e);
        } catch (IOException e) {
            throw new ProviderFailed("it can't be reached", e);
        }
    }

    private OIDCTokenResponse redeem(String code, Departure departure)
            throws ProviderFailed, ParseException, IOException {
        var grant = new AuthorizationCodeGrant(
                new AuthorizationCode(code), registration.callback(), new CodeVerifier(departure.verifier()));
        var metadata = discovery.metadata();
        var request = new TokenRequest.Builder(metadata.getTokenEndpointURI(), registration.proofFor(metadata), grant)
                .build();
        return OIDCTokenResponse.parse(send(request.toHTTPRequest(), "code"));
    }

    /** Many providers keep the ID token small and tell address and name on a second call only. */
    private Person ask(AccessToken token, Person person) throws ProviderFailed, ParseException, IOException {
        var endpoint = discovery.metadata().getUserInfoEndpointURI();
        if (endpoint == null) {
            return person;
        }
        var answer = UserInfoResponse.parse(send(new UserInfoRequest(endpoint, token).toHTTPRequest(), "access token"));
        var claims = answer.toSuccessResponse().getUserInfo();
        if (claims == null || !claims.getSubject().getValue().equals(person.subject())) {
            throw new ProviderFailed("it tells about somebody else, or in a form not read here");
        }
        return Person.of(person.issuer(), person.subject(), claims);
    }

    private static HTTPResponse send(HTTPRequest request, String what) throws ProviderFailed, IOException {
        Discovery.limit(request);
        var answer = request.send();
        if (!answer.indicatesSuccess()) {
            throw new ProviderFailed("it refused the %s with status %d".formatted(what, answer.getStatusCode()));
        }
        return answer;
    }
}
