package fi.spiraali.score.intake;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fi.spiraali.score.intake.Table.Line;
import fi.spiraali.score.intake.Table.TooLarge;
import fi.spiraali.score.intake.Table.Unreadable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookReadingTest {
    /** The sheet of scores is the second one in these books. */
    private static final String SCORES = "xl/worksheets/sheet2.xml";

    private static List<String> firstLine(byte[] book) {
        return WorkbookReading.read(book).lines().getFirst().cells();
    }

    @Test
    void cells_are_read_as_they_are_meant() {
        var book = Book.with("scores", sheet -> {
            var format = sheet.getWorkbook().createDataFormat().getFormat("yyyy-mm-dd");
            var style = sheet.getWorkbook().createCellStyle();
            style.setDataFormat(format);
            var row = sheet.createRow(0);
            row.createCell(0).setCellValue("'=1+1");
            row.createCell(1).setCellValue(3.6666666666666665);
            row.createCell(2).setCellValue(true);
            row.createCell(4).setCellValue(LocalDate.of(2023, 5, 31));
            row.getCell(4).setCellStyle(style);
            row.createCell(5).setCellFormula("1+1");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
        assertThat(
                firstLine(book), is(List.of("'=1+1", "3.6666666666666665", "true", "", "2023-05-31T00:00:00Z", "2.0")));
    }

    @Test
    void rows_keep_the_numbers_they_have_in_the_spreadsheet() {
        var book = Book.with("scores", sheet -> {
            sheet.createRow(0).createCell(0).setCellValue("a");
            sheet.createRow(4).createCell(1).setCellValue("b");
        });
        assertThat(WorkbookReading.read(book).lines().stream().map(Line::number).toList(), is(List.of(1, 5)));
    }

    @Test
    void without_a_sheet_of_scores_the_first_one_is_read() {
        assertThat(firstLine(Book.with("other", sheet -> {})), is(List.of("not this one")));
    }

    @Test
    void what_is_no_workbook_or_half_of_one_is_unreadable() {
        var book = Book.of(Spreadsheet.of("Kokeilu").table());
        assertThrows(Unreadable.class, () -> WorkbookReading.read(new byte[0]));
        assertThrows(Unreadable.class, () -> WorkbookReading.read("a;b".getBytes(StandardCharsets.UTF_8)));
        assertThrows(Unreadable.class, () -> WorkbookReading.read(Arrays.copyOf(book, book.length / 2)));
        assertThrows(
                Unreadable.class,
                () -> WorkbookReading.read(Book.changed(book, SCORES, xml -> Arrays.copyOf(xml, xml.length / 2))));
    }

    @Test
    void whatever_bytes_are_changed_it_is_read_or_refused() {
        var random = new Random(5);
        var book = Book.of(Spreadsheet.of("Kokeilu").table());
        for (int i = 0; i < 200; i++) {
            var broken = Book.changed(book, SCORES, xml -> {
                for (int j = 0; j < 5; j++) {
                    xml[random.nextInt(xml.length)] = (byte) random.nextInt(128);
                }
                return xml;
            });
            try {
                WorkbookReading.read(broken);
            } catch (Unreadable | TooLarge e) {
                continue;
            }
        }
    }

    @Test
    void more_inside_than_such_a_file_ever_has_is_refused_before_it_is_read() {
        var book = Book.of(Spreadsheet.of("Kokeilu").table());
        var bomb = Book.changed(book, "xl/sharedStrings.xml", xml -> new byte[100 * 1024 * 1024]);
        assertThat("a small file", bomb.length < 200 * 1024, is(true));
        assertThrows(TooLarge.class, () -> WorkbookReading.read(bomb));
    }

    @Test
    void rows_and_columns_have_an_end() {
        assertThrows(
                TooLarge.class,
                () -> WorkbookReading.read(Book.with("scores", sheet -> {
                    for (int i = 0; i <= Table.MOST_ROWS + 1; i++) {
                        sheet.createRow(i).createCell(0).setCellValue(1);
                    }
                })));
        assertThrows(
                Unreadable.class,
                () -> WorkbookReading.read(Book.with(
                        "scores", sheet -> sheet.createRow(0).createCell(16_000).setCellValue(1))));
    }

    @Test
    void no_entity_brings_in_another_file(@TempDir Path folder) throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "kuutamo");
        var book = Book.with("scores", sheet -> sheet.createRow(0).createCell(0).setCellValue("HERE"));
        var attack = Book.changed(book, "xl/sharedStrings.xml", xml -> new String(xml, StandardCharsets.UTF_8)
                .replaceFirst("<sst", "<!DOCTYPE sst [<!ENTITY file SYSTEM \"" + secret.toUri() + "\">]><sst")
                .replace("HERE", "&file;")
                .getBytes(StandardCharsets.UTF_8));
        try {
            assertThat(WorkbookReading.read(attack).toString(), not(containsString("kuutamo")));
        } catch (Unreadable e) {
            return;
        }
    }
}
