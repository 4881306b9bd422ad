package fi.spiraali.workshop;

import fi.spiraali.access.Keys;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * The six symbols on the wall. Typing them is guarded against guessing by counting misses; the QR code carries a key as
 * well that can't be guessed, so that whoever scans it comes in however many others guess.
 */
@Singleton
public class JoinCode {
    private static final int LENGTH = 6;

    /** No I, L, O, 0 or 1. */
    public static final String SYMBOLS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int KEY_BYTES = 9;

    private final RandomGenerator random = new SecureRandom();
    private final Keys keys;

    JoinCode(Keys keys) {
        this.keys = keys;
    }

    public String draw() {
        return random.ints(LENGTH, 0, SYMBOLS.length())
                .mapToObj(i -> String.valueOf(SYMBOLS.charAt(i)))
                .collect(Collectors.joining());
    }

    /** As people type it: lower case, with blanks. */
    public static String tidy(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    /** What stands behind the code in the QR code: 12 characters that only this installation can make. */
    public String keyOf(String code) {
        var mac = keys.mac("join-key", code.getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(mac, KEY_BYTES));
    }
}
