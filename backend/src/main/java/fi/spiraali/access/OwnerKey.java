package fi.spiraali.access;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.UUID;

/**
 * Tells whose a sheet is without saying who: the code of a person in one round. It says nothing of the same person in
 * another round, nor, without the installation's key, of whom it is.
 */
@Singleton
public class OwnerKey {
    private static final int BYTES = 16;

    private final Keys keys;

    OwnerKey(Keys keys) {
        this.keys = keys;
    }

    /** @param person of an account or of an assessor's link; never their id, which others know and may choose */
    public byte[] of(UUID assessment, UUID person) {
        return Arrays.copyOf(keys.mac("sheet-owner", Keys.bytes(assessment), Keys.bytes(person)), BYTES);
    }
}
