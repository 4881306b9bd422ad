package fi.spiraali.webhook;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/**
 * Where to tell what.
 *
 * @param active false keeps what happens meanwhile from being told; what waits is sent once it is active again
 */
@Schema(name = "WebhookBody")
public record WebhookBody(
        @NotNull
        @Size(min = 1, max = 500)
        @Schema(
                description =
                        "https, on a host that is found and public, without a user and without a fragment; redirects are not followed")
        String url,

        @NotNull @Size(min = 1, max = 3) @UniqueElements
        List<
                        @NotNull
                        @Pattern(
                                regexp = "assessment\\.closed|innovation\\.changed|workshop\\.closed",
                                message = "UNKNOWN_VALUE")
                        String>
                events,

        @NotNull Boolean active) {

    static WebhookBody of(Webhook webhook) {
        return new WebhookBody(webhook.url(), webhook.events(), webhook.active());
    }
}
