package fi.spiraali.access;

import static fi.spiraali.Client.bearing;
import static fi.spiraali.Client.problem;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import fi.spiraali.Person;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody makes a session up, nor turns one into somebody else's. */
@QuarkusTest
class MadeUpSessionTest {
    private static Person aino;

    @Inject
    Keys keys;

    @BeforeEach
    void somebody() {
        aino = aino == null ? Person.newcomer("Aino") : aino;
    }

    private static void opens(String token) {
        bearing(token).get("/session").then().statusCode(200);
    }

    private static void opensNothing(String token) {
        bearing(token).get("/session").then().spec(problem(401, "sign-in-required"));
    }

    @Test
    void a_token_with_one_changed_character_opens_nothing() throws ParseException {
        var parts = aino.token().split("\\.");
        opens(String.join(".", parts));
        opensNothing(parts[0] + "." + flipped(parts[1]) + "." + parts[2]);
        opensNothing(parts[0] + "." + parts[1] + "." + flipped(parts[2]));
        opensNothing(parts[0] + "." + parts[1] + ".");
        opensNothing(parts[0] + "." + parts[1]);
    }

    /** In the middle, where every bit of a character counts. */
    private static String flipped(String text) {
        int middle = text.length() / 2;
        return text.substring(0, middle) + (text.charAt(middle) == 'A' ? 'B' : 'A') + text.substring(middle + 1);
    }

    @Test
    void a_token_signed_with_another_key_opens_nothing() throws Exception {
        opensNothing(signed(claims(), keys.mac("another purpose")));
        opensNothing(signed(claims(), new byte[32]));
        opens(signed(claims(), keys.mac("session")));
    }

    @Test
    void an_unsigned_token_opens_nothing() throws ParseException {
        opensNothing(new PlainJWT(claims()).serialize());
    }

    @Test
    void a_token_for_somebody_elses_session_opens_nothing() throws Exception {
        var onni = Person.newcomer("Onni");
        var mixed = new JWTClaimsSet.Builder(claims()).subject(onni.id()).build();
        opensNothing(signed(mixed, keys.mac("session")));
    }

    @Test
    void a_token_that_says_it_has_expired_opens_nothing_whatever_its_row_says() throws Exception {
        var past = new JWTClaimsSet.Builder(claims())
                .expirationTime(Date.from(Instant.now().minusSeconds(1)))
                .build();
        opensNothing(signed(past, keys.mac("session")));
    }

    private static JWTClaimsSet claims() throws ParseException {
        return SignedJWT.parse(aino.token()).getJWTClaimsSet();
    }

    private static String signed(JWTClaimsSet claims, byte[] key) throws JOSEException {
        var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
        token.sign(new MACSigner(key));
        return token.serialize();
    }
}
