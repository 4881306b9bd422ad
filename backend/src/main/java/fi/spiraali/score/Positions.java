package fi.spiraali.score;

import fi.spiraali.access.Keys;
import fi.spiraali.http.FaultCode;
import fi.spiraali.http.InvalidRequest;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/**
 * Positions as they leave the house: one enciphered block. A bare number would tell every reader how much is going on in
 * all teams together, and one that somebody thought up would skip what it skips without a word.
 */
@Singleton
class Positions {
    private static final int BLOCK = 16;
    private static final int NUMBER_BITS = 48;

    private final SecretKeySpec key;

    Positions(Keys keys) {
        key = new SecretKeySpec(Arrays.copyOf(keys.mac("feed-position"), BLOCK), "AES");
    }

    /** @param fingerprint of what the reader asked for: elsewhere the position would mean something else */
    String encode(Position position, int fingerprint) {
        var block = ByteBuffer.allocate(BLOCK)
                .putInt(fingerprint)
                .putLong(position.place() << (Long.SIZE - NUMBER_BITS) | position.told() >>> Integer.SIZE)
                .putInt((int) position.told());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(through(Cipher.ENCRYPT_MODE, block.array()));
    }

    /**
     * @param parameter where it was given
     * @throws InvalidRequest when it was not made here, or for other filters
     */
    Position parse(String encoded, int fingerprint, String parameter) {
        return blockIn(encoded)
                .map(block -> ByteBuffer.wrap(through(Cipher.DECRYPT_MODE, block)))
                .filter(block -> block.getInt() == fingerprint)
                .map(block -> {
                    long high = block.getLong();
                    long low = Integer.toUnsignedLong(block.getInt());
                    return new Position(high >>> (Long.SIZE - NUMBER_BITS), (high & 0xFFFF) << Integer.SIZE | low);
                })
                .orElseThrow(() -> new InvalidRequest(parameter, FaultCode.NOT_A_CURSOR));
    }

    private static Optional<byte[]> blockIn(String encoded) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(encoded)).filter(block -> block.length == BLOCK);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A single block, so that the chaining modes have nothing to chain. */
    private byte[] through(int mode, byte[] block) {
        try {
            var cipher = Cipher.getInstance("AES/ECB/NoPadding");
            cipher.init(mode, key);
            return cipher.doFinal(block);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
