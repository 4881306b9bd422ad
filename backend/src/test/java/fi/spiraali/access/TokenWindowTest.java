package fi.spiraali.access;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fi.spiraali.access.TokenAllowance.RateLimited;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TokenWindowTest {
    private static final Credential.ByToken TOKEN = new Credential.ByToken(ApiToken.hash("spiraali_a"));
    private Instant now = Instant.parse("2026-01-15T10:00:00Z");

    private final Clock clock = new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    };

    @Test
    void the_allowance_comes_back_a_minute_after_the_first_request() {
        var allowance = new TokenAllowance(clock, 2);
        allowance.take(TOKEN).orRefuse();
        now = now.plusSeconds(40);
        allowance.take(TOKEN).orRefuse();
        var third = allowance.take(TOKEN);
        var refusal = assertThrows(RateLimited.class, third::orRefuse);
        assertThat(refusal.retryAfter(), is(Duration.ofSeconds(20)));
        now = now.plusSeconds(20);
        var renewed = allowance.take(TOKEN);
        assertDoesNotThrow(renewed::orRefuse);
        assertThat(renewed.state(), is("\"token\";r=1;t=60"));
    }
}
