package fi.spiraali.workshop.people;

import fi.spiraali.http.NotFound;
import fi.spiraali.workshop.Language;
import fi.spiraali.workshop.Workshop;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody in the room, told from others by a number; with a name only where the workshop asks for names. */
@Entity
public class Participant extends PanacheEntityBase {
    static final int MOST = 1_000;

    /** Phones that are connected say so every quarter of a minute. */
    public static final Duration AWAY_AFTER = Duration.ofSeconds(40);

    @Id
    private UUID id;

    private UUID workshop;
    private boolean anonymous;
    private short number;
    private String name;

    @Enumerated(EnumType.STRING)
    private Language language;

    private byte[] rejoin;

    /** Kept up by the feed, past the entity. */
    @Column(name = "seen_at", updatable = false)
    private Instant seenAt;

    protected Participant() {}

    Participant(UUID id, Workshop workshop, int number, String name, Language language, byte[] rejoin, Instant now) {
        this.id = id;
        this.workshop = workshop.id();
        this.anonymous = workshop.anonymous();
        this.number = (short) number;
        this.name = name;
        this.language = language;
        this.rejoin = rejoin.clone();
        this.seenAt = now;
    }

    /** What others see of somebody. */
    @Schema(name = "Somebody")
    public record Somebody(
            int number,
            @Schema(nullable = true, required = true) String name,
            boolean present,
            @NotNull Language language) {}

    Somebody somebody(Instant now) {
        return new Somebody(number, name, seenAt != null && seenAt.isAfter(now.minus(AWAY_AFTER)), language);
    }

    static Participant require(UUID workshop, UUID id) {
        return Participant.<Participant>findByIdOptional(id)
                .filter(participant -> participant.workshop.equals(workshop))
                .orElseThrow(NotFound::new);
    }

    /** @param rejoin by {@link RejoinCode} */
    static Optional<Participant> findByRejoin(UUID workshop, byte[] rejoin) {
        return find("workshop = ?1 and rejoin = ?2", workshop, rejoin).firstResultOptional();
    }

    /** By number. */
    static List<Participant> of(UUID workshop) {
        return list("workshop = ?1 order by number", workshop);
    }

    /** The next free number; call it with the workshop claimed. */
    static int nextNumber(UUID workshop) {
        return find("select coalesce(max(number), 0) + 1 from Participant where workshop = ?1", workshop)
                .project(Integer.class)
                .singleResult();
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    String name() {
        return name;
    }

    Language language() {
        return language;
    }
}
