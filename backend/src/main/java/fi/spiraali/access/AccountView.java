package fi.spiraali.access;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fi.spiraali.http.Versioned;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/** One's own account. */
public record AccountView(
        @NotNull UUID id,
        @NotNull String email,
        @NotNull String name,
        boolean hasPassword,
        @NotNull Instant createdAt,
        @JsonIgnore String etag)
        implements Versioned {

    public static AccountView of(Account account) {
        return new AccountView(
                account.id(),
                account.email(),
                account.name(),
                account.password() != null,
                account.createdAt(),
                account.version() + "-" + Long.toHexString(account.createdAt().toEpochMilli()));
    }
}
