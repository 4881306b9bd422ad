package fi.spiraali.webhook;

import fi.spiraali.http.FaultCode;
import fi.spiraali.http.InvalidRequest;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where deliveries may go: asked when a webhook is set, and again at every sending, as a name may lead elsewhere by then. */
@Singleton
class Addresses {
    private final boolean privateAllowed;

    Addresses(@ConfigProperty(name = "spiraali.webhooks.private-addresses") boolean privateAllowed) {
        this.privateAllowed = privateAllowed;
    }

    /** The host's addresses, every one of which may be sent to. */
    List<InetAddress> of(URI url) throws UnknownHostException, NotAllowed {
        var found = InetAddress.getAllByName(url.getHost());
        // All of them: a name with one public and one private address would be a coin tossed by whoever set it.
        if (!privateAllowed && !Arrays.stream(found).allMatch(PublicAddress::is)) {
            throw new NotAllowed();
        }
        return List.of(found);
    }

    /** @throws InvalidRequest when nothing may ever be sent there */
    URI mustBeAllowed(String text) {
        var url = parsed(text);
        try {
            of(url);
            return url;
        } catch (UnknownHostException | NotAllowed e) {
            // One code for both: nobody learns here which names an inner network knows.
            throw new InvalidRequest("/url", FaultCode.NOT_A_PUBLIC_ADDRESS);
        }
    }

    /** @throws InvalidRequest when it is no address of the kind that is sent to */
    URI parsed(String text) {
        try {
            var url = URI.create(text);
            boolean web = "https".equals(url.getScheme()) || privateAllowed && "http".equals(url.getScheme());
            boolean port = url.getPort() == -1 || url.getPort() > 0 && url.getPort() < 1 << Character.SIZE;
            if (web && port && url.getHost() != null && url.getRawUserInfo() == null && url.getRawFragment() == null) {
                return url;
            }
        } catch (IllegalArgumentException e) {
            // falls through to the one refusal below
        }
        throw new InvalidRequest("/url", FaultCode.NOT_A_WEBHOOK_ADDRESS);
    }

    /** The host leads into a network of somebody's own. */
    static class NotAllowed extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
