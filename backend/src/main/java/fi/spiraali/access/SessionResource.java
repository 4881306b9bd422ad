package fi.spiraali.access;

import fi.spiraali.access.Attempts.Attempt;
import fi.spiraali.access.Attempts.Kind;
import fi.spiraali.http.Anyone;
import fi.spiraali.http.ProblemType;
import fi.spiraali.http.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/session")
@Tag(name = "Session")
public class SessionResource {
    private final Access access;
    private final Sessions sessions;
    private final Passwords passwords;
    private final Attempts attempts;
    private final Turns turns;
    private final boolean demonstration;

    SessionResource(
            Access access,
            Sessions sessions,
            Passwords passwords,
            Attempts attempts,
            Turns turns,
            @ConfigProperty(name = "spiraali.demonstration") boolean demonstration) {
        this.access = access;
        this.sessions = sessions;
        this.passwords = passwords;
        this.attempts = attempts;
        this.turns = turns;
        this.demonstration = demonstration;
    }

    /** How the answer carries the session: as a cookie for a browser, or in the body for a program. */
    @Schema(name = "SessionCarrier")
    public enum Carrier {
        COOKIE,
        BEARER
    }

    /** @param as COOKIE when left out */
    @Schema(name = "SignInBody")
    public record SignInBody(
            @NotBlank @Size(max = 254) String email,
            @NotBlank @Size(max = 256) String password,

            @Schema(nullable = true, description = "COOKIE when left out")
            Carrier as) {}

    /**
     * Who is signed in.
     *
     * @param expiresAt when the session ends at the latest; null except in the answer to signing in
     * @param token for `Authorization: Bearer`, in the answer to signing in as BEARER only
     */
    @Schema(name = "SessionView")
    public record SessionView(
            @NotNull AccountView account,

            @Schema(
                    nullable = true,
                    required = true,
                    description = "When the session ends at the latest; only in the answer to signing in")
            Instant expiresAt,

            @Schema(
                    nullable = true,
                    required = true,
                    description = "For Authorization: Bearer; only in the answer to signing in as BEARER")
            String token) {}

    @GET
    @Operation(operationId = "getSession", summary = "Who is signed in")
    public SessionView get() {
        return new SessionView(AccountView.of(Account.require(access.account())), null, null);
    }

    @POST
    @Anyone
    @RunOnVirtualThread
    @Operation(operationId = "signIn", summary = "Sign in", description = """
                    After five failures an account makes each further attempt from the same address wait twice as long
                    as the one before (429, `Retry-After`).""")
    public RestResponse<SessionView> signIn(@NotNull @Valid SignInBody body, HttpServerRequest request) {
        return turns.take(() -> signedIn(body, Attempts.network(request)));
    }

    private RestResponse<SessionView> signedIn(SignInBody body, String address) {
        var email = body.email().strip().toLowerCase(Locale.ROOT);
        var attempt = new Attempt[] {Kind.SIGN_IN.on(email, address), Kind.SIGN_IN_FROM_ANYWHERE.on(email)};
        attempts.take(attempt);
        var account = QuarkusTransaction.requiringNew().call(() -> Account.findByEmail(email));
        boolean right = passwords.isRight(
                body.password(), account.map(Account::password).orElse(null));
        if (!right || account.get().demonstration() && !demonstration) {
            throw new WrongCredentials();
        }
        var opened = QuarkusTransaction.requiringNew().call(() -> {
            // With the account held: a password that was changed meanwhile opens nothing.
            var still = Account.requireLocked(account.get().id());
            if (!still.password().equals(account.get().password())) {
                throw new WrongCredentials();
            }
            attempts.succeeded(attempt);
            return sessions.open(still.id());
        });
        boolean inBody = body.as() == Carrier.BEARER;
        var answer = ResponseBuilder.<SessionView>create(RestResponse.Status.CREATED)
                .entity(new SessionView(
                        AccountView.of(account.get()), opened.expiresAt(), inBody ? opened.jwt() : null));
        return (inBody ? answer : answer.cookie(sessions.cookie(opened))).build();
    }

    @DELETE
    @Transactional
    @Operation(operationId = "signOut", summary = "Sign out on this device")
    public RestResponse<Void> signOut() {
        access.account();
        sessions.end(access.session());
        return ResponseBuilder.<Void>noContent().cookie(sessions.noCookie()).build();
    }

    /** The address or the password; which of the two is not told. */
    static class WrongCredentials extends Refusal {
        private static final long serialVersionUID = 1L;

        WrongCredentials() {
            super(ProblemType.WRONG_CREDENTIALS);
        }
    }
}
