package fi.spiraali.assessment;

import fi.spiraali.http.ProblemType;
import fi.spiraali.http.Refusal;

/** A person has one sheet in a round: who handed in several could subtract them from what an anonymous round shows. */
class OneSheetEach extends Refusal {
    private static final long serialVersionUID = 1L;

    OneSheetEach() {
        super(ProblemType.ONE_SHEET_EACH);
    }
}
