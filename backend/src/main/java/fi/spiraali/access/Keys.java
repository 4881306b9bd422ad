package fi.spiraali.access;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The installation's one key, and a key of its own for each purpose derived from it. It stands outside of the database:
 * who has only the tables can make no link and can't tell whose an anonymous sheet is.
 */
@Singleton
public class Keys {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST = 32;
    private static final int CODE_BYTES = 16;
    private static final int LINK_LENGTH = 43;

    private final byte[] key;

    Keys(@ConfigProperty(name = "spiraali.key") Optional<String> key) {
        this.key = key.map(text -> text.getBytes(StandardCharsets.UTF_8))
                .filter(bytes -> bytes.length >= SHORTEST)
                .orElseThrow(() -> new IllegalStateException(
                        "SPIRAALI_KEY is missing or too short. Give at least %d random characters, for example from `openssl rand -hex 32`, the same to every node, and keep them: without it everybody is signed out and links and drafts lose their owners."
                                .formatted(SHORTEST)));
    }

    /** Makes sure that it is looked at when the application starts, and not when the first person comes. */
    void mustBeThere(@Observes StartupEvent start) {}

    /** @return 32 bytes that only this installation can make of the parts, for this purpose and for no other */
    public byte[] mac(String purpose, byte[]... parts) {
        var mac = hmac(hmac(key).doFinal(purpose.getBytes(StandardCharsets.UTF_8)));
        for (byte[] part : parts) {
            // With its length, so that no two lists of parts run together into the same bytes.
            mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
            mac.update(part);
        }
        return mac.doFinal();
    }

    /** @return 43 characters that can stand in an address: the id and 128 bits that nobody else can make of it */
    public String link(String purpose, UUID id) {
        var link =
                ByteBuffer.allocate(2 * Long.BYTES + CODE_BYTES).put(bytes(id)).put(code(purpose, id));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(link.array());
    }

    /** The id in a link that was made here for this purpose; empty for anything else. */
    public Optional<UUID> idIn(String purpose, String link) {
        return decoded(link).flatMap(bytes -> {
            var id = new UUID(bytes.getLong(), bytes.getLong());
            var code = new byte[CODE_BYTES];
            bytes.get(code);
            return MessageDigest.isEqual(code, code(purpose, id)) ? Optional.of(id) : Optional.empty();
        });
    }

    /** The id that stands in a link, whoever made it: for looking up what the link must then be held to. */
    public static Optional<UUID> claimedIn(String link) {
        return decoded(link).map(bytes -> new UUID(bytes.getLong(), bytes.getLong()));
    }

    private static Optional<ByteBuffer> decoded(String link) {
        if (link.length() != LINK_LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(ByteBuffer.wrap(Base64.getUrlDecoder().decode(link)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private byte[] code(String purpose, UUID id) {
        return Arrays.copyOf(mac("link:" + purpose, bytes(id)), CODE_BYTES);
    }

    public static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static Mac hmac(byte[] key) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
