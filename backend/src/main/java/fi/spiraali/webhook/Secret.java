package fi.spiraali.webhook;

import fi.spiraali.access.Keys;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a webhook's deliveries are signed with, as the Standard Webhooks convention has it. Made of the installation's key
 * whenever it is needed: who has only the tables can sign nothing.
 */
@Singleton
class Secret {
    private static final String PREFIX = "whsec_";

    private final Keys keys;

    Secret(Keys keys) {
        this.keys = keys;
    }

    String of(Webhook webhook) {
        return PREFIX + Base64.getEncoder().encodeToString(key(webhook.id(), webhook.generation()));
    }

    /** @return the header webhook-signature */
    String signature(UUID webhook, int generation, UUID delivery, long timestamp, String body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key(webhook, generation), mac.getAlgorithm()));
            var signed = "%s.%d.%s".formatted(delivery, timestamp, body).getBytes(StandardCharsets.UTF_8);
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] key(UUID webhook, int generation) {
        return keys.mac(
                "webhook",
                Keys.bytes(webhook),
                ByteBuffer.allocate(Integer.BYTES).putInt(generation).array());
    }
}
