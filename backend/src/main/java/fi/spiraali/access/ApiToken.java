package fi.spiraali.access;

import fi.spiraali.http.Cursor;
import fi.spiraali.http.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a program of a team's shows instead of a sign-in: it sees that team's things only, within its scopes. */
@Entity
@Table(name = "api_token")
public class ApiToken extends PanacheEntityBase {
    /** So that a secret that was published by mistake is found by whoever looks for such. */
    static final String PREFIX = "spiraali_";

    private static final int SHOWN = PREFIX.length() + 6;

    @Id
    private UUID id;

    private UUID team;
    private String name;
    private List<String> scopes;
    private byte[] hash;
    private String prefix;

    @Column(name = "created_by")
    private UUID createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "last_used_at", insertable = false, updatable = false)
    private Instant lastUsedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected ApiToken() {}

    ApiToken(
            UUID id,
            UUID team,
            String name,
            List<String> scopes,
            String secret,
            UUID createdBy,
            Instant now,
            Instant expires) {
        this.id = id;
        this.team = team;
        this.name = name;
        this.scopes = scopes;
        this.hash = hash(secret);
        this.prefix = secret.substring(0, SHOWN);
        this.createdBy = createdBy;
        this.createdAt = now;
        this.expiresAt = expires;
    }

    void revoke(Instant now) {
        revokedAt = now;
    }

    static ApiToken require(UUID team, UUID id) {
        return ApiToken.<ApiToken>findByIdOptional(id)
                .filter(token -> token.team.equals(team))
                .orElseThrow(NotFound::new);
    }

    static List<ApiToken> newestFirst(UUID team, Cursor from, int limit) {
        return ApiToken.<ApiToken>find("""
                        team = ?1 and (createdAt < ?2 or createdAt = ?2 and id < ?3)
                        order by createdAt desc, id desc""", team, from.at(), from.id())
                .range(0, limit)
                .list();
    }

    /** SHA-256, which is enough for 160 random bits. */
    static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    List<String> scopes() {
        return scopes;
    }

    String prefix() {
        return prefix;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    Instant lastUsedAt() {
        return lastUsedAt;
    }

    boolean revoked() {
        return revokedAt != null;
    }
}
