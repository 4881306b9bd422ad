package fi.spiraali.assessment;

import fi.spiraali.http.Cursor;
import fi.spiraali.http.NotFound;
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

/** Lets one person without an account assess in one round, until it closes or the link is revoked. */
@Entity
@Table(name = "assessor_link")
public class AssessorLink extends PanacheEntityBase {
    @Id
    private UUID id;

    private UUID assessment;
    private String name;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "created_by")
    private UUID createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    /** Whether its person has answered is not among them: in an anonymous round that is nobody's business. */
    @Schema(name = "AssessorLinkState")
    public enum State {
        OPEN,
        REVOKED,
        CLOSED
    }

    protected AssessorLink() {}

    AssessorLink(UUID id, UUID assessment, String name, Role role, UUID createdBy, Instant now) {
        this.id = id;
        this.assessment = assessment;
        this.name = name;
        this.role = role;
        this.createdBy = createdBy;
        this.createdAt = now;
    }

    boolean isOf(UUID aRound) {
        return assessment.equals(aRound);
    }

    boolean says(String aName, Role aRole) {
        return name.equals(aName) && role == aRole;
    }

    /** Its assessor is here: from now on the link is theirs alone. */
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

    State state(Assessment round) {
        if (revokedAt != null) {
            return State.REVOKED;
        }
        return round.isClosed() ? State.CLOSED : State.OPEN;
    }

    /** Found and held: one that is opened and revoked in the same moment is revoked. */
    static Optional<AssessorLink> findLocked(UUID id) {
        return AssessorLink.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    static AssessorLink require(UUID assessment, UUID id) {
        return AssessorLink.<AssessorLink>findByIdOptional(id)
                .filter(link -> link.assessment.equals(assessment))
                .orElseThrow(NotFound::new);
    }

    static List<AssessorLink> newestFirst(UUID assessment, Cursor from, int limit) {
        return AssessorLink.<AssessorLink>find("""
                        assessment = ?1 and (createdAt < ?2 or createdAt = ?2 and id < ?3)
                        order by createdAt desc, id desc""", assessment, from.at(), from.id())
                .range(0, limit)
                .list();
    }

    UUID id() {
        return id;
    }

    UUID assessment() {
        return assessment;
    }

    String name() {
        return name;
    }

    Role role() {
        return role;
    }

    Instant createdAt() {
        return createdAt;
    }
}
