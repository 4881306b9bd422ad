package fi.spiraali.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Opens and ends sessions. The token is signed, so one that was made up costs no look at the database; what makes it
 * revocable is the session's row, asked for with every request by {@link Doors}.
 */
@Singleton
public class Sessions {
    static final String COOKIE = "__Host-spiraali";
    private static final JWSHeader HEADER = new JWSHeader(JWSAlgorithm.HS256);

    private final EntityManager database;
    private final Clock clock;
    private final Duration longest;
    private final byte[] key;

    Sessions(
            EntityManager database,
            Clock clock,
            Keys keys,
            @ConfigProperty(name = "spiraali.session.longest") Duration longest) {
        this.database = database;
        this.clock = clock;
        this.longest = longest;
        this.key = keys.mac("session");
    }

    public record Opened(String jwt, Instant expiresAt) {}

    /** In the caller's transaction. */
    public Opened open(UUID account) {
        var now = clock.instant();
        var expires = now.plus(longest);
        var id = UUID.randomUUID();
        database.createNativeQuery("""
                        INSERT INTO session (id, account, created_at, seen_at, expires_at)
                        VALUES (:id, :account, :now, :now, :expires)""")
                .setParameter("id", id)
                .setParameter("account", account)
                .setParameter("now", now)
                .setParameter("expires", expires)
                .executeUpdate();
        return new Opened(signed(id, account, now, expires), expires);
    }

    private String signed(UUID session, UUID account, Instant now, Instant expires) {
        var claims = new JWTClaimsSet.Builder()
                .jwtID(session.toString())
                .subject(account.toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(expires))
                .build();
        try {
            var token = new SignedJWT(HEADER, claims);
            token.sign(new MACSigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a token says when it was signed here and has not expired; its session may have ended all the same. */
    Optional<Credential> read(String token) {
        try {
            var jwt = SignedJWT.parse(token);
            if (!jwt.getHeader().getAlgorithm().equals(JWSAlgorithm.HS256) || !jwt.verify(new MACVerifier(key))) {
                return Optional.empty();
            }
            var claims = jwt.getJWTClaimsSet();
            return claims.getExpirationTime().toInstant().isAfter(clock.instant())
                    ? Optional.of(new Credential.SignedIn(
                            UUID.fromString(claims.getJWTID()), UUID.fromString(claims.getSubject())))
                    : Optional.empty();
        } catch (ParseException | JOSEException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public void end(UUID session) {
        database.createNativeQuery("DELETE FROM session WHERE id = :id")
                .setParameter("id", session)
                .executeUpdate();
    }

    /** Signs the account out on every device. */
    public void endAll(UUID account) {
        database.createNativeQuery("DELETE FROM session WHERE account = :account")
                .setParameter("account", account)
                .executeUpdate();
    }

    /** Signs everybody out of the accounts whose password is no secret. */
    public void endDemonstration() {
        database.createNativeQuery("DELETE FROM session WHERE account IN (SELECT id FROM account WHERE demonstration)")
                .executeUpdate();
    }

    /** Signs the account out on every device but one. */
    void endOthers(UUID account, UUID kept) {
        database.createNativeQuery("DELETE FROM session WHERE account = :account AND id <> :kept")
                .setParameter("account", account)
                .setParameter("kept", kept)
                .executeUpdate();
    }

    public NewCookie cookie(Opened opened) {
        return cookie(opened.jwt(), (int)
                Duration.between(clock.instant(), opened.expiresAt()).toSeconds());
    }

    /** Takes the cookie out of the browser. */
    NewCookie noCookie() {
        return cookie("", 0);
    }

    private static NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(COOKIE)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .secure(true)
                .sameSite(SameSite.STRICT)
                .build();
    }
}
