package fi.spiraali.http;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** Every answer carries its request's id, so that whoever asks about one finds it in the log. */
@Singleton
class RequestIds {
    static final String HEADER = "X-Request-Id";

    /** A sender's own id is kept where nothing can be smuggled into a log with it. */
    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    void name(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(RequestIds::name);
    }

    private static void name(RoutingContext request) {
        var sent = request.request().getHeader(HEADER);
        boolean sane = sent != null && SANE.matcher(sent).matches();
        // It tells requests apart and keeps no secret, so the quickest chance is good enough.
        var id = sane
                ? sent
                : HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        if (!sane) {
            request.request().headers().set(HEADER, id);
        }
        request.response().putHeader(HEADER, id);
        request.next();
    }
}
