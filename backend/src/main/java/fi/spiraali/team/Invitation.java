package fi.spiraali.team;

import fi.spiraali.access.Access.LinkExpired;
import fi.spiraali.access.Keys;
import fi.spiraali.access.TeamRole;
import fi.spiraali.http.Cursor;
import fi.spiraali.http.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Makes one person a member, once; whoever has its link is the one. */
@Entity
public class Invitation extends PanacheEntityBase {
    static final String PURPOSE = "invitation";

    @Id
    private UUID id;

    private UUID team;

    @Enumerated(EnumType.STRING)
    private TeamRole role;

    private String note;

    @Column(name = "invited_by")
    private UUID invitedBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "accepted_by")
    private UUID acceptedBy;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Schema(name = "InvitationState")
    public enum State {
        OPEN,
        ACCEPTED,
        EXPIRED,
        REVOKED
    }

    protected Invitation() {}

    Invitation(UUID id, UUID team, TeamRole role, String note, UUID invitedBy, Instant now, Instant expires) {
        this.id = id;
        this.team = team;
        this.role = role;
        this.note = note;
        this.invitedBy = invitedBy;
        this.createdAt = now;
        this.expiresAt = expires;
    }

    boolean says(TeamRole otherRole, String otherNote, Duration otherLasts) {
        return role == otherRole
                && Objects.equals(note, otherNote)
                && Duration.between(createdAt, expiresAt).equals(otherLasts);
    }

    void accept(UUID account, Instant now) {
        mustBeOpen(now);
        acceptedAt = now;
        acceptedBy = account;
    }

    void revoke(Instant now) {
        revokedAt = now;
    }

    /** @throws LinkExpired once it has been used, revoked or its time is over */
    void mustBeOpen(Instant now) {
        if (state(now) != State.OPEN) {
            throw new LinkExpired();
        }
    }

    State state(Instant now) {
        if (acceptedAt != null) {
            return State.ACCEPTED;
        }
        if (revokedAt != null) {
            return State.REVOKED;
        }
        return now.isBefore(expiresAt) ? State.OPEN : State.EXPIRED;
    }

    /** Found and held, so that nobody accepts what is being revoked. */
    static Invitation requireLocked(UUID team, UUID id) {
        return Invitation.<Invitation>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(invitation -> invitation.team.equals(team))
                .orElseThrow(NotFound::new);
    }

    static Optional<UUID> findTeam(String link, Keys keys) {
        return keys.idIn(PURPOSE, link).flatMap(id -> find("select team from Invitation where id = ?1", id)
                .project(UUID.class)
                .firstResultOptional());
    }

    /** By its link, found and held: of two who accept at once one does. */
    static Invitation requireLocked(String link, Keys keys) {
        return keys.idIn(PURPOSE, link)
                .flatMap(id -> Invitation.<Invitation>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    static List<Invitation> newestFirst(UUID team, Cursor from, int limit) {
        return Invitation.<Invitation>find("""
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

    TeamRole role() {
        return role;
    }

    String note() {
        return note;
    }

    UUID invitedBy() {
        return invitedBy;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    UUID acceptedBy() {
        return acceptedBy;
    }
}
