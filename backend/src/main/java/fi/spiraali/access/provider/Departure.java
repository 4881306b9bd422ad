package fi.spiraali.access.provider;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import fi.spiraali.access.Keys;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a browser keeps in a cookie while its owner is away at the provider. Whoever comes back without it, or with
 * another's answer, began somewhere else; and any node can take them in.
 *
 * @param returnTo the page they left
 */
record Departure(String state, String nonce, String verifier, String returnTo, Instant until) {
    static final String COOKIE = "__Host-spiraali-provider";
    static final Duration LASTS = Duration.ofMinutes(10);

    private static final String PURPOSE = "provider";
    /** Of this origin for sure: browsers read "//" and "/\" as another host and drop tabs and line breaks in between. */
    private static final Pattern LOCAL_PATH = Pattern.compile("/(?![/\\\\])[\\x21-\\x7E&&[^\\\\]]{0,500}");

    private static final Pattern TEXT =
            Pattern.compile("([\\w-]{16,128})\\.([\\w-]{16,128})\\.([\\w-]{43,128})\\.(\\d{1,12})\\.([\\w-]{1,700})");

    static Departure at(Instant now, String returnTo) {
        boolean local = returnTo != null && LOCAL_PATH.matcher(returnTo).matches();
        return new Departure(
                new State().getValue(),
                new Nonce().getValue(),
                new CodeVerifier().getValue(),
                local ? returnTo : "/",
                now.plus(LASTS));
    }

    String sealed(Keys keys) {
        var text = String.join(
                ".",
                state,
                nonce,
                verifier,
                Long.toString(until.getEpochSecond()),
                encoded(returnTo.getBytes(StandardCharsets.UTF_8)));
        return text + '.' + mac(text, keys);
    }

    /** Empty when we did not write it, or it is too long ago. */
    static Optional<Departure> unsealed(String cookie, Keys keys, Instant now) {
        int dot = cookie.lastIndexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        var text = cookie.substring(0, dot);
        var parts = TEXT.matcher(text);
        if (!parts.matches() || !same(cookie.substring(dot + 1), mac(text, keys))) {
            return Optional.empty();
        }
        var returnTo = new String(Base64.getUrlDecoder().decode(parts.group(5)), StandardCharsets.UTF_8);
        var until = Instant.ofEpochSecond(Long.parseLong(parts.group(4)));
        return Optional.of(new Departure(parts.group(1), parts.group(2), parts.group(3), returnTo, until))
                .filter(departure -> now.isBefore(departure.until));
    }

    boolean isAnsweredBy(String givenState) {
        return givenState != null && same(state, givenState);
    }

    private static String mac(String text, Keys keys) {
        return encoded(keys.mac(PURPOSE, text.getBytes(StandardCharsets.US_ASCII)));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
