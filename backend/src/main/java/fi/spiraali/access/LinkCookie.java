package fi.spiraali.access;

import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import java.time.Duration;
import java.util.UUID;

/** Keeps an assessor's link in their browser, for the addresses of its one round only. */
public final class LinkCookie {
    static final String NAME = "__Secure-spiraali-link";
    public static final String PURPOSE = "assessor-link";
    private static final Duration KEPT = Duration.ofDays(180);

    private LinkCookie() {}

    public static NewCookie of(String link, UUID assessment) {
        return new NewCookie.Builder(NAME)
                .value(link)
                .path("/api/v1/assessments/" + assessment)
                .maxAge((int) KEPT.toSeconds())
                .httpOnly(true)
                .secure(true)
                .sameSite(SameSite.STRICT)
                .build();
    }
}
