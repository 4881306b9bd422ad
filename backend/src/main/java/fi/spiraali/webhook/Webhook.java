package fi.spiraali.webhook;

import fi.spiraali.database.Claim;
import fi.spiraali.http.Cursor;
import fi.spiraali.http.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An address of a team's that wants to hear of events. */
@Entity
public class Webhook extends PanacheEntityBase {
    static final int MOST_IN_A_TEAM = 10;

    @Id
    private UUID id;

    private UUID team;
    private String url;
    private List<String> events;
    private boolean active;
    private int generation;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    protected Webhook() {}

    Webhook(UUID id, UUID team, WebhookBody body, Instant now) {
        this.id = id;
        this.team = team;
        this.generation = 1;
        this.createdAt = now;
        set(body);
    }

    final void set(WebhookBody body) {
        url = body.url();
        events = body.events();
        active = body.active();
    }

    /** Whether writing this body again would change nothing. */
    boolean says(WebhookBody body) {
        return WebhookBody.of(this).equals(body);
    }

    /** Whether nobody has changed it since it was made. */
    boolean isAsMade() {
        return version == 0;
    }

    void renewSecret() {
        generation++;
    }

    void deactivate() {
        active = false;
    }

    /** Held, so that a change somebody makes meanwhile is not undone. */
    static Optional<Webhook> findActive(UUID id) {
        return Webhook.<Webhook>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(webhook -> webhook.active);
    }

    static Webhook require(UUID team, UUID id) {
        return Webhook.<Webhook>findByIdOptional(id)
                .filter(webhook -> webhook.team.equals(team))
                .orElseThrow(NotFound::new);
    }

    /** Found and held, so that two who renew its secret or ask for a delivery take turns. */
    static Webhook requireLocked(UUID team, UUID id) {
        return Webhook.<Webhook>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(webhook -> webhook.team.equals(team))
                .orElseThrow(NotFound::new);
    }

    /**
     * What is there under an id somebody wants to create, with every other writer of that id waiting.
     *
     * @throws NotFound when it is another team's
     */
    static Optional<Webhook> findClaimed(UUID team, UUID id) {
        Claim.on(id, getEntityManager());
        Optional<Webhook> known = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
        if (known.filter(webhook -> !webhook.team.equals(team)).isPresent()) {
            throw new NotFound();
        }
        return known;
    }

    static long countedIn(UUID team) {
        return count("team", team);
    }

    static List<Webhook> newestFirst(UUID team, Cursor from, int limit) {
        return Webhook.<Webhook>find("""
                        team = ?1 and (createdAt < ?2 or createdAt = ?2 and id < ?3)
                        order by createdAt desc, id desc""", team, from.at(), from.id())
                .range(0, limit)
                .list();
    }

    UUID id() {
        return id;
    }

    UUID team() {
        return team;
    }

    String url() {
        return url;
    }

    List<String> events() {
        return events;
    }

    boolean active() {
        return active;
    }

    int generation() {
        return generation;
    }

    Instant createdAt() {
        return createdAt;
    }

    int version() {
        return version;
    }
}
