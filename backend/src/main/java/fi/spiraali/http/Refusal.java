package fi.spiraali.http;

import java.time.Duration;
import java.util.List;

/** A move that is not made, and why. Every named refusal of the domain is one of these with one problem type. */
public abstract class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemType type;

    protected Refusal(ProblemType type) {
        // A refusal is an answer, not a fault: nobody reads its stack, and filling one is the dearest part of it.
        super(type.name(), null, false, false);
        this.type = type;
    }

    public ProblemType type() {
        return type;
    }

    /** Where in the request the reasons lie; empty when the request as a whole is refused. */
    public List<InvalidRequest.Reason> reasons() {
        return List.of();
    }

    /** How long to wait before asking again; null when waiting does not help. */
    public Duration retryAfter() {
        return null;
    }
}
