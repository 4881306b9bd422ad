package fi.spiraali.access;

import fi.spiraali.access.Access.Forbidden;
import fi.spiraali.access.Attempts.Kind;
import fi.spiraali.audit.Act;
import fi.spiraali.audit.Actor;
import fi.spiraali.audit.Audit;
import fi.spiraali.audit.Target;
import fi.spiraali.http.FaultCode;
import fi.spiraali.http.InvalidRequest;
import fi.spiraali.http.Preconditions;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.validator.constraints.CodePointLength;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** One's own account; nobody sees or changes another's. */
@Path("/accounts/me")
@Tag(name = "Accounts")
public class AccountResource {
    private final Access access;
    private final Sessions sessions;
    private final Passwords passwords;
    private final Attempts attempts;
    private final Turns turns;
    private final Erasure erasure;
    private final Audit audit;
    private final Clock clock;

    AccountResource(
            Access access,
            Sessions sessions,
            Passwords passwords,
            Attempts attempts,
            Turns turns,
            Erasure erasure,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.sessions = sessions;
        this.passwords = passwords;
        this.attempts = attempts;
        this.turns = turns;
        this.erasure = erasure;
        this.audit = audit;
        this.clock = clock;
    }

    @Schema(name = "AccountNameBody")
    public record NameBody(
            @NotBlank @CodePointLength(max = 100) @Schema(maxLength = 100)
            String name) {}

    /** @param currentPassword null for an account without one */
    @Schema(name = "PasswordBody")
    public record PasswordBody(
            @Size(max = 256) @Schema(nullable = true) String currentPassword,

            @NotNull @Size(max = 256) @Schema(minLength = Passwords.SHORTEST, maxLength = Passwords.LONGEST)
            String newPassword) {}

    @GET
    @Operation(operationId = "getAccount", summary = "One's own account")
    public AccountView get() {
        return AccountView.of(Account.require(access.account()));
    }

    @PUT
    @Transactional
    @Operation(operationId = "putAccountName", summary = "Change one's name")
    public AccountView rename(@NotNull @Valid NameBody body, @BeanParam Preconditions preconditions) {
        var account = Account.requireLocked(access.account());
        preconditions.mustMatch(AccountView.of(account), account.name().equals(body.name()));
        account.rename(body.name());
        Account.flush();
        return AccountView.of(account);
    }

    @PUT
    @Path("password")
    @RunOnVirtualThread
    @Operation(
            operationId = "putPassword",
            summary = "Change one's password",
            description = "Signs every other device out.")
    public void changePassword(@NotNull @Valid PasswordBody body) {
        var id = access.account();
        var account = QuarkusTransaction.requiringNew().call(() -> Account.require(id));
        mustBeSomebodys(account);
        var hash = turns.take(() -> {
            // A session left open on somebody's desk must not be a place to guess the password at.
            var attempt = Kind.SIGN_IN.on(account.email(), "change");
            attempts.take(attempt);
            var current = body.currentPassword() == null ? "" : body.currentPassword();
            if (account.password() != null && !passwords.isRight(current, account.password())) {
                throw new InvalidRequest("/currentPassword", FaultCode.WRONG_PASSWORD);
            }
            attempts.succeeded(attempt);
            passwords.mustBeGood("/newPassword", body.newPassword(), account.email(), account.name());
            return passwords.hash(body.newPassword());
        });
        QuarkusTransaction.requiringNew().run(() -> {
            Account.requireLocked(id).changePassword(hash);
            sessions.endOthers(id, access.session());
            Account.endResets(id, clock.instant());
            audit.record(Act.PASSWORD_CHANGED, null, Actor.account(id), Target.of(Target.Kind.ACCOUNT, id));
        });
    }

    @DELETE
    @Path("sessions")
    @Transactional
    @Operation(operationId = "signOutEverywhere", summary = "Sign out on every device, this one included")
    public RestResponse<Void> signOutEverywhere() {
        var id = access.account();
        sessions.endAll(id);
        audit.record(Act.SIGNED_OUT_EVERYWHERE, null, Actor.account(id), Target.of(Target.Kind.ACCOUNT, id));
        return ResponseBuilder.<Void>noContent().cookie(sessions.noCookie()).build();
    }

    @DELETE
    @Transactional
    @Operation(operationId = "deleteAccount", summary = "Delete one's account", description = """
                    For good. What the team wrote together stays, the name goes, drafts go. Refused while one is the only
                    owner of a team that has other members or innovations.""")
    public RestResponse<Void> delete(@BeanParam Preconditions preconditions) {
        var account = Account.requireLocked(access.account());
        preconditions.mustMatch(AccountView.of(account), false);
        mustBeSomebodys(account);
        erasure.erase(account.id(), Actor.account(account.id()));
        return ResponseBuilder.<Void>noContent().cookie(sessions.noCookie()).build();
    }

    /** Everybody signs in to the demonstration's accounts; nobody locks the others out. */
    private static void mustBeSomebodys(Account account) {
        if (account.demonstration()) {
            throw new Forbidden();
        }
    }
}
