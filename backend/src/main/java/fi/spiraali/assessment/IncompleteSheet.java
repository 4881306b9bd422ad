package fi.spiraali.assessment;

import fi.spiraali.http.ProblemType;
import fi.spiraali.http.Refusal;

/** A sheet without a single answer would only fill up the group's minimum. */
public class IncompleteSheet extends Refusal {
    private static final long serialVersionUID = 1L;

    IncompleteSheet() {
        super(ProblemType.INCOMPLETE_SHEET);
    }
}
