package fi.spiraali.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What never reaches a resource, or fails around it, is answered in the API's words all the same. */
@Singleton
class OutsideTheApi {
    private static final int BEFORE_EVERYTHING = Integer.MIN_VALUE + 1;
    private static final int AFTER_EVERYTHING = Integer.MAX_VALUE - 1;

    private final ObjectMapper json;
    private final Optional<String> hsts;

    OutsideTheApi(ObjectMapper json, @ConfigProperty(name = "spiraali.hsts") Optional<String> hsts) {
        this.json = json;
        this.hsts = hsts;
    }

    void answer(@Observes Router router) {
        hsts.ifPresent(value -> router.route().order(BEFORE_EVERYTHING).handler(request -> {
            request.response().putHeader("Strict-Transport-Security", value);
            request.next();
        }));
        router.route()
                .order(BEFORE_EVERYTHING)
                .handler(OutsideTheApi::mustNameItsHost)
                .failureHandler(request -> answer(request, typeOf(request.statusCode())));
        router.route().order(AFTER_EVERYTHING).handler(request -> answer(request, ProblemType.NOT_FOUND));
    }

    /** Without a host no address can be built, and the framework trips over it. */
    private static void mustNameItsHost(RoutingContext request) {
        if (request.request().authority() == null) {
            request.fail(ProblemType.MALFORMED_BODY.status());
        } else {
            request.next();
        }
    }

    private static ProblemType typeOf(int status) {
        return Arrays.stream(ProblemType.values())
                .filter(type -> type.status() == status)
                .findFirst()
                .orElse(ProblemType.INTERNAL);
    }

    private void answer(RoutingContext request, ProblemType type) {
        if (request.response().headWritten()) {
            request.response().reset();
            return;
        }
        var texts = ProblemTexts.in(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var problem = Problem.of(type, texts, request.request().path(), List.of());
        try {
            request.response()
                    .setStatusCode(type.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                    .putHeader(HttpHeaders.CONTENT_LANGUAGE, texts.language())
                    .end(json.writeValueAsString(problem));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
