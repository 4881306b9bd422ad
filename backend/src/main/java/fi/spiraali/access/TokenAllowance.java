package fi.spiraali.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.spiraali.http.ProblemType;
import fi.spiraali.http.Refusal;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How many requests a token may still make in this minute. Counted in memory and by each node for itself: a limit that
 * keeps a runaway script from others need not be exact, and a count in the database would cost more than the request.
 */
@Singleton
class TokenAllowance {
    static final Duration WINDOW = Duration.ofMinutes(1);

    /** Made-up tokens are counted like real ones, so their number is bounded. */
    private static final int KEPT = 10_000;

    private final Cache<ByteBuffer, Window> windows =
            Caffeine.newBuilder().maximumSize(KEPT).expireAfterWrite(WINDOW).build();

    private final Clock clock;
    private final int requests;

    TokenAllowance(Clock clock, @ConfigProperty(name = "spiraali.token-requests-a-minute") int requests) {
        this.clock = clock;
        this.requests = requests;
    }

    private record Window(Instant since, int used) {
        Window count(Instant now) {
            return now.isBefore(since.plus(WINDOW)) ? new Window(since, used + 1) : new Window(now, 1);
        }
    }

    /** What is left after this request; negative when it was one too many. */
    record Rest(int requests, int left, Duration renewedIn) {
        void orRefuse() {
            if (left < 0) {
                throw new RateLimited(renewedIn);
            }
        }

        /** How much and how often, as draft-ietf-httpapi-ratelimit-headers writes it. */
        String policy() {
            return "\"token\";q=%d;w=%d".formatted(requests, WINDOW.toSeconds());
        }

        String state() {
            return "\"token\";r=%d;t=%d".formatted(Math.max(0, left), Math.max(1, renewedIn.toSeconds()));
        }
    }

    Rest take(Credential.ByToken token) {
        var now = clock.instant();
        var window = windows.asMap()
                .compute(
                        ByteBuffer.wrap(token.hash()),
                        (hash, known) -> known == null ? new Window(now, 1) : known.count(now));
        return new Rest(
                requests,
                requests - window.used(),
                Duration.between(now, window.since().plus(WINDOW)));
    }

    /** One request too many; the next minute takes it. */
    static class RateLimited extends Refusal {
        private static final long serialVersionUID = 1L;

        private final Duration wait;

        RateLimited(Duration wait) {
            super(ProblemType.RATE_LIMITED);
            this.wait = wait;
        }

        @Override
        public Duration retryAfter() {
            return wait;
        }
    }
}
