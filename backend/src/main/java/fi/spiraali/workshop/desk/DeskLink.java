package fi.spiraali.workshop.desk;

import fi.spiraali.http.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Lets somebody run one workshop, or one projector show it, until it is revoked. */
@Entity
@Table(name = "workshop_link")
public class DeskLink extends PanacheEntityBase {
    @Id
    private UUID id;

    private UUID workshop;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String name;

    @Column(name = "created_by")
    private UUID createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Schema(name = "WorkshopLinkKind")
    public enum Kind {
        FACILITATOR,
        SCREEN
    }

    @Schema(name = "WorkshopLinkState")
    public enum State {
        OPEN,
        REVOKED
    }

    protected DeskLink() {}

    DeskLink(UUID id, UUID workshop, Kind kind, String name, UUID createdBy, Instant now) {
        this.id = id;
        this.workshop = workshop;
        this.kind = kind;
        this.name = name;
        this.createdBy = createdBy;
        this.createdAt = now;
    }

    boolean isOf(UUID aWorkshop) {
        return workshop.equals(aWorkshop);
    }

    boolean says(Kind aKind, String aName) {
        return kind == aKind && name.equals(aName);
    }

    /** Its holder is here: from now on nobody else is shown it. */
    void open(Instant now) {
        if (openedAt == null) {
            openedAt = now;
        }
    }

    boolean isOpened() {
        return openedAt != null;
    }

    void revoke(Instant now) {
        revokedAt = now;
    }

    State state() {
        return revokedAt == null ? State.OPEN : State.REVOKED;
    }

    /** Found and held: one that is opened and revoked in the same moment is revoked. */
    static Optional<DeskLink> findLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    static List<DeskLink> newestFirst(UUID workshop, Cursor from, int limit) {
        return DeskLink.<DeskLink>find("""
                        workshop = ?1 and (createdAt < ?2 or createdAt = ?2 and id < ?3)
                        order by createdAt desc, id desc""", workshop, from.at(), from.id())
                .range(0, limit)
                .list();
    }

    UUID id() {
        return id;
    }

    UUID workshop() {
        return workshop;
    }

    Kind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    Instant createdAt() {
        return createdAt;
    }
}
