package fi.spiraali.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** ETag and 304 for whatever is versioned, Link for whatever goes on. */
class AnswerHeaders {

    @ServerResponseFilter
    void add(ContainerRequestContext request, ContainerResponseContext response, UriInfo uri) {
        response.getHeaders().putSingle(HttpHeaders.VARY, "Accept-Encoding, Accept-Language, Origin");
        if (!response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        if (response.getEntity() instanceof Versioned versioned) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, '"' + versioned.etag() + '"');
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
            var known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
            if (request.getMethod().equals("GET") && known != null && Preconditions.isKnown(known, versioned)) {
                response.setEntity(null);
                response.setStatus(Status.NOT_MODIFIED.getStatusCode());
            }
        } else if (response.getEntity() instanceof Paged page && page.next() != null) {
            var next = uri.getRequestUriBuilder()
                    .replaceQueryParam("cursor", page.next())
                    .build();
            response.getHeaders()
                    .putSingle(
                            HttpHeaders.LINK, "<%s?%s>; rel=\"next\"".formatted(next.getRawPath(), next.getRawQuery()));
        }
    }
}
