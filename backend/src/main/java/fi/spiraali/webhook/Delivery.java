package fi.spiraali.webhook;

import fi.spiraali.database.Claim;
import fi.spiraali.http.Cursor;
import fi.spiraali.http.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.DynamicUpdate;

/** One event on its way to one webhook. Events write the rows by triggers (V22); {@link Outbox} sends them. */
@Entity
@Table(name = "webhook_delivery")
@DynamicUpdate
public class Delivery extends PanacheEntityBase {
    static final String PING = "ping";

    @Id
    private UUID id;

    private UUID webhook;
    private String event;
    private String body;

    @Column(name = "created_at")
    private Instant createdAt;

    @Enumerated(EnumType.STRING)
    private State state;

    private int attempts;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "answered_status")
    private Short answeredStatus;

    @Enumerated(EnumType.STRING)
    @Column(name = "answered_error")
    private Failure answeredError;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_millis")
    private Integer answeredMillis;

    @Schema(name = "DeliveryState")
    public enum State {
        PENDING,
        DELIVERED,
        FAILED
    }

    protected Delivery() {}

    /** To try whether the address answers. */
    static Delivery ping(UUID id, UUID webhook, String body, Instant now) {
        var ping = new Delivery();
        ping.id = id;
        ping.webhook = webhook;
        ping.event = PING;
        ping.body = body;
        ping.createdAt = now;
        ping.again(now);
        return ping;
    }

    /** Sent once more: from the beginning where it had come to an end, else without waiting any longer. */
    final void again(Instant now) {
        if (state != State.PENDING) {
            state = State.PENDING;
            attempts = 0;
        }
        nextAttemptAt = now;
    }

    boolean isPing() {
        return event.equals(PING);
    }

    static Delivery require(UUID webhook, UUID id) {
        return Delivery.<Delivery>findByIdOptional(id)
                .filter(delivery -> delivery.webhook.equals(webhook))
                .orElseThrow(NotFound::new);
    }

    /** @throws NotFound when it is another webhook's */
    static Optional<Delivery> findClaimed(UUID webhook, UUID id) {
        Claim.on(id, getEntityManager());
        Optional<Delivery> known = findByIdOptional(id);
        if (known.filter(delivery -> !delivery.webhook.equals(webhook)).isPresent()) {
            throw new NotFound();
        }
        return known;
    }

    static long pingsSince(UUID webhook, Instant since) {
        return count("webhook = ?1 and event = ?2 and createdAt >= ?3", webhook, PING, since);
    }

    static List<Delivery> newestFirst(UUID webhook, Cursor from, int limit) {
        return Delivery.<Delivery>find("""
                        webhook = ?1 and (createdAt < ?2 or createdAt = ?2 and id < ?3)
                        order by createdAt desc, id desc""", webhook, from.at(), from.id())
                .range(0, limit)
                .list();
    }

    UUID id() {
        return id;
    }

    String event() {
        return event;
    }

    String body() {
        return body;
    }

    Instant createdAt() {
        return createdAt;
    }

    State state() {
        return state;
    }

    int attempts() {
        return attempts;
    }

    Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    Short answeredStatus() {
        return answeredStatus;
    }

    Failure answeredError() {
        return answeredError;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    Integer answeredMillis() {
        return answeredMillis;
    }
}
