package fi.spiraali.http;

import java.util.Locale;

/** Every kind of refusal there is, with its one status. Its words stand in problems.properties under its name. */
public enum ProblemType {
    MALFORMED_BODY(400),
    INVALID_REQUEST(422),
    SIGN_IN_REQUIRED(401),
    WRONG_CREDENTIALS(401),
    FORBIDDEN(403),
    UNTRUSTED_WRITE(403),
    REGISTRATION_CLOSED(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    LINK_EXPIRED(410),
    PRECONDITION_FAILED(412),
    PRECONDITION_REQUIRED(428),
    TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    ALREADY_SUBMITTED(409),
    ASSESSMENT_CLOSED(409),
    INNOVATION_ARCHIVED(409),
    RESULTS_NOT_REVEALED(409),
    INCOMPLETE_SHEET(409),
    ONE_SHEET_EACH(409),
    LAST_OWNER(409),
    LAST_COORDINATOR(409),
    TEAM_NOT_EMPTY(409),
    WORKSHOP_NOT_OPEN(409),
    WORKSHOP_CLOSED(409),
    WORKSHOP_FULL(409),
    ACTIVITY_CLOSED(409),
    GROUP_FULL(409),
    ALREADY_RUNNING(409),
    NOT_REVEALED(409),
    CONFLICT(409),
    TOO_MANY_ATTEMPTS(429),
    RATE_LIMITED(429),
    UNAVAILABLE(503),
    INTERNAL(500);

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** The stable reference programs compare, relative to the API's own address. */
    public String uri() {
        return "/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
