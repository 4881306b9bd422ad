package fi.spiraali.access.reset;

import fi.spiraali.access.Access.LinkExpired;
import fi.spiraali.access.Keys;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Lets whoever has its link choose a new password for one account, once. */
@Entity
@Table(name = "password_reset")
public class PasswordReset extends PanacheEntityBase {
    private static final String PURPOSE = "password-reset";
    private static final Duration LASTS = Duration.ofHours(1);

    @Id
    private UUID id;

    private UUID account;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected PasswordReset() {}

    PasswordReset(UUID account, Instant now) {
        this.id = UUID.randomUUID();
        this.account = account;
        this.expiresAt = now.plus(LASTS);
    }

    String link(Keys keys) {
        return keys.link(PURPOSE, id);
    }

    /** @throws LinkExpired the second time, and after its hour */
    void use(Instant now) {
        mustBeOpen(now);
        usedAt = now;
    }

    void mustBeOpen(Instant now) {
        if (usedAt != null || !now.isBefore(expiresAt)) {
            throw new LinkExpired();
        }
    }

    /** Found and held: of two who redeem it at once one does. One that never was is answered like one that is over. */
    static PasswordReset requireLocked(String link, Keys keys) {
        return keys.idIn(PURPOSE, link)
                .flatMap(id -> PasswordReset.<PasswordReset>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(LinkExpired::new);
    }

    UUID account() {
        return account;
    }
}
