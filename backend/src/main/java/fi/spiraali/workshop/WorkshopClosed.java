package fi.spiraali.workshop;

import fi.spiraali.http.ProblemType;
import fi.spiraali.http.Refusal;

/** It is over. */
public class WorkshopClosed extends Refusal {
    private static final long serialVersionUID = 1L;

    public WorkshopClosed() {
        super(ProblemType.WORKSHOP_CLOSED);
    }
}
