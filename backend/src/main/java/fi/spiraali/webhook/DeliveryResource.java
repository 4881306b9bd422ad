package fi.spiraali.webhook;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import fi.spiraali.access.Access;
import fi.spiraali.access.Right;
import fi.spiraali.http.Cursor;
import fi.spiraali.http.FaultCode;
import fi.spiraali.http.InvalidRequest;
import fi.spiraali.http.Page;
import fi.spiraali.http.Paging;
import fi.spiraali.http.Preconditions;
import fi.spiraali.http.Preconditions.PreconditionFailed;
import fi.spiraali.http.ProblemType;
import fi.spiraali.http.Refusal;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/teams/{team}/webhooks/{webhook}/deliveries")
@Tag(name = "Webhooks")
public class DeliveryResource {
    /** Enough to try an address, too few to trouble whoever has it. */
    private static final int MOST_PINGS = 6;

    private static final Duration A_WHILE = Duration.ofMinutes(1);

    private final Access access;
    private final Clock clock;

    DeliveryResource(Access access, Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    public record DeliveryBody(
            @NotNull @Pattern(regexp = Delivery.PING, message = "UNKNOWN_VALUE") @Schema(enumeration = Delivery.PING)
            String event) {}

    public record DeliveryStateBody(
            @NotNull @Schema(description = "PENDING; the others come by sending")
            Delivery.State state) {}

    @GET
    @Operation(
            operationId = "listDeliveries",
            summary = "What was sent to a webhook and what it answered, the newest first",
            description = "Kept for as many days as the installation sets, thirty unless it says otherwise.")
    public Page<DeliveryView> list(UUID team, UUID webhook, @Valid @BeanParam Paging paging) {
        access.toTeam(team, Right.RUN_TEAM);
        Webhook.require(team, webhook);
        return Page.of(
                Delivery.newestFirst(webhook, paging.from(), paging.limit()),
                paging.limit(),
                DeliveryView::of,
                last -> new Cursor(last.createdAt(), last.id()));
    }

    @PUT
    @Path("{delivery}")
    @Transactional
    @Operation(
            operationId = "putDelivery",
            summary = "Send a ping, to try the address",
            description =
                    "Sent once, to an inactive webhook as well; at most six in a minute. Its body says `ping` and the team.")
    public RestResponse<DeliveryView> put(
            UUID team,
            UUID webhook,
            UUID delivery,
            @NotNull @Valid DeliveryBody body,
            @HeaderParam("If-None-Match") @Parameter(description = "`*`; a delivery is never changed")
                    String ifNoneMatch) {
        access.toTeam(team, Right.RUN_TEAM);
        Webhook.requireLocked(team, webhook);
        Preconditions.mustCreate(ifNoneMatch);
        var known = Delivery.findClaimed(webhook, delivery);
        if (known.filter(there -> !there.isPing()).isPresent()) {
            throw new PreconditionFailed();
        }
        return RestResponse.status(
                RestResponse.Status.CREATED, DeliveryView.of(known.orElseGet(() -> ping(team, webhook, delivery))));
    }

    private Delivery ping(UUID team, UUID webhook, UUID id) {
        var now = clock.instant();
        if (Delivery.pingsSince(webhook, now.minus(A_WHILE)) >= MOST_PINGS) {
            throw new TooManyPings();
        }
        var json = JsonNodeFactory.instance;
        var body = json.objectNode().put("type", Delivery.PING).put("timestamp", now.toString());
        body.set("data", json.objectNode().put("team", team.toString()));
        var ping = Delivery.ping(id, webhook, body.toString(), now);
        ping.persistAndFlush();
        return ping;
    }

    @PUT
    @Path("{delivery}/state")
    @Transactional
    @Operation(
            operationId = "putDeliveryState",
            summary = "Send a delivery once more",
            description = "With the id it had; waits while its webhook is inactive.")
    public DeliveryView putState(UUID team, UUID webhook, UUID delivery, @NotNull @Valid DeliveryStateBody body) {
        access.toTeam(team, Right.RUN_TEAM);
        Webhook.requireLocked(team, webhook);
        if (body.state() != Delivery.State.PENDING) {
            throw new InvalidRequest("/state", FaultCode.UNKNOWN_VALUE, Delivery.State.PENDING);
        }
        var there = Delivery.require(webhook, delivery);
        there.again(clock.instant());
        Delivery.flush();
        return DeliveryView.of(there);
    }

    /** Somebody tries an address over and over. */
    static class TooManyPings extends Refusal {
        private static final long serialVersionUID = 1L;

        TooManyPings() {
            super(ProblemType.TOO_MANY_ATTEMPTS);
        }

        @Override
        public Duration retryAfter() {
            return A_WHILE;
        }
    }
}
