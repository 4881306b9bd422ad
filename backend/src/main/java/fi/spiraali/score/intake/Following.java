package fi.spiraali.score.intake;

import fi.spiraali.http.FaultCode;
import fi.spiraali.score.ScoreItem.State;
import fi.spiraali.score.ScoreRow;
import fi.spiraali.score.file.Column;
import java.util.Set;

/** Whatever follows from the counts: a number that does not is no rounding but somebody's own. */
final class Following {
    private static final double TOLERANCE = 1e-9;
    private static final String NOTHING = "–";

    private Following() {}

    static void mustFollow(Entry entry, ScoreRow row, Set<Column> columns) {
        boolean suppressed = row.characteristic().state() == State.SUPPRESSED;
        for (var column : columns) {
            var told = column.of(row);
            if (!entry.cells().isRead(column) || entry.cells().isEmpty(column) || says(entry.cells(), column, told)) {
                continue;
            }
            if (suppressed && told == null) {
                entry.cells().fault(column, FaultCode.NOT_IN_SUPPRESSED);
            } else {
                entry.cells().fault(column, FaultCode.DOES_NOT_FOLLOW, told == null ? NOTHING : told);
            }
        }
    }

    private static boolean says(Cells cells, Column column, Object told) {
        return told instanceof Number number
                ? Math.abs(cells.number(column).doubleValue() - number.doubleValue()) <= TOLERANCE
                : told != null && cells.raw(column).strip().equals(told.toString());
    }
}
