package fi.spiraali.team;

import fi.spiraali.access.Account;
import fi.spiraali.access.AccountView;
import fi.spiraali.access.Accounts;
import fi.spiraali.access.Attempts;
import fi.spiraali.access.Attempts.Attempt;
import fi.spiraali.access.Attempts.Kind;
import fi.spiraali.access.Keys;
import fi.spiraali.access.Passwords;
import fi.spiraali.access.Registration;
import fi.spiraali.access.Turns;
import fi.spiraali.http.Anyone;
import fi.spiraali.http.Preconditions;
import fi.spiraali.http.Preconditions.PreconditionFailed;
import fi.spiraali.http.ProblemType;
import fi.spiraali.http.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.validator.constraints.CodePointLength;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/accounts/{id}")
@Tag(name = "Accounts")
public class RegistrationResource {
    private final Accounts accounts;
    private final Passwords passwords;
    private final Attempts attempts;
    private final Turns turns;
    private final Keys keys;
    private final Joining joining;
    private final Registration registration;

    RegistrationResource(
            Accounts accounts,
            Passwords passwords,
            Attempts attempts,
            Turns turns,
            Keys keys,
            Joining joining,
            @ConfigProperty(name = "spiraali.registration") Registration registration) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.attempts = attempts;
        this.turns = turns;
        this.keys = keys;
        this.joining = joining;
        this.registration = registration;
    }

    /** @param invitation the secret of an invitation's link, which is accepted along with it */
    public record AccountBody(
            @NotNull @Size(min = 3, max = 254) @Pattern(regexp = Account.ADDRESS, message = "NOT_AN_EMAIL")
            String email,

            @NotBlank @CodePointLength(max = 100) @Schema(maxLength = 100)
            String name,

            @NotNull @Size(max = 256) @Schema(minLength = Passwords.SHORTEST, maxLength = Passwords.LONGEST)
            String password,

            @Size(max = 200) @Schema(nullable = true) String invitation) {}

    @PUT
    @Anyone
    @RunOnVirtualThread
    @Operation(
            operationId = "putAccount",
            summary = "Make an account",
            description = "Open to everybody, by invitation only, or closed: `GET /sign-in` says which.")
    public RestResponse<AccountView> put(
            UUID id,
            @NotNull @Valid AccountBody body,
            @HeaderParam("If-None-Match") @Parameter(description = "`*`; an account is changed at /accounts/me")
                    String ifNoneMatch,
            HttpServerRequest request) {
        Preconditions.mustCreate(ifNoneMatch);
        mustBeLetIn(body);
        var attempt = Kind.REGISTER.on(Attempts.network(request));
        return turns.take(() -> made(id, body, attempt));
    }

    private RestResponse<AccountView> made(UUID id, AccountBody body, Attempt attempt) {
        mustBeInvited(id, body);
        // Before it counts: a room full of people who think of weak passwords must not lock itself out.
        passwords.mustBeGood("/password", body.password(), body.email(), body.name());
        attempts.take(attempt);
        var hash = passwords.hash(body.password());
        return RestResponse.status(
                RestResponse.Status.CREATED, QuarkusTransaction.requiringNew().call(() -> {
                    var known = accounts.findClaimed(id);
                    if (known.isPresent()) {
                        return same(known.get(), body);
                    }
                    var account = accounts.make(id, body.email(), body.name(), hash);
                    Optional.ofNullable(body.invitation()).map(joining::hold).ifPresent(held -> joining.join(held, id));
                    attempts.succeeded(attempt);
                    return AccountView.of(account);
                }));
    }

    /** Before anything else: who has no invitation is not told which addresses have an account. */
    private void mustBeInvited(UUID id, AccountBody body) {
        QuarkusTransaction.requiringNew().run(() -> invitation(body).ifPresent(held -> joining.mustBeFor(held, id)));
    }

    private Optional<Invitation> invitation(AccountBody body) {
        return Optional.ofNullable(body.invitation()).map(link -> Invitation.requireLocked(link, keys));
    }

    private void mustBeLetIn(AccountBody body) {
        boolean invited = registration == Registration.INVITATION && body.invitation() != null;
        if (registration != Registration.OPEN && !invited) {
            throw new RegistrationClosed();
        }
    }

    /** Sent again, because the answer was lost. The password is not compared: here nobody counts who guesses. */
    private static AccountView same(Account there, AccountBody body) {
        if (!there.email().equals(body.email().strip())
                || !there.name().equals(body.name().strip())) {
            throw new PreconditionFailed();
        }
        return AccountView.of(there);
    }

    /** Not here, or not without an invitation. */
    static class RegistrationClosed extends Refusal {
        private static final long serialVersionUID = 1L;

        RegistrationClosed() {
            super(ProblemType.REGISTRATION_CLOSED);
        }
    }
}
