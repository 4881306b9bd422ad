package fi.spiraali.score.intake;

import fi.spiraali.http.FaultCode;
import fi.spiraali.http.Refusal;
import fi.spiraali.score.intake.Table.Line;
import fi.spiraali.score.intake.Table.TooLarge;
import fi.spiraali.score.intake.Table.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** A workbook, row by row: its sheet `scores`, or the first one. The reader itself knows no DTD and no entities. */
final class WorkbookReading {
    private static final String SHEET = "scores";

    private WorkbookReading() {}

    static Table read(byte[] file) {
        try {
            WorkbookGuard.check(file);
            return table(file);
        } catch (Refusal e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // No archive, as a file with a password is none; or whatever exception a broken part led the reader to.
            throw new Unreadable(FaultCode.NOT_A_WORKBOOK);
        }
    }

    private static Table table(byte[] file) throws IOException {
        var lines = new ArrayList<Line>();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, false));
                var rows = book.findSheet(SHEET).orElseGet(book::getFirstSheet).openStream()) {
            for (Row row : (Iterable<Row>) rows::iterator) {
                var line = new Line(row.getRowNum(), cells(row));
                if (!line.isEmpty()) {
                    lines.add(line);
                }
                if (lines.size() > Table.MOST_ROWS + 1) {
                    throw new TooLarge();
                }
            }
        }
        return new Table(lines);
    }

    private static List<String> cells(Row row) {
        // Empty ones that only have a colour count as well: kept, they would be as dear as full ones.
        if (row.getCellCount() > Table.MOST_CELLS) {
            throw new Unreadable(FaultCode.NOT_A_WORKBOOK);
        }
        var cells = new ArrayList<String>();
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(row.getOptionalCell(i).map(WorkbookReading::text).orElse(""));
        }
        return cells;
    }

    /** A day that somebody typed is a number that is shown as one. */
    private static boolean isDate(Cell cell) {
        var format = cell.getDataFormatString();
        return format != null && format.contains("y") && format.contains("d");
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.BOOLEAN) {
            return cell.asBoolean().toString();
        }
        if (cell.getType() == CellType.NUMBER && isDate(cell)) {
            return cell.asDate().toInstant(ZoneOffset.UTC).toString();
        }
        // As it stands in the file: a number that went through a double and back might be another text.
        var raw = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
        return raw == null ? "" : raw;
    }
}
