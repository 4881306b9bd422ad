package fi.spiraali.webhook;

import fi.spiraali.access.Access;
import fi.spiraali.access.Grant;
import fi.spiraali.access.Right;
import fi.spiraali.audit.Act;
import fi.spiraali.audit.Audit;
import fi.spiraali.audit.Target;
import fi.spiraali.http.Cursor;
import fi.spiraali.http.FaultCode;
import fi.spiraali.http.InvalidRequest;
import fi.spiraali.http.NotFound;
import fi.spiraali.http.Page;
import fi.spiraali.http.Paging;
import fi.spiraali.http.Preconditions;
import fi.spiraali.http.Preconditions.PreconditionFailed;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/teams/{team}/webhooks")
@Tag(name = "Webhooks")
public class WebhookResource {
    private final Access access;
    private final Addresses addresses;
    private final Audit audit;
    private final Clock clock;
    private final Secret secret;

    WebhookResource(Access access, Addresses addresses, Audit audit, Clock clock, Secret secret) {
        this.access = access;
        this.addresses = addresses;
        this.audit = audit;
        this.clock = clock;
        this.secret = secret;
    }

    public record WebhookSecretBody(
            @NotNull @Min(1) @Schema(description = "One more than the webhook's")
            Integer generation) {}

    public record WebhookSecretView(@NotNull String secret, int generation) {}

    @GET
    @Operation(operationId = "listWebhooks", summary = "The webhooks of a team, the newest first")
    public Page<WebhookView> list(UUID team, @Valid @BeanParam Paging paging) {
        access.toTeam(team, Right.RUN_TEAM);
        return Page.of(
                Webhook.newestFirst(team, paging.from(), paging.limit()),
                paging.limit(),
                webhook -> WebhookView.of(webhook, null),
                last -> new Cursor(last.createdAt(), last.id()));
    }

    @GET
    @Path("{webhook}")
    @Operation(operationId = "getWebhook", summary = "One webhook")
    public WebhookView get(UUID team, UUID webhook) {
        access.toTeam(team, Right.RUN_TEAM);
        return WebhookView.of(Webhook.require(team, webhook), null);
    }

    @PUT
    @Path("{webhook}")
    @Operation(
            operationId = "putWebhook",
            summary = "Have events told to an address, or change which and where",
            description = """
                    At most ten in a team. Every event is sent as a POST of `{type, timestamp, data}`, with ids only:
                    what happened is read with them from this API. Deliveries are signed by the convention of Standard
                    Webhooks: `webhook-signature` is `v1,` and the base64 of HMAC-SHA256 over
                    `{webhook-id}.{webhook-timestamp}.{body}`, keyed by what stands behind `whsec_` in the secret, in
                    base64. An answer of 2xx within ten seconds is a delivery; 410 makes the webhook inactive; after
                    any other, or none, it is sent again after 10 s, 1 min, 5 min, 30 min, 2 h, 6 h, 12 h and 24 h.
                    Deliveries come at least once and in no promised order: tell repeated ones by `webhook-id`. Nothing
                    is sent to private, loopback or link-local addresses, and redirects are not followed.""")
    public RestResponse<WebhookView> put(
            UUID team, UUID webhook, @NotNull @Valid WebhookBody body, @BeanParam Preconditions preconditions) {
        access.toTeam(team, Right.RUN_TEAM);
        boolean creating = preconditions.creating();
        // Outside of the transaction: a name server that is slow holds no connection of the database's.
        addresses.mustBeAllowed(body.url());
        return QuarkusTransaction.requiringNew()
                .call(() -> creating ? create(team, webhook, body) : change(team, webhook, body, preconditions));
    }

    private RestResponse<WebhookView> create(UUID team, UUID id, WebhookBody body) {
        var grant = access.toHeldTeam(team, Right.RUN_TEAM);
        var known = Webhook.findClaimed(team, id);
        if (known.filter(there -> !there.isAsMade() || !there.says(body)).isPresent()) {
            throw new PreconditionFailed();
        }
        var made = known.orElseGet(() -> make(id, body, grant));
        return RestResponse.status(RestResponse.Status.CREATED, WebhookView.of(made, secret.of(made)));
    }

    private Webhook make(UUID id, WebhookBody body, Grant grant) {
        long there = Webhook.countedIn(grant.team());
        if (there >= Webhook.MOST_IN_A_TEAM) {
            throw new InvalidRequest("webhook", FaultCode.TOO_MANY, Webhook.MOST_IN_A_TEAM, there);
        }
        var made = new Webhook(id, grant.team(), body, clock.instant());
        made.persistAndFlush();
        record(Act.WEBHOOK_CREATED, grant, id);
        return made;
    }

    private RestResponse<WebhookView> change(UUID team, UUID id, WebhookBody body, Preconditions preconditions) {
        var grant = access.toTeam(team, Right.RUN_TEAM);
        var webhook = Webhook.findClaimed(team, id).orElseThrow(NotFound::new);
        boolean repeated = webhook.says(body);
        preconditions.mustMatch(WebhookView.of(webhook, null), repeated);
        if (!repeated) {
            webhook.set(body);
            Webhook.flush();
            record(Act.WEBHOOK_CHANGED, grant, id);
        }
        return RestResponse.ok(WebhookView.of(webhook, null));
    }

    @PUT
    @Path("{webhook}/secret")
    @Transactional
    @Operation(
            operationId = "putWebhookSecret",
            summary = "Renew the secret that deliveries are signed with",
            description = "From the next attempt on, whatever waits included. 412 when another generation is in use.")
    public WebhookSecretView putSecret(UUID team, UUID webhook, @NotNull @Valid WebhookSecretBody body) {
        var grant = access.toTeam(team, Right.RUN_TEAM);
        var there = Webhook.requireLocked(team, webhook);
        if (body.generation() == there.generation() + 1) {
            there.renewSecret();
            Webhook.flush();
            record(Act.WEBHOOK_CHANGED, grant, webhook);
        } else if (body.generation() != there.generation() || there.generation() == 1) {
            throw new PreconditionFailed();
        }
        return new WebhookSecretView(secret.of(there), there.generation());
    }

    @DELETE
    @Path("{webhook}")
    @Transactional
    @Operation(
            operationId = "deleteWebhook",
            summary = "Tell an address nothing any more",
            description = "Its deliveries go with it; one that is being sent ends as it may.")
    public void delete(UUID team, UUID webhook) {
        var grant = access.toTeam(team, Right.RUN_TEAM);
        Webhook.requireLocked(team, webhook).delete();
        record(Act.WEBHOOK_DELETED, grant, webhook);
    }

    private void record(Act act, Grant grant, UUID webhook) {
        audit.record(act, grant.team(), grant.actor(), Target.of(Target.Kind.WEBHOOK, webhook));
    }
}
