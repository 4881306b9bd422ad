package fi.spiraali.score.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fi.spiraali.score.RoundScores;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** CSV by RFC 4180, so that spreadsheet programs open it as it is meant. */
final class CsvTable implements ScoreFile {
    /** Without it Excel takes UTF-8 for something else, and ä for two letters. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final Column[] COLUMNS = Column.values();

    private final Writer text;
    private final CsvWriter table;
    private final boolean decimalComma;

    /** @param semicolon between the cells, and then a comma in the numbers: as Excel reads and writes in Finnish */
    CsvTable(OutputStream out, boolean semicolon) throws IOException {
        text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        decimalComma = semicolon;
        text.write(BYTE_ORDER_MARK);
        table = CsvWriter.builder()
                .fieldSeparator(semicolon ? ';' : ',')
                .lineDelimiter(LineDelimiter.CRLF)
                .bufferSize(0)
                .build(text);
        table.writeRecord(Stream.of(COLUMNS).map(Column::label).toArray(String[]::new));
    }

    @Override
    public void add(List<RoundScores> rounds) throws IOException {
        var cells = new String[COLUMNS.length];
        for (var round : rounds) {
            round.rows().forEach(row -> {
                for (int i = 0; i < cells.length; i++) {
                    cells[i] = cell(COLUMNS[i].of(row));
                }
                table.writeRecord(cells);
            });
        }
        text.flush();
    }

    @Override
    public void end() throws IOException {
        text.flush();
    }

    private String cell(Object value) {
        return switch (value) {
            case null -> "";
            case Double number when decimalComma -> number.toString().replace('.', ',');
            case Number number -> number.toString();
            case List<?> texts -> FormulaGuard.on(Column.joined(texts));
            case String text -> FormulaGuard.on(text);
            default -> value.toString();
        };
    }
}
