package fi.spiraali.assessment;

import fi.spiraali.http.ProblemType;
import fi.spiraali.http.Refusal;

/** Nobody agrees on what the team has not been shown. */
public class ResultsNotRevealed extends Refusal {
    private static final long serialVersionUID = 1L;

    ResultsNotRevealed() {
        super(ProblemType.RESULTS_NOT_REVEALED);
    }
}
