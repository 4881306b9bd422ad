package fi.spiraali.webhook;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One event on its way to one webhook, and what came of it. */
public record DeliveryView(
        @NotNull UUID id,
        @NotNull String event,
        @NotNull String body,
        @NotNull Instant createdAt,
        @NotNull Delivery.State state,
        int attempts,
        @Schema(nullable = true, required = true) Instant nextAttemptAt,

        @Schema(nullable = true, required = true, description = "Of the last attempt; null before the first has ended")
        Answer answer) {

    /** @param status of the receiver's answer; redirects are not followed, so 3xx is an answer as well */
    @Schema(name = "DeliveryAnswer")
    public record Answer(
            @Schema(nullable = true, required = true) Integer status,
            @Schema(nullable = true, required = true) Failure error,
            @NotNull Instant at,
            int milliseconds) {}

    static DeliveryView of(Delivery delivery) {
        return new DeliveryView(
                delivery.id(),
                delivery.event(),
                delivery.body(),
                delivery.createdAt(),
                delivery.state(),
                delivery.attempts(),
                delivery.nextAttemptAt(),
                delivery.answeredAt() == null ? null : answer(delivery));
    }

    private static Answer answer(Delivery delivery) {
        return new Answer(
                delivery.answeredStatus() == null
                        ? null
                        : delivery.answeredStatus().intValue(),
                delivery.answeredError(),
                delivery.answeredAt(),
                delivery.answeredMillis());
    }
}
