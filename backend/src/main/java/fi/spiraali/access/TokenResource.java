package fi.spiraali.access;

import fi.spiraali.audit.Act;
import fi.spiraali.audit.Audit;
import fi.spiraali.audit.Target;
import fi.spiraali.http.Cursor;
import fi.spiraali.http.Page;
import fi.spiraali.http.Paging;
import fi.spiraali.http.Preconditions;
import fi.spiraali.http.Preconditions.PreconditionFailed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.validator.constraints.CodePointLength;
import org.hibernate.validator.constraints.UniqueElements;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/teams/{team}/tokens")
@Tag(name = "API tokens")
public class TokenResource {
    private static final int SECRET_BYTES = 20;

    private final Access access;
    private final Audit audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    TokenResource(Access access, Audit audit, Clock clock) {
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param days how long it is valid */
    public record TokenBody(
            @NotBlank @CodePointLength(max = 100) @Schema(maxLength = 100)
            String name,

            @NotNull @Size(min = 1, max = 3) @UniqueElements
            List<
                            @NotNull
                            @Pattern(
                                    regexp = "scores:read|innovations:read|innovations:write",
                                    message = "UNKNOWN_VALUE")
                            String>
                    scopes,

            @NotNull @Min(1) @Max(366) Integer days) {}

    /**
     * @param prefix how the secret begins, so that people can tell tokens apart
     * @param lastUsedAt to the minute
     * @param secret in the answer that makes the token, and never again
     */
    public record TokenView(
            @NotNull UUID id,
            @NotNull String name,
            @NotNull List<String> scopes,
            @NotNull String prefix,
            @NotNull Instant createdAt,
            @NotNull Instant expiresAt,
            @Schema(nullable = true, required = true) Instant lastUsedAt,
            boolean revoked,

            @Schema(
                    nullable = true,
                    required = true,
                    description = "In the answer that makes the token, and never again")
            String secret) {
        static TokenView of(ApiToken token, String secret) {
            return new TokenView(
                    token.id(),
                    token.name(),
                    token.scopes(),
                    token.prefix(),
                    token.createdAt(),
                    token.expiresAt(),
                    token.lastUsedAt(),
                    token.revoked(),
                    secret);
        }
    }

    @GET
    @Operation(operationId = "listTokens", summary = "The tokens of a team, the newest first")
    public Page<TokenView> list(UUID team, @Valid @BeanParam Paging paging) {
        access.toTeam(team, Right.RUN_TEAM);
        return Page.of(
                ApiToken.newestFirst(team, paging.from(), paging.limit()),
                paging.limit(),
                token -> TokenView.of(token, null),
                last -> new Cursor(last.createdAt(), last.id()));
    }

    @PUT
    @Path("{id}")
    @Transactional
    @Operation(operationId = "putToken", summary = "Make a token", description = """
                    Its secret is in the answer, once: it is stored as a hash. So this creation alone can't be repeated;
                    when the answer is lost, revoke the token and make another.""")
    public RestResponse<TokenView> put(
            UUID team,
            UUID id,
            @NotNull @Valid TokenBody body,
            @HeaderParam("If-None-Match") @Parameter(description = "`*`; a token is never changed")
                    String ifNoneMatch) {
        var grant = access.toHeldTeam(team, Right.RUN_TEAM);
        Preconditions.mustCreate(ifNoneMatch);
        if (ApiToken.findByIdOptional(id).isPresent()) {
            ApiToken.require(team, id);
            throw new PreconditionFailed();
        }
        var chance = new byte[SECRET_BYTES];
        random.nextBytes(chance);
        var secret = ApiToken.PREFIX + HexFormat.of().formatHex(chance);
        var now = clock.instant();
        var expires = now.plus(Duration.ofDays(body.days()));
        var token = new ApiToken(
                id, team, body.name(), body.scopes(), secret, grant.actor().id(), now, expires);
        token.persistAndFlush();
        audit.record(Act.TOKEN_CREATED, team, grant.actor(), Target.of(Target.Kind.TOKEN, id));
        return RestResponse.status(RestResponse.Status.CREATED, TokenView.of(token, secret));
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @Operation(operationId = "revokeToken", summary = "Revoke a token", description = "At once and for good.")
    public void revoke(UUID team, UUID id) {
        var grant = access.toTeam(team, Right.RUN_TEAM);
        var token = ApiToken.require(team, id);
        if (!token.revoked()) {
            token.revoke(clock.instant());
            audit.record(Act.TOKEN_REVOKED, team, grant.actor(), Target.of(Target.Kind.TOKEN, id));
        }
    }
}
