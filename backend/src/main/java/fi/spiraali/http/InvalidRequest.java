package fi.spiraali.http;

import java.util.List;

/** Readable but wrong: names every place and what is wrong with it. */
public class InvalidRequest extends Refusal {
    private static final long serialVersionUID = 1L;

    private final transient List<Reason> reasons;

    /** @param arguments fill the placeholders of the code's text in problems.properties */
    public record Reason(String pointer, FaultCode code, Object... arguments) {}

    public InvalidRequest(Reason... reasons) {
        super(ProblemType.INVALID_REQUEST);
        this.reasons = List.of(reasons);
    }

    public InvalidRequest(String pointer, FaultCode code, Object... arguments) {
        this(new Reason(pointer, code, arguments));
    }

    @Override
    public List<Reason> reasons() {
        return reasons;
    }
}
