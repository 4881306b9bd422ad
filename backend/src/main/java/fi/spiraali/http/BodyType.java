package fi.spiraali.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * A body is JSON in UTF-8, or a file where an operation says that it takes one; neither packed nor in another encoding.
 * Said before anybody tries to read it.
 */
class BodyType {
    private static final Pattern UTF8 = Pattern.compile("(\\s*;\\s*charset=\"?utf-8\"?)?", Pattern.CASE_INSENSITIVE);
    private static final String[] JSON = {"application/json"};
    private static final Set<String> WITH_A_BODY = Set.of("PUT", "POST");

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo operation) {
        if (WITH_A_BODY.contains(request.getMethod())) {
            var type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
            if (type == null
                    || Arrays.stream(taken(operation)).noneMatch(taken -> is(type.strip(), taken))
                    || request.getHeaderString(HttpHeaders.CONTENT_ENCODING) != null) {
                throw new UnsupportedBody();
            }
        }
    }

    private static String[] taken(ResourceInfo operation) {
        var files = operation.getResourceMethod().getAnnotation(Consumes.class);
        return files == null ? JSON : files.value();
    }

    private static boolean is(String type, String taken) {
        return type.toLowerCase(Locale.ROOT).startsWith(taken)
                && UTF8.matcher(type.substring(taken.length())).matches();
    }

    /** Another format than the one spoken here. */
    static class UnsupportedBody extends Refusal {
        private static final long serialVersionUID = 1L;

        UnsupportedBody() {
            super(ProblemType.UNSUPPORTED_MEDIA_TYPE);
        }
    }
}
