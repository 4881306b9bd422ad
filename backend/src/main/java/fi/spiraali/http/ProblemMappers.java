package fi.spiraali.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import fi.spiraali.http.InvalidRequest.Reason;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever ended a request into the one error shape; nothing of the inside leaves with it. */
class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final String SECONDS_TO_WAIT = "2";

    private final HttpHeaders headers;
    private final UriInfo uri;

    ProblemMappers(HttpHeaders headers, UriInfo uri) {
        this.headers = headers;
        this.uri = uri;
    }

    @ServerExceptionMapper
    RestResponse<Problem> refused(Refusal refusal) {
        var answer = answering(refusal.type(), refusal.reasons());
        if (refusal.retryAfter() != null) {
            answer.header(
                    HttpHeaders.RETRY_AFTER, Math.max(1, refusal.retryAfter().toSeconds() + 1));
        }
        return answer.build();
    }

    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    RestResponse<Problem> unreadable(JsonProcessingException e) {
        return JsonFaults.isMalformed(e)
                ? answer(ProblemType.MALFORMED_BODY, JsonFaults.reasons(e))
                : answer(ProblemType.INVALID_REQUEST, JsonFaults.reasons(e));
    }

    @ServerExceptionMapper
    RestResponse<Problem> violated(ConstraintViolationException e) {
        return answer(
                ProblemType.INVALID_REQUEST,
                e.getConstraintViolations().stream()
                        .map(ViolationFaults::reason)
                        .sorted(java.util.Comparator.comparing(Reason::pointer))
                        .toList());
    }

    @ServerExceptionMapper
    RestResponse<Problem> framework(WebApplicationException e) {
        if (e.getCause() instanceof JsonProcessingException json) {
            return unreadable(json);
        }
        if (e.getCause() instanceof Refusal refusal) {
            return refused(refusal);
        }
        return switch (e.getResponse().getStatus()) {
            // A parameter of the wrong kind is a 404 to JAX-RS; only a path nobody serves is one here.
            case 404 ->
                e.getCause() == null
                        ? answer(ProblemType.NOT_FOUND, List.of())
                        : answer(ProblemType.INVALID_REQUEST, List.of());
            case 405 -> answer(ProblemType.METHOD_NOT_ALLOWED, List.of());
            case 406 -> answer(ProblemType.NOT_ACCEPTABLE, List.of());
            case 413 -> answer(ProblemType.TOO_LARGE, List.of());
            case 415 -> answer(ProblemType.UNSUPPORTED_MEDIA_TYPE, List.of());
            case 400 -> answer(ProblemType.MALFORMED_BODY, List.of());
            default -> unexpected(e);
        };
    }

    @ServerExceptionMapper
    RestResponse<Problem> unexpected(Throwable e) {
        if (e instanceof IOException) {
            LOG.debug("A sender hung up or stopped in the middle of a body", e);
            return answer(ProblemType.MALFORMED_BODY, List.of());
        }
        var type = DatabaseFaults.typeOf(e);
        if (type == ProblemType.INTERNAL) {
            LOG.errorf(e, "Request %s ended in a fault of ours", headers.getHeaderString(RequestIds.HEADER));
        } else if (type == ProblemType.UNAVAILABLE) {
            LOG.warnf(
                    "The database refused request %s: %s",
                    headers.getHeaderString(RequestIds.HEADER), DatabaseFaults.stateOf(e));
        }
        return answer(type, List.of());
    }

    private RestResponse<Problem> answer(ProblemType type, List<Reason> reasons) {
        return answering(type, reasons).build();
    }

    private ResponseBuilder<Problem> answering(ProblemType type, List<Reason> reasons) {
        var texts = ProblemTexts.in(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        var faults = reasons.stream()
                .map(reason -> new Problem.Fault(
                        reason.pointer(), reason.code().name(), texts.detail(reason.code(), reason.arguments())))
                .toList();
        var problem = Problem.of(type, texts, uri.getRequestUri().getRawPath(), faults);
        var answer = ResponseBuilder.<Problem>create(type.status(), problem.title())
                .entity(problem)
                .type(MediaType.valueOf(Problem.MEDIA_TYPE))
                .header(HttpHeaders.CONTENT_LANGUAGE, texts.language());
        if (type == ProblemType.UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        } else if (type == ProblemType.SIGN_IN_REQUIRED) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return answer;
    }
}
