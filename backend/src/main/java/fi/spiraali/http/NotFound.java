package fi.spiraali.http;

/** There is no such thing, or not for the one who asks; the two can't be told apart. */
public class NotFound extends Refusal {
    private static final long serialVersionUID = 1L;

    public NotFound() {
        super(ProblemType.NOT_FOUND);
    }
}
