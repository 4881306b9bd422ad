package fi.spiraali.workshop.people;

import fi.spiraali.access.Keys;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Brings a participant back on another device; made from who they are, so that only a code of it is kept. */
@Singleton
class RejoinCode {
    private static final String SYMBOLS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;

    private final Keys keys;

    RejoinCode(Keys keys) {
        this.keys = keys;
    }

    /** Eight of 31 symbols. */
    String of(UUID participant) {
        var chance = keys.mac("rejoin-code", Keys.bytes(participant));
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(SYMBOLS.charAt(Byte.toUnsignedInt(chance[i]) % SYMBOLS.length()));
        }
        return code.toString();
    }

    byte[] kept(UUID workshop, String code) {
        return keys.mac("rejoin-kept", Keys.bytes(workshop), code.getBytes(StandardCharsets.UTF_8));
    }
}
