package fi.spiraali.exercise.action;

import fi.spiraali.database.Claim;
import fi.spiraali.http.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One thing a workshop agreed to do. */
@Entity
public class Action extends PanacheEntityBase {
    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID workshop;

    private String text;
    private String owner;
    private LocalDate due;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Version
    private int version;

    protected Action() {}

    Action(UUID id, UUID workshop, ActionBody body, Instant now) {
        this.id = id;
        this.workshop = workshop;
        this.createdAt = now;
        agree(body);
    }

    final void agree(ActionBody body) {
        text = body.text();
        owner = body.owner();
        due = body.dueDay();
    }

    boolean says(ActionBody body) {
        return body().equals(body);
    }

    ActionBody body() {
        return new ActionBody(text, owner, due == null ? null : due.toString());
    }

    boolean isOf(UUID aWorkshop) {
        return workshop.equals(aWorkshop);
    }

    /** What is there under an id somebody wants to create, with every other writer of that id waiting. */
    static Optional<Action> findClaimed(UUID id) {
        Claim.on(id, getEntityManager());
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    static Action require(UUID workshop, UUID id) {
        return Action.<Action>findByIdOptional(id)
                .filter(action -> action.isOf(workshop))
                .orElseThrow(NotFound::new);
    }

    static Action requireLocked(UUID workshop, UUID id) {
        return Action.<Action>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(action -> action.isOf(workshop))
                .orElseThrow(NotFound::new);
    }

    /** In the order in which they were agreed on. */
    public static List<Action> of(UUID workshop) {
        return list("workshop = ?1 order by createdAt, id", workshop);
    }

    UUID id() {
        return id;
    }

    Instant createdAt() {
        return createdAt;
    }

    int version() {
        return version;
    }
}
