package fi.spiraali.workshop.people;

import fi.spiraali.access.Attempts;
import fi.spiraali.access.Attempts.TooManyAttempts;
import fi.spiraali.access.Keys;
import fi.spiraali.access.Turns;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Counts wrong codes by the minute, of one network and of all: six symbols are few enough to be guessed by who may guess
 * without end. Right ones are never counted, so that forty phones behind one address come in at once.
 */
@Singleton
class Misses {
    private static final int OF_ONE_NETWORK = 20;
    private static final int OF_ALL = 600;
    private static final String ALL = "all";

    private static final String COUNT = """
            SELECT count(*) FROM join_miss WHERE minute = :minute
            AND (subject = :network AND misses >= :one OR subject = :all AND misses >= :most)""";

    private static final String ADD = """
            INSERT INTO join_miss (subject, minute, misses) VALUES (:subject, :minute, 1)
            ON CONFLICT (subject, minute) DO UPDATE SET misses = join_miss.misses + 1""";

    private final Turns[] turns = Stream.generate(Turns::new).limit(64).toArray(Turns[]::new);
    private final EntityManager database;
    private final Clock clock;
    private final Keys keys;

    Misses(EntityManager database, Clock clock, Keys keys) {
        this.database = database;
        this.clock = clock;
        this.keys = keys;
    }

    /**
     * Lets somebody try a code; empty when there is nothing behind it, which is counted.
     *
     * <p>A few at a time from each network, before the caller's own transaction takes a connection: of a thousand guesses at
     * once hardly one is looked up before those ahead of it are counted, and none waits for a second connection with the first
     * one in its hand.
     *
     * @throws TooManyAttempts when there have been too many this minute
     */
    <T> Optional<T> guess(HttpServerRequest request, Supplier<Optional<T>> lookUp) {
        var network = Attempts.network(request);
        var turn = turns[Math.floorMod(network.hashCode(), turns.length)];
        return turn.take(() -> QuarkusTransaction.requiringNew().call(() -> {
            mustBeFew(network);
            var found = lookUp.get();
            if (found.isEmpty()) {
                add(network);
            }
            return found;
        }));
    }

    private void mustBeFew(String network) {
        var now = clock.instant();
        long full = ((Number) database.createNativeQuery(COUNT)
                        .setParameter("minute", minute(now))
                        .setParameter("network", subject(network))
                        .setParameter("one", OF_ONE_NETWORK)
                        .setParameter("all", subject(ALL))
                        .setParameter("most", OF_ALL)
                        .getSingleResult())
                .longValue();
        if (full > 0) {
            throw new TooManyAttempts(Duration.between(now, minute(now).plus(1, ChronoUnit.MINUTES)));
        }
    }

    private void add(String network) {
        var minute = minute(clock.instant());
        for (var subject : List.of(network, ALL)) {
            database.createNativeQuery(ADD)
                    .setParameter("subject", subject(subject))
                    .setParameter("minute", minute)
                    .executeUpdate();
        }
    }

    private byte[] subject(String who) {
        return keys.mac("join-miss", who.getBytes(StandardCharsets.UTF_8));
    }

    private static Instant minute(Instant now) {
        return now.truncatedTo(ChronoUnit.MINUTES);
    }
}
