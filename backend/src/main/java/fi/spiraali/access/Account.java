package fi.spiraali.access;

import fi.spiraali.http.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Somebody who signs in, by a password or through their organisation. */
@Entity
public class Account extends PanacheEntityBase {
    /** What an address may look like; only a mail to it says whether there is one. */
    public static final String ADDRESS = "[^\\s\\p{Z}\\p{C}@<>\",;]+@[^\\s\\p{Z}\\p{C}@<>\",;]+";

    @Id
    private UUID id;

    private String email;
    private String name;

    /** Argon2id in its own notation; null while there is none. */
    private String password;

    private String issuer;
    private String subject;
    private boolean demonstration;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    protected Account() {}

    public Account(UUID id, String email, String name, String passwordHash, Instant now) {
        this.id = id;
        this.email = email;
        this.name = name;
        this.password = passwordHash;
        this.createdAt = now;
    }

    public void rename(String newName) {
        name = newName;
    }

    public void changePassword(String hash) {
        password = hash;
    }

    /** From now on it can be signed in to by what the organisation's provider knows it by. */
    public void linkTo(String newIssuer, String newSubject) {
        issuer = newIssuer;
        subject = newSubject;
    }

    /** Its password is no secret, so it opens nothing unless the demonstration runs. */
    public void isForDemonstration() {
        demonstration = true;
    }

    public static Optional<Account> findByEmail(String email) {
        return find("lower(email) = lower(?1)", email.strip()).firstResultOptional();
    }

    public static Optional<Account> findByProvider(String issuer, String subject) {
        return find("issuer = ?1 and subject = ?2", issuer, subject).firstResultOptional();
    }

    public static Account require(UUID id) {
        return Account.<Account>findByIdOptional(id).orElseThrow(NotFound::new);
    }

    static Account requireLocked(UUID id) {
        return Account.<Account>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(NotFound::new);
    }

    /**
     * Links that were mailed to set a new password are of no use once there is one. Asking for another ends none: a
     * stranger may be the one who asks.
     */
    public static void endResets(UUID id, Instant now) {
        getEntityManager()
                .createNativeQuery("UPDATE password_reset SET used_at = :now WHERE account = :id AND used_at IS NULL")
                .setParameter("id", id)
                .setParameter("now", now)
                .executeUpdate();
    }

    public UUID id() {
        return id;
    }

    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    public String password() {
        return password;
    }

    public boolean hasProvider() {
        return issuer != null;
    }

    boolean demonstration() {
        return demonstration;
    }

    Instant createdAt() {
        return createdAt;
    }

    int version() {
        return version;
    }
}
