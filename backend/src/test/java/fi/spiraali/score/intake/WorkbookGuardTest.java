package fi.spiraali.score.intake;

import static fi.spiraali.score.intake.Spreadsheet.bring;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import fi.spiraali.Person;
import fi.spiraali.score.file.ScoreFiles;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WorkbookGuardTest {
    private Person aino;
    private String team;

    @BeforeEach
    void gather() {
        aino = Person.newcomer("Aino");
        team = aino.newTeam();
    }

    @Test
    void a_small_workbook_that_would_fill_the_memory_is_refused() {
        var far = IntStream.range(1, 11_000)
                .mapToObj(
                        row -> "<row r=\"%d\"><c r=\"A%d\"><v>1</v></c><c r=\"XFD%d\"/></row>".formatted(row, row, row))
                .collect(Collectors.joining());
        refused(422, far);
        refused(422, "<row r=\"1\"><c r=\"ZZZZZZ1\"/></row>");
        refused(
                413,
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + "a".repeat(20_000_000) + "</t></is></c></row>");
        refused(413, "<row r=\"1\"><c r=\"A1\" s=\"" + "1".repeat(20_000_000) + "\"/></row>");
        refused(413, "<row r=\"1\">" + "<c/>".repeat(5_000_000) + "</row>");
        refused(413, "<row r=\"1\"><c t=\"inlineStr\"><is>" + "<t>".repeat(200_000));
        refused(422, "<row><c t=\"inlineStr\"><is><c></c><t>" + "a<!---->".repeat(1_000_000) + "</t></is></c></row>");
        refused(413, "<row><c t=\"inlineStr\"><is><t>" + "a<!---->".repeat(1_000_000) + "</t></is></c></row>");
    }

    private void refused(int status, String rows) {
        var book = Book.changed(Book.with("scores", sheet -> {}), "xl/worksheets/sheet2.xml", xml -> new String(
                        xml, StandardCharsets.UTF_8)
                .replace("<sheetData/>", "<sheetData>" + rows + "</sheetData>")
                .getBytes(StandardCharsets.UTF_8));
        assertThat("a small file", book.length < 200 * 1024, is(true));
        bring(aino, "team=" + team, ScoreFiles.XLSX, book).then().statusCode(status);
    }
}
