package fi.spiraali.programme.overview;

import static java.util.stream.Collectors.toSet;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.spiraali.access.Keys;
import fi.spiraali.database.Claim;
import fi.spiraali.framework.Framework;
import fi.spiraali.framework.Instrument;
import fi.spiraali.programme.disclosure.Contribution;
import fi.spiraali.programme.disclosure.Group;
import fi.spiraali.programme.disclosure.Rules;
import fi.spiraali.programme.overview.Presence.Presences;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Makes a new edition at a look at a programme in which something has changed, when the rules let it. */
@Singleton
class Publishing {
    private static final int REMEMBERED = 500;

    private final Presences presences;
    private final Editions editions;
    private final Insiders insiders;
    private final Instrument instrument;
    private final Keys keys;
    private final Clock clock;
    private final EntityManager database;
    /** What the rules have refused, so that they are not asked the same at every look; who knows what may change. */
    private final Cache<Attempt, Boolean> refused = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();

    Publishing(
            Presences presences,
            Editions editions,
            Insiders insiders,
            Instrument instrument,
            Keys keys,
            Clock clock,
            EntityManager database) {
        this.presences = presences;
        this.editions = editions;
        this.insiders = insiders;
        this.instrument = instrument;
        this.keys = keys;
        this.clock = clock;
        this.database = database;
    }

    private record Attempt(UUID programme, UUID edition, Set<UUID> gone, List<Contribution> eligible) {
        static Attempt at(UUID programme, Edition latest, List<Contribution> eligible) {
            return latest == null
                    ? new Attempt(programme, null, Set.of(), eligible)
                    : new Attempt(programme, latest.id(), latest.gone(), eligible);
        }
    }

    /** The latest edition; one that something is gone from must not be shown. */
    Optional<Edition> latest(UUID programme, Presence presence, Framework framework) throws SQLException {
        var latest = editions.latest(programme, framework);
        var attempt = Attempt.at(programme, latest.orElse(null), presence.eligible());
        boolean enough =
                attempt.eligible().size() >= Rules.FEWEST || !attempt.gone().isEmpty();
        if (!enough
                || refused.getIfPresent(attempt) != null
                || latest.filter(edition -> edition.isOf(attempt.eligible())).isPresent()) {
            return latest;
        }
        return QuarkusTransaction.requiringNew().call(() -> publish(programme, framework));
    }

    /** Held alone and asked again: what is published next depends on all that was published before, here and elsewhere. */
    private Optional<Edition> publish(UUID programme, Framework framework) throws SQLException {
        Claim.on(turn(framework), database);
        var latest = editions.latest(programme, framework);
        var attempt = Attempt.at(
                programme,
                latest.orElse(null),
                presences.of(programme, framework).eligible());
        var known = Stream.concat(
                        attempt.eligible().stream(),
                        latest.stream().flatMap(edition -> edition.publication().members().stream()))
                .map(Contribution::innovation)
                .distinct()
                .toList();
        var past = editions.past(known, framework);
        var teams = Stream.concat(
                        attempt.eligible().stream(),
                        past.stream().flatMap(publication -> publication.members().stream()))
                .map(Contribution::team)
                .collect(toSet());
        var rules = new Rules(groups(), past, insiders.of(teams));
        var next = rules.next(
                latest.map(Edition::publication).orElse(null),
                attempt.gone(),
                attempt.eligible(),
                leavingOut(attempt.edition()));
        if (next.isEmpty()) {
            refused.put(attempt, true);
            return latest;
        }
        return Optional.of(editions.keep(programme, framework, next.get(), clock.instant()));
    }

    Group.Keys groups() {
        return new Group.Keys(instrument.objectives(), instrument.standings());
    }

    /** By a code that only this installation can make, so that nobody can choose who is left out. */
    private Comparator<Contribution> leavingOut(UUID edition) {
        return Comparator.comparing(
                member -> keys.mac("programme-left-out", Keys.bytes(edition), Keys.bytes(member.innovation())),
                Arrays::compareUnsigned);
    }

    private static UUID turn(Framework framework) {
        var name = "editions of " + framework.id() + " " + framework.version();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
