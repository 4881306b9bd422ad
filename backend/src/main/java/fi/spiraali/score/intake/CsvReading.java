package fi.spiraali.score.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fi.spiraali.http.FaultCode;
import fi.spiraali.score.file.FormulaGuard;
import fi.spiraali.score.intake.Table.Line;
import fi.spiraali.score.intake.Table.TooLarge;
import fi.spiraali.score.intake.Table.Unreadable;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;

/** CSV in UTF-8 as the feed writes it and as spreadsheet programs save it, with commas or semicolons. */
final class CsvReading {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvReading() {}

    static Table read(byte[] file) {
        var text = text(file);
        var lines = new ArrayList<Line>();
        int number = 0;
        try (var records = CsvReader.builder()
                // An empty line is a row to whoever looks for row 17.
                .skipEmptyLines(false)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .fieldSeparator(separator(text))
                .ofCsvRecord(text)) {
            for (CsvRecord record : records) {
                number++;
                var line = new Line(
                        number,
                        record.getFields().stream().map(FormulaGuard::off).toList());
                if (line.cells().size() > Table.MOST_CELLS) {
                    throw new Unreadable(FaultCode.NOT_A_CSV_FILE);
                }
                if (!line.isEmpty()) {
                    lines.add(line);
                }
                if (lines.size() > Table.MOST_ROWS + 1) {
                    throw new TooLarge();
                }
            }
        } catch (CsvParseException e) {
            throw new Unreadable(FaultCode.NOT_A_CSV_FILE);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return new Table(lines);
    }

    private static String text(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Unreadable(FaultCode.NOT_A_CSV_FILE);
        }
    }

    /** No name of a column has either in it. */
    private static char separator(String text) {
        var header = text.lines().findFirst().orElse("");
        return header.indexOf(';') >= 0 ? ';' : ',';
    }
}
