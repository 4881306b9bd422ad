package fi.spiraali.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;

/** Paths outside the API never reach it; they are answered in its words all the same. */
@Singleton
class UnknownPaths {
    private static final int AFTER_EVERYTHING = Integer.MAX_VALUE - 1;

    private final ObjectMapper json;

    UnknownPaths(ObjectMapper json) {
        this.json = json;
    }

    void answer(@Observes Router router) {
        router.route().order(AFTER_EVERYTHING).handler(this::notFound);
    }

    private void notFound(RoutingContext request) {
        var texts = ProblemTexts.in(request.acceptableLanguages().stream()
                .map(language -> java.util.Locale.of(language.tag()))
                .toList());
        var type = ProblemType.NOT_FOUND;
        var problem = new Problem(
                type.uri(),
                texts.title(type),
                type.status(),
                texts.detail(type),
                request.request().path(),
                List.of());
        try {
            request.response()
                    .setStatusCode(type.status())
                    .putHeader("Content-Type", Problem.MEDIA_TYPE)
                    .end(json.writeValueAsString(problem));
        } catch (JsonProcessingException e) {
            request.fail(e);
        }
    }
}
