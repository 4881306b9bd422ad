package fi.spiraali.access;

import fi.spiraali.http.ProblemType;
import fi.spiraali.http.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.hibernate.Session;

/**
 * Slows down who guesses: after some free attempts each further one waits twice as long as the one before. Counted for
 * what is tried (an account, a code) and never for an address alone, behind which a whole room may sit.
 */
@Singleton
public class Attempts {
    /**
     * In one statement, so that of many attempts at once each counts: an attempt within its delay is not taken at all.
     * While some are free no times are compared: of two at once the second may have looked at the clock first.
     */
    private static final String TAKE = """
            INSERT INTO failed_attempt (subject, failures, last_at) VALUES (:subject, 1, :now)
            ON CONFLICT (subject) DO UPDATE SET
              failures = CASE WHEN failed_attempt.last_at < :forgotten THEN 1 ELSE failed_attempt.failures + 1 END,
              last_at = :now
            WHERE failed_attempt.failures < :free OR failed_attempt.last_at
              + least(:longest, power(2, least(failed_attempt.failures - :free, 20))) * interval '1 second' <= :now""";

    private static final String WAIT = """
            SELECT last_at + least(:longest, power(2, least(failures - :free, 20))) * interval '1 second'
            FROM failed_attempt WHERE subject = :subject""";

    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);

    private final EntityManager database;
    private final Clock clock;
    private final Keys keys;

    Attempts(EntityManager database, Clock clock, Keys keys) {
        this.database = database;
        this.clock = clock;
        this.keys = keys;
    }

    /** What is tried, how often without a wait, and the longest wait. */
    public enum Kind {
        /** One account from one address. */
        SIGN_IN(5, Duration.ofMinutes(15)),
        /** One account from anywhere: short waits, or a stranger could keep its owner out. */
        SIGN_IN_FROM_ANYWHERE(50, Duration.ofMinutes(1)),
        /** Mails to one address, asked for from one place. */
        RESET(3, Duration.ofMinutes(15)),
        /** Mails to one address, asked for from anywhere. */
        RESET_FROM_ANYWHERE(10, Duration.ofMinutes(5)),
        /** New accounts that were refused, from one address: each says whether an e-mail address has one. */
        REGISTER(20, Duration.ofMinutes(1));

        private final int free;
        private final Duration longest;

        Kind(int free, Duration longest) {
            this.free = free;
            this.longest = longest;
        }

        public Attempt on(String... subject) {
            return new Attempt(this, List.of(subject));
        }
    }

    /**
     * Where a request comes from, as far as one sender is told from another: somebody with IPv6 has a whole network of
     * addresses to themselves.
     */
    public static String network(HttpServerRequest request) {
        try {
            // A literal address is read, never looked up.
            var address = InetAddress.getByName(request.remoteAddress().host()).getAddress();
            return HexFormat.of().formatHex(address, 0, Math.min(address.length, 8));
        } catch (UnknownHostException e) {
            return request.remoteAddress().host();
        }
    }

    /** @param subject what it is counted for */
    public record Attempt(Kind kind, List<String> subject) {}

    /**
     * Takes attempts, which count as failed until {@link #succeeded}, whatever becomes of the caller's transaction.
     *
     * @throws TooManyAttempts when one of them comes too early
     */
    public void take(Attempt... attempts) {
        var now = clock.instant();
        // One that is refused rolls the others back: what is not tried is not counted either.
        QuarkusTransaction.requiringNew().run(() -> Arrays.stream(attempts)
                .map(attempt -> take(attempt, now))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .ifPresent(next -> {
                    throw new TooManyAttempts(Duration.between(now, next));
                }));
    }

    /** When the attempt may be made; null when it was taken. */
    private Instant take(Attempt attempt, Instant now) {
        var fingerprint = fingerprint(attempt);
        int taken = database.createNativeQuery(TAKE)
                .setParameter("subject", fingerprint)
                .setParameter("now", now)
                .setParameter("forgotten", now.minus(FORGOTTEN_AFTER))
                .setParameter("free", attempt.kind().free)
                .setParameter("longest", attempt.kind().longest.toSeconds())
                .executeUpdate();
        return taken == 1
                ? null
                : database.unwrap(Session.class)
                        .createNativeQuery(WAIT, Instant.class)
                        .setParameter("subject", fingerprint)
                        .setParameter("free", attempt.kind().free)
                        .setParameter("longest", attempt.kind().longest.toSeconds())
                        // Forgotten in this very moment: a second is as good as any wait.
                        .uniqueResultOptional()
                        .orElse(now.plusSeconds(1));
    }

    /** Forgets what failed before; in the caller's transaction where there is one. */
    public void succeeded(Attempt... attempts) {
        QuarkusTransaction.joiningExisting().run(() -> Arrays.stream(attempts)
                .forEach(attempt -> database.createNativeQuery("DELETE FROM failed_attempt WHERE subject = :subject")
                        .setParameter("subject", fingerprint(attempt))
                        .executeUpdate()));
    }

    private byte[] fingerprint(Attempt attempt) {
        return keys.mac(
                "attempt:" + attempt.kind(),
                attempt.subject().stream()
                        .map(part -> part.getBytes(StandardCharsets.UTF_8))
                        .toArray(byte[][]::new));
    }

    /** Too early. */
    public static class TooManyAttempts extends Refusal {
        private static final long serialVersionUID = 1L;

        private final Duration wait;

        public TooManyAttempts(Duration wait) {
            super(ProblemType.TOO_MANY_ATTEMPTS);
            this.wait = wait;
        }

        @Override
        public Duration retryAfter() {
            return wait;
        }
    }
}
