package fi.spiraali.score;

import fi.spiraali.score.file.ScoreFiles;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** JSON for whoever takes anything: of several methods the framework would choose one by its own order. */
class UsualFormat {

    @ServerRequestFilter(preMatching = true)
    void choose(ContainerRequestContext request) {
        var accept = request.getHeaderString(HttpHeaders.ACCEPT);
        if (request.getUriInfo().getPath().endsWith("/scores") && (accept == null || takesAnything(accept))) {
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON);
        }
    }

    private static boolean takesAnything(String accept) {
        return accept.contains("*/*")
                && Stream.of(ScoreFiles.NDJSON, ScoreFiles.CSV, ScoreFiles.XLSX).noneMatch(accept::contains);
    }
}
