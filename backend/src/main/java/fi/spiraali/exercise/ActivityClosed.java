package fi.spiraali.exercise;

import fi.spiraali.http.ProblemType;
import fi.spiraali.http.Refusal;

/** It takes no answers: not begun, over, or shown to the room already. */
public class ActivityClosed extends Refusal {
    private static final long serialVersionUID = 1L;

    public ActivityClosed() {
        super(ProblemType.ACTIVITY_CLOSED);
    }
}
