package fi.spiraali.score.file;

import fi.spiraali.score.RoundScores;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook with a sheet of the scores and one that explains its columns. Cells have types, so nothing is run. */
final class ScoreBook implements ScoreFile {
    /** Rows of a worksheet by its format, without the one of the headings. */
    static final int ROWS = 1_048_575;

    /** Characters of a name, and of a sentence that is read in a few lines. */
    private static final int NARROW = 18;

    private static final int WIDE = 45;

    private static final Column[] COLUMNS = Column.values();

    private final Workbook book;
    private final Worksheet scores;
    private final Codebook codebook;
    private int rows = 1;

    ScoreBook(OutputStream out, Codebook codebook) {
        this.book = new Workbook(out, "Spiraali", "1.0");
        this.codebook = codebook;
        scores = book.newWorksheet("scores");
        scores.freezePane(0, 1);
        for (int i = 0; i < COLUMNS.length; i++) {
            scores.inlineString(0, i, COLUMNS[i].label());
        }
    }

    @Override
    public void add(List<RoundScores> rounds) throws IOException {
        for (var round : rounds) {
            round.rows().forEach(row -> {
                for (int i = 0; i < COLUMNS.length; i++) {
                    put(scores, rows, i, COLUMNS[i].of(row));
                }
                rows++;
            });
        }
        scores.flush();
    }

    @Override
    public void end() throws IOException {
        scores.finish();
        var sheet = book.newWorksheet("codebook");
        sheet.freezePane(1, 1);
        var lines = codebook.table();
        for (int i = 0; i < lines.getFirst().size(); i++) {
            sheet.width(i, i == 0 ? NARROW : WIDE);
        }
        sheet.range(0, 0, lines.size() - 1, lines.getFirst().size() - 1)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        for (int row = 0; row < lines.size(); row++) {
            for (int i = 0; i < lines.get(row).size(); i++) {
                put(sheet, row, i, lines.get(row).get(i));
            }
        }
        sheet.finish();
        book.finish();
    }

    private static void put(Worksheet sheet, int row, int column, Object value) {
        switch (value) {
            case null -> {
                // An empty cell is no cell.
            }
            case Number number -> sheet.value(row, column, number);
            case Boolean truth -> sheet.value(row, column, truth);
            case List<?> texts when texts.isEmpty() -> {
                // Nor is one without a text in it.
            }
            case List<?> texts -> sheet.inlineString(row, column, Column.joined(texts));
            default -> sheet.inlineString(row, column, value.toString());
        }
    }
}
