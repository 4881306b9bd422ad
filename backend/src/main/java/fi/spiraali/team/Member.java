package fi.spiraali.team;

import fi.spiraali.access.TeamRole;
import fi.spiraali.http.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** An account's place in a team. */
@Entity
@Table(name = "team_member")
public class Member extends PanacheEntityBase {
    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private TeamRole role;

    private Instant since;

    @Embeddable
    public record Key(UUID team, UUID account) implements Serializable {}

    protected Member() {}

    public Member(UUID team, UUID account, TeamRole role, Instant now) {
        this.key = new Key(team, account);
        this.role = role;
        this.since = now;
    }

    void changeTo(TeamRole newRole) {
        role = newRole;
    }

    static Optional<Member> findFor(UUID team, UUID account) {
        return findByIdOptional(new Key(team, account));
    }

    static Member require(UUID team, UUID account) {
        return findFor(team, account).orElseThrow(NotFound::new);
    }

    /** Whether the team would be without an owner if this member were none; call it with the team held. */
    boolean isLastOwner() {
        return role == TeamRole.OWNER && count("key.team = ?1 and role = ?2", key.team(), TeamRole.OWNER) == 1;
    }

    TeamRole role() {
        return role;
    }
}
