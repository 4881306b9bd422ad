package fi.spiraali.workshop.people;

import fi.spiraali.http.NotFound;
import fi.spiraali.workshop.JoinCode;
import fi.spiraali.workshop.Workshop;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Finds the workshop behind a code, and counts codes that have none. */
@Singleton
class Door {
    private final JoinCode codes;
    private final Misses misses;

    Door(JoinCode codes, Misses misses) {
        this.codes = codes;
        this.misses = misses;
    }

    /**
     * @param key from the QR code; whoever has the right one has not guessed the code. Null where it was typed
     * @throws NotFound when no workshop has that code
     */
    Workshop behind(String typed, String key, HttpServerRequest request) {
        var code = JoinCode.tidy(typed);
        boolean scanned = key != null && isSame(key, codes.keyOf(code));
        var found = scanned ? Workshop.findByCode(code) : misses.guess(request, () -> Workshop.findByCode(code));
        return found.orElseThrow(NotFound::new);
    }

    /** The participant behind a code they typed; what is guessed about people is counted like what is guessed of rooms. */
    Participant behind(Workshop workshop, byte[] rejoin, HttpServerRequest request) {
        return misses.guess(request, () -> Participant.findByRejoin(workshop.id(), rejoin))
                .orElseThrow(NotFound::new);
    }

    private static boolean isSame(String given, String right) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    }
}
