package fi.spiraali.assessment;

import fi.spiraali.http.ProblemType;
import fi.spiraali.http.Refusal;

/** A submitted sheet is final. */
public class AlreadySubmitted extends Refusal {
    private static final long serialVersionUID = 1L;

    AlreadySubmitted() {
        super(ProblemType.ALREADY_SUBMITTED);
    }
}
