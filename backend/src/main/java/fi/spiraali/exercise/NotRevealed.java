package fi.spiraali.exercise;

import fi.spiraali.http.ProblemType;
import fi.spiraali.http.Refusal;

/** What the room has answered is not shown yet. */
public class NotRevealed extends Refusal {
    private static final long serialVersionUID = 1L;

    public NotRevealed() {
        super(ProblemType.NOT_REVEALED);
    }
}
