package fi.spiraali.programme.people;

import fi.spiraali.access.ProgrammeRole;
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

/** An account's place in a programme. Who is there by a team only has none of their own. */
@Entity
@Table(name = "programme_member")
public class ProgrammeMember extends PanacheEntityBase {
    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private ProgrammeRole role;

    private Instant since;

    @Embeddable
    public record Key(UUID programme, UUID account) implements Serializable {}

    protected ProgrammeMember() {}

    public ProgrammeMember(UUID programme, UUID account, ProgrammeRole role, Instant now) {
        this.key = new Key(programme, account);
        this.role = role;
        this.since = now;
    }

    void changeTo(ProgrammeRole newRole) {
        role = newRole;
    }

    static Optional<ProgrammeMember> findFor(UUID programme, UUID account) {
        return findByIdOptional(new Key(programme, account));
    }

    static ProgrammeMember require(UUID programme, UUID account) {
        return findFor(programme, account).orElseThrow(NotFound::new);
    }

    UUID account() {
        return key.account();
    }

    ProgrammeRole role() {
        return role;
    }
}
