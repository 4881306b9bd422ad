package fi.spiraali.workshop.people;

import fi.spiraali.access.Keys;
import fi.spiraali.workshop.JoinCode;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Brings a participant back on another device; made from who they are, so that only a code of it is kept. */
@Singleton
class RejoinCode {
    private static final int LENGTH = 8;

    private final Keys keys;

    RejoinCode(Keys keys) {
        this.keys = keys;
    }

    String of(UUID participant) {
        var chance = keys.mac("rejoin-code", Keys.bytes(participant));
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(JoinCode.SYMBOLS.charAt(Byte.toUnsignedInt(chance[i]) % JoinCode.SYMBOLS.length()));
        }
        return code.toString();
    }

    byte[] kept(UUID workshop, String code) {
        return keys.mac("rejoin-kept", Keys.bytes(workshop), code.getBytes(StandardCharsets.UTF_8));
    }
}
