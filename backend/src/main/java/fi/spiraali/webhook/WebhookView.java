package fi.spiraali.webhook;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fi.spiraali.http.Versioned;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param secret in the answer that makes the webhook, and never again */
public record WebhookView(
        @NotNull UUID id,
        @NotNull String url,
        @NotNull List<String> events,
        boolean active,
        @NotNull Instant createdAt,

        @Schema(description = "Which of its secrets is in use, from 1")
        int generation,

        @Schema(
                nullable = true,
                required = true,
                description = "What deliveries are signed with: in the answer that makes the webhook, and never again")
        String secret,

        @JsonIgnore String etag)
        implements Versioned {

    static WebhookView of(Webhook webhook, String secret) {
        return new WebhookView(
                webhook.id(),
                webhook.url(),
                webhook.events(),
                webhook.active(),
                webhook.createdAt(),
                webhook.generation(),
                secret,
                "%d-%x".formatted(webhook.version(), webhook.createdAt().toEpochMilli()));
    }
}
