package fi.spiraali.access;

import com.nulabinc.zxcvbn.Zxcvbn;
import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import fi.spiraali.http.FaultCode;
import fi.spiraali.http.InvalidRequest;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Semaphore;

/**
 * Argon2id as the OWASP Password Storage Cheat Sheet (2024) asks for: 19 MiB, two passes, one lane. Half of the
 * processors take turns at it, so that a burst of sign-ins leaves the room the other half.
 */
@Singleton
public class Passwords {
    public static final int SHORTEST = 12;
    public static final int LONGEST = 128;
    private static final int AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    private static final int EASY = 1;
    /** More of it costs zxcvbn seconds where every character may stand for a letter. */
    private static final int HEAD = 16;
    /** The whole, what stands before the at sign, and each word. */
    private static final List<String> PARTS = List.of("$", "@", "[\\s@.]+");

    private static final int SALT_BYTES = 16;
    private static final Argon2Function ARGON2 = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);

    private final Zxcvbn guesser = new Zxcvbn();
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final String nobodys = hash("a password nobody has");

    public final String hash(String password) {
        return inTurn(() -> Password.hash(normal(password))
                .addRandomSalt(SALT_BYTES)
                .with(ARGON2)
                .getResult());
    }

    /** Takes as long for an account without a password, or for none at all, as for one whose password is wrong. */
    boolean isRight(String password, String hash) {
        var compared = hash == null ? nobodys : hash;
        boolean right = inTurn(
                () -> Password.check(normal(password), compared).with(Argon2Function.getInstanceFromHash(compared)));
        return right && hash != null;
    }

    /**
     * Length, and whether one of the lists or patterns of zxcvbn (Wheeler 2016) guesses it at once.
     *
     * @param pointer where the password stands in the request
     * @param personal what an attacker who knows the person would try first
     * @throws InvalidRequest TOO_SHORT, TOO_LONG or TOO_COMMON
     */
    public void mustBeGood(String pointer, String password, String... personal) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw new InvalidRequest(pointer, FaultCode.TOO_SHORT, SHORTEST);
        }
        if (length > LONGEST) {
            throw new InvalidRequest(pointer, FaultCode.TOO_LONG, LONGEST);
        }
        var known = Arrays.stream(personal)
                .flatMap(text -> PARTS.stream().flatMap(by -> Arrays.stream(text.split(by))))
                .filter(part -> !part.isBlank())
                .map(Passwords::head)
                .toList();
        // What follows a head that is hard to guess makes it no easier.
        if (guesser.measure(head(password), known).getScore() <= EASY) {
            throw new InvalidRequest(pointer, FaultCode.TOO_COMMON);
        }
    }

    private static String head(String text) {
        return text.substring(0, Math.min(text.length(), HEAD));
    }

    /** The same letter can be typed as one character or as two. */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private interface Work<T> {
        T done();
    }

    private <T> T inTurn(Work<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.done();
        } finally {
            turns.release();
        }
    }
}
