package fi.spiraali.access;

import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import java.time.Duration;
import java.util.UUID;

/** Keeps a participant in their room, and a link's holder at one workshop's desk, on this device. */
public final class RoomCookies {
    public static final String PARTICIPANT = "participant";
    public static final String DESK = "workshop-link";
    static final String ROOM_NAME = "__Host-spiraali-room";
    static final String DESK_NAME = "__Secure-spiraali-desk";
    private static final Duration KEPT = Duration.ofDays(30);

    private RoomCookies() {}

    /** For every address: live scoring fills a round, which has an address of its own. */
    public static NewCookie ofParticipant(String secret) {
        return cookie(ROOM_NAME, secret, "/", KEPT);
    }

    public static NewCookie leaving() {
        return cookie(ROOM_NAME, "", "/", Duration.ZERO);
    }

    public static NewCookie ofDesk(String link, UUID workshop) {
        return cookie(DESK_NAME, link, "/api/v1/workshops/" + workshop, KEPT);
    }

    private static NewCookie cookie(String name, String value, String path, Duration kept) {
        return new NewCookie.Builder(name)
                .value(value)
                .path(path)
                .maxAge((int) kept.toSeconds())
                .httpOnly(true)
                .secure(true)
                .sameSite(SameSite.STRICT)
                .build();
    }
}
