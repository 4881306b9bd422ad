package fi.spiraali.access.provider;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a provider says is believed only when it can have said it, to us, now, and in this answer. */
class IdTokenTest {
    private final Departure departure = Departure.at(Instant.now(), "/");
    private OrganisationDouble organisation;

    @BeforeEach
    void start() throws IOException {
        organisation = new OrganisationDouble(0);
    }

    @AfterEach
    void stop() {
        organisation.close();
    }

    @Test
    void an_honest_token_tells_who_came_back() throws Exception {
        organisation.givesToken(signed(organisation.key, honest().claim("email", "aino@kunta.example")));
        assertThat(whoCameBack(), is(new Person(organisation.issuer(), "aino", "aino@kunta.example", null, null)));
    }

    @Test
    void a_token_without_an_address_is_asked_about() throws Exception {
        organisation.givesToken(signed(organisation.key, honest()));
        organisation.tells("{\"sub\": \"aino\", \"email\": \"aino@kunta.example\", \"email_verified\": true}");
        assertThat(whoCameBack().verified(), is(true));
    }

    @Test
    void what_is_told_about_somebody_else_is_not_taken() throws Exception {
        organisation.givesToken(signed(organisation.key, honest()));
        organisation.tells("{\"sub\": \"pertti\", \"email\": \"pertti@kunta.example\", \"email_verified\": true}");
        assertThrows(ProviderFailed.class, this::whoCameBack);
    }

    static Stream<Arguments> lies() {
        return Stream.of(
                lie("another issuer", claims -> claims.issuer("https://other.example")),
                lie("another audience", claims -> claims.audience("somebody else")),
                lie(
                        "expired",
                        claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(120)))),
                lie("without an end", claims -> claims.expirationTime(null)),
                lie("another answer's nonce", claims -> claims.claim("nonce", "another")),
                lie("without a nonce", claims -> claims.claim("nonce", null)),
                lie("without a subject", claims -> claims.subject(null)));
    }

    private static Arguments lie(String name, UnaryOperator<JWTClaimsSet.Builder> lie) {
        return Arguments.argumentSet(name, lie);
    }

    @ParameterizedTest
    @MethodSource("lies")
    void a_token_that_is_not_for_this_moment_proves_nothing(UnaryOperator<JWTClaimsSet.Builder> lie)
            throws JOSEException {
        organisation.givesToken(signed(organisation.key, lie.apply(honest())));
        mustBeRefused();
    }

    @Test
    void a_token_signed_by_somebody_else_proves_nothing() throws JOSEException {
        organisation.givesToken(signed(OrganisationDouble.newKey(), honest()));
        mustBeRefused();
    }

    /** Our secret is known at the provider to more than its signing key; the provider even offers this. */
    @Test
    void a_token_signed_with_our_own_secret_proves_nothing() throws JOSEException {
        var jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), honest().build());
        jwt.sign(new MACSigner(OrganisationDouble.SECRET));
        organisation.givesToken(jwt.serialize());
        mustBeRefused();
    }

    @Test
    void a_token_without_a_signature_proves_nothing() {
        organisation.givesToken(new PlainJWT(honest().build()).serialize());
        mustBeRefused();
    }

    @Test
    void an_answer_that_names_another_provider_is_not_redeemed() throws JOSEException {
        organisation.givesToken(signed(organisation.key, honest().claim("email", "aino@kunta.example")));
        assertThrows(
                ProviderFailed.class,
                () -> organisation.provider().whoCameBack(departure, "code", "https://other.example"));
    }

    @Test
    void a_provider_that_is_away_is_asked_again_the_next_time() throws Exception {
        var provider = organisation.provider();
        organisation.close();
        assertThrows(ProviderFailed.class, () -> provider.addressFor(departure));
        organisation = new OrganisationDouble(organisation.port());
        assertThat(provider.addressFor(departure).getPort(), is(organisation.port()));
    }

    private void mustBeRefused() {
        var refusal = assertThrows(ProviderFailed.class, this::whoCameBack);
        assertThat(refusal.getMessage(), containsString("ID token"));
        assertThat(refusal.getMessage(), not(containsString("aino")));
    }

    private Person whoCameBack() throws ProviderFailed {
        return organisation.provider().whoCameBack(departure, "code", null);
    }

    private JWTClaimsSet.Builder honest() {
        return new JWTClaimsSet.Builder()
                .issuer(organisation.issuer())
                .audience(OrganisationDouble.CLIENT)
                .subject("aino")
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                .claim("nonce", departure.nonce());
    }

    private static String signed(RSAKey key, JWTClaimsSet.Builder claims) throws JOSEException {
        var jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("1").build(), claims.build());
        jwt.sign(new RSASSASigner(key));
        return jwt.serialize();
    }
}
