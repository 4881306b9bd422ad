package fi.spiraali.score.intake;

import fi.spiraali.http.FaultCode;
import fi.spiraali.http.InvalidRequest;
import fi.spiraali.http.ProblemType;
import fi.spiraali.http.Refusal;
import fi.spiraali.score.file.Column;
import java.util.List;

/**
 * A sheet of a spreadsheet as texts, before anybody has asked what they mean.
 *
 * @param lines those with something in them
 */
record Table(List<Line> lines) {
    /** Rows of scores in a file; a thousand rounds are eleven thousand. */
    static final int MOST_ROWS = 11_000;

    /** The columns and some stray ones to complain of; what stands further out is refused unread. */
    static final int MOST_CELLS = Column.values().length + 10;

    /** @param number as the spreadsheet counts rows, from 1 */
    record Line(int number, List<String> cells) {
        boolean isEmpty() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** Not a table of the kind it says it is: a fault of the file as a whole. */
    static class Unreadable extends InvalidRequest {
        private static final long serialVersionUID = 1L;

        Unreadable(FaultCode code) {
            super("", code);
        }
    }

    /** More rows than are taken at once, or more inside than such a file ever has. */
    static class TooLarge extends Refusal {
        private static final long serialVersionUID = 1L;

        TooLarge() {
            super(ProblemType.TOO_LARGE);
        }
    }
}
