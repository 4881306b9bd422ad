package fi.spiraali.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** A body is JSON in UTF-8, neither packed nor in another encoding; said before anybody tries to read it. */
class BodyType {
    private static final Pattern JSON =
            Pattern.compile("application/json(\\s*;\\s*charset=\"?utf-8\"?)?", Pattern.CASE_INSENSITIVE);

    private static final Set<String> WITH_A_BODY = Set.of("PUT", "POST");

    @ServerRequestFilter
    void check(ContainerRequestContext request) {
        if (WITH_A_BODY.contains(request.getMethod())) {
            var type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
            if (type == null
                    || !JSON.matcher(type.strip()).matches()
                    || request.getHeaderString(HttpHeaders.CONTENT_ENCODING) != null) {
                throw new UnsupportedBody();
            }
        }
    }

    /** Another format than the one spoken here. */
    static class UnsupportedBody extends Refusal {
        private static final long serialVersionUID = 1L;

        UnsupportedBody() {
            super(ProblemType.UNSUPPORTED_MEDIA_TYPE);
        }
    }
}
