package fi.spiraali.workshop;

import fi.spiraali.http.ProblemType;
import fi.spiraali.http.Refusal;

/** The door is not open yet. */
public class WorkshopNotOpen extends Refusal {
    private static final long serialVersionUID = 1L;

    public WorkshopNotOpen() {
        super(ProblemType.WORKSHOP_NOT_OPEN);
    }
}
