package fi.spiraali.innovation;

import fi.spiraali.http.ProblemType;
import fi.spiraali.http.Refusal;

/** An archived innovation takes no new rounds. */
public class InnovationArchived extends Refusal {
    private static final long serialVersionUID = 1L;

    InnovationArchived() {
        super(ProblemType.INNOVATION_ARCHIVED);
    }
}
