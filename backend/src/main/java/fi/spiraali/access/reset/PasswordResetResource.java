package fi.spiraali.access.reset;

import fi.spiraali.access.Account;
import fi.spiraali.access.Attempts;
import fi.spiraali.access.Attempts.Kind;
import fi.spiraali.access.Keys;
import fi.spiraali.access.Passwords;
import fi.spiraali.access.Sessions;
import fi.spiraali.access.Turns;
import fi.spiraali.audit.Act;
import fi.spiraali.audit.Actor;
import fi.spiraali.audit.Audit;
import fi.spiraali.audit.Target;
import fi.spiraali.http.Anyone;
import fi.spiraali.http.ProblemTexts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/password-resets")
@Tag(name = "Accounts")
@Anyone
public class PasswordResetResource {
    private final Letters letters;
    private final Attempts attempts;
    private final Passwords passwords;
    private final Turns turns;
    private final Sessions sessions;
    private final Audit audit;
    private final Keys keys;
    private final Clock clock;

    PasswordResetResource(
            Letters letters,
            Attempts attempts,
            Passwords passwords,
            Turns turns,
            Sessions sessions,
            Audit audit,
            Keys keys,
            Clock clock) {
        this.letters = letters;
        this.attempts = attempts;
        this.passwords = passwords;
        this.turns = turns;
        this.sessions = sessions;
        this.audit = audit;
        this.keys = keys;
        this.clock = clock;
    }

    public record ForgottenPasswordBody(
            @NotNull @Size(min = 3, max = 254) @Pattern(regexp = Account.ADDRESS, message = "NOT_AN_EMAIL")
            String email) {}

    /** @param token what stands after the # in the link that was mailed */
    public record NewPasswordBody(
            @NotNull @Size(max = 200) String token,

            @NotNull @Size(max = 256) @Schema(minLength = Passwords.SHORTEST, maxLength = Passwords.LONGEST)
            String password) {}

    @POST
    @Operation(
            operationId = "askForPasswordReset",
            summary = "Have a link mailed that sets a new password",
            description = "Always answers the same, so that nobody learns who has an account.")
    @APIResponse(responseCode = "202", description = "When the address has an account, a link is on its way to it")
    public RestResponse<Void> ask(
            @NotNull @Valid ForgottenPasswordBody body, HttpHeaders headers, HttpServerRequest request) {
        var email = lowerCase(body.email());
        attempts.take(Kind.RESET.on(email, Attempts.network(request)), Kind.RESET_FROM_ANYWHERE.on(email));
        letters.promise(body.email(), language(headers));
        return RestResponse.accepted();
    }

    @POST
    @Path("redeem")
    @RunOnVirtualThread
    @Operation(
            operationId = "redeemPasswordReset",
            summary = "Set a new password with the link that was mailed",
            description = "Works once, within the hour. Signs every device of the account out.")
    @APIResponse(responseCode = "204", description = "The new password is set")
    public void redeem(@NotNull @Valid NewPasswordBody body, HttpServerRequest request) {
        var account = turns.take(() -> {
            var owner = QuarkusTransaction.requiringNew().call(() -> ownerOf(body.token()));
            passwords.mustBeGood("/password", body.password(), owner.email(), owner.name());
            var hash = passwords.hash(body.password());
            QuarkusTransaction.requiringNew().run(() -> changePassword(body.token(), hash));
            return owner;
        });
        var email = lowerCase(account.email());
        // The mailbox is theirs, so earlier failures were their own or are of no use to anybody now.
        attempts.succeeded(
                Kind.RESET.on(email, Attempts.network(request)),
                Kind.RESET_FROM_ANYWHERE.on(email),
                Kind.SIGN_IN.on(email, Attempts.network(request)),
                Kind.SIGN_IN_FROM_ANYWHERE.on(email));
    }

    private Account ownerOf(String token) {
        var reset = PasswordReset.requireLocked(token, keys);
        reset.mustBeOpen(clock.instant());
        return Account.require(reset.account());
    }

    private void changePassword(String token, String hash) {
        var reset = PasswordReset.requireLocked(token, keys);
        reset.use(clock.instant());
        var id = reset.account();
        Account.require(id).changePassword(hash);
        Account.endResets(id, clock.instant());
        sessions.endAll(id);
        audit.record(Act.PASSWORD_CHANGED, null, Actor.account(id), Target.of(Target.Kind.ACCOUNT, id));
    }

    private static Locale language(HttpHeaders headers) {
        return Locale.of(ProblemTexts.languageFor(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    private static String lowerCase(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
