package fi.spiraali.assessment;

import fi.spiraali.http.ProblemType;
import fi.spiraali.http.Refusal;

/** A closed round takes no sheets, no scores and no other state. */
public class AssessmentClosed extends Refusal {
    private static final long serialVersionUID = 1L;

    AssessmentClosed() {
        super(ProblemType.ASSESSMENT_CLOSED);
    }
}
