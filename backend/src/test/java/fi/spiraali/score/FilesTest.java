package fi.spiraali.score;

import static fi.spiraali.Client.problem;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every format says the same; what differs is how its readers take it. */
@QuarkusTest
class FilesTest {
    private static final String NDJSON = "application/x-ndjson";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final ObjectMapper JSON = new ObjectMapper();

    private Reader reader;

    /** Rounds of every kind: scored, agreed on, unscored, suppressed, and with names that spreadsheets would run. */
    @BeforeEach
    void roundsOfEveryKind() {
        reader = Reader.ofNewTeam();
        var scored = reader.round(
                reader.innovation(Map.of(
                        "name", "=SUMMA(1;2), \"lainaus\"\nja rivi",
                        "objectives", List.of("parenting-support", "mental-health"),
                        "stage", "ideas",
                        "county", "Pohjois-Savo")),
                Map.of("title", "'Syksy"));
        reader.sheet(scored)
                .levels(1, 2, 3, 4, 5, 4, 3)
                .dontKnow(7)
                .notApplicable(8)
                .submitted();
        reader.sheet(scored)
                .levels(2, 2, 2, 2, 2, 2, 1)
                .dontKnow(7)
                .notApplicable(8)
                .submitted();
        reader.sheet(scored).levels(5, 1, 2, 2, 2, 2, 1).dontKnow(7).dontKnow(8).submitted();
        reader.close(scored);
        reader.agree(scored, 0, 4);
        var small =
                reader.round(reader.innovation(Map.of("name", "-10")), Map.of("anonymous", true, "minimumGroup", 3));
        reader.sheet(small).level(0, 5).submitted();
        reader.close(small);
        reader.close(reader.round(reader.innovation(Map.of("name", "@kukaan")), Map.of()));
    }

    @Test
    void ndjson_says_an_item_a_line_and_how_many_there_were() {
        var answer = reader.file(NDJSON, "").then().statusCode(200).extract();
        var lines = answer.asString().split("\n", -1);
        assertThat(lines.length, is(33 + 2));
        var last = JsonPath.from(lines[33]);
        assertThat(last.getInt("items"), is(33));
        assertThat(last.getString("changedSince"), is(answer.header("Changed-Since")));
        assertThat(lines[34], is(""));
        assertThat(lines(lines), is(byCell(reader.scores("").getList("items"))));
        assertThat(answer.header("Content-Disposition"), endsWith("\"spiraali.ndjson\""));
    }

    @Test
    void nested_ndjson_is_nested_json() {
        var lines = reader.file(NDJSON, "?shape=nested").asString().split("\n");
        assertThat(lines.length, is(3 + 1));
        var items = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < 3; i++) {
            items.add(json(lines[i]));
        }
        assertThat(byCell(items), is(byCell(reader.scores("?shape=nested").getList("items"))));
    }

    @Test
    void csv_opens_in_excel_with_its_letters_and_without_running_anything() throws IOException {
        var bytes = reader.file("text/csv", "").then().statusCode(200).extract().asByteArray();
        var text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(text, startsWith("\uFEFFteam,innovation,innovationName,"));
        assertThat(text.replace("\nja rivi", ""), not(containsString("[^\r]\n")));
        assertThat(text, endsWith("\r\n"));
        assertThat(text, containsString("\"'=SUMMA(1;2), \"\"lainaus\"\"\nja rivi\""));
        assertThat(text, containsString(",'-10,"));
        assertThat(text, containsString(",'@kukaan,"));
        assertThat(text, containsString(",''Syksy,"));
        assertThat(table(text, ','), is(asTexts(reader.scores("").getList("items"))));
    }

    @Test
    void with_semicolons_numbers_have_a_decimal_comma() throws IOException {
        var text = reader.file("text/csv", "?delimiter=semicolon").asString();
        assertThat(text, containsString(";2,6666666666666665;"));
        var points = table(reader.file("text/csv", "").asString(), ',');
        var commas = table(text, ';');
        var numbers = List.of("median", "q1", "q3", "mean", "agreement", "overallMean");
        commas.values()
                .forEach(row -> numbers.forEach(
                        name -> row.computeIfPresent(name, (column, number) -> number.replace(',', '.'))));
        assertThat(commas, is(points));
    }

    @Test
    void the_workbook_says_the_same_cell_by_cell_with_real_numbers() throws IOException {
        var bytes = reader.file(XLSX, "").then().statusCode(200).extract().asByteArray();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(book.getSheetAt(0).getSheetName(), is("scores"));
            assertThat(book.getSheetAt(1).getSheetName(), is("codebook"));
            var sheet = book.getSheet("scores");
            var names = new ArrayList<String>();
            sheet.getRow(0).forEach(cell -> names.add(cell.getStringCellValue()));
            var rows = new ArrayList<Map<String, Object>>();
            for (int i = 1; i <= sheet.getLastRowNum(); i++) {
                var row = new java.util.TreeMap<String, Object>();
                for (int c = 0; c < names.size(); c++) {
                    row.put(names.get(c), value(sheet.getRow(i).getCell(c, MissingCellPolicy.RETURN_BLANK_AS_NULL)));
                }
                rows.add(row);
            }
            assertThat(byCell(rows), is(byCell(asCells(reader.scores("").getList("items")))));
            var codebook = book.getSheet("codebook");
            assertThat(codebook.getLastRowNum(), is(39));
            assertThat(codebook.getPaneInformation().getHorizontalSplitPosition(), is((short) 1));
            for (var cell : codebook.getRow(5)) {
                assertThat(cell.getCellStyle().getWrapText(), is(true));
                assertThat(codebook.getColumnWidth(cell.getColumnIndex()) / 256, is(lessThanOrEqualTo(60)));
            }
        }
    }

    @Test
    void a_file_of_what_changed_tells_what_was_removed() {
        var before = reader.file(NDJSON, "").header("Changed-Since");
        var gone = reader.closed(3);
        reader.delete(gone.innovation());
        var lines = reader.file(NDJSON, "?shape=nested&changedSince=" + before)
                .asString()
                .split("\n");
        assertThat(lines.length, is(2));
        assertThat(json(lines[0]).get("state"), is("REMOVED"));
        var csv = reader.file("text/csv", "?changedSince=" + before).asString();
        assertThat(csv, containsString(gone.id()));
        assertThat(csv, containsString(",REMOVED,"));
    }

    @Test
    void where_a_file_ends_the_pages_go_on() {
        var since = reader.file("text/csv", "").header("Changed-Since");
        var later = reader.closed(2);
        assertThat(
                reader.scores("?shape=nested&changedSince=" + since).getList("items.assessment"), contains(later.id()));
    }

    @ParameterizedTest
    @CsvSource({
        "text/csv, shape=nested, shape",
        "text/csv, limit=10, limit",
        "application/x-ndjson, cursor=AAAA, cursor",
        "application/x-ndjson, delimiter=comma, delimiter",
        "application/json, delimiter=comma, delimiter"
    })
    void what_does_not_go_with_a_format_is_refused(String type, String query, String parameter) {
        reader.file(type, "?" + query).then().spec(problem(422, "invalid-request", parameter, "NOT_IN_THIS_FORMAT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml"})
    void another_format_is_not_to_be_had(String type) {
        reader.file(type, "").then().spec(problem(406, "not-acceptable"));
    }

    @Test
    void who_names_no_format_gets_json() {
        reader.file("*/*", "").then().statusCode(200).contentType("application/json");
    }

    private static List<String> lines(String... lines) {
        var items = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < lines.length - 2; i++) {
            items.add(json(lines[i]));
        }
        return byCell(items);
    }

    private static Map<String, Object> json(String line) {
        try {
            return JSON.readValue(line, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(line, e);
        }
    }

    /** Pages come by change and files by round. */
    private static List<String> byCell(List<Map<String, Object>> items) {
        return items.stream()
                .map(item -> new java.util.TreeMap<>(item).toString())
                .sorted()
                .toList();
    }

    private static Object value(Cell cell) {
        if (cell == null) {
            return null;
        }
        return switch (cell.getCellType()) {
            case NUMERIC -> cell.getNumericCellValue();
            case BOOLEAN -> cell.getBooleanCellValue();
            case STRING -> cell.getStringCellValue();
            default -> throw new IllegalStateException("a cell of type " + cell.getCellType());
        };
    }

    private static List<Map<String, Object>> asCells(List<Map<String, Object>> items) {
        return items.stream()
                .<Map<String, Object>>map(item -> {
                    var cells = new java.util.TreeMap<String, Object>();
                    item.forEach((name, value) -> cells.put(
                            name,
                            switch (value) {
                                case null -> null;
                                case List<?> texts ->
                                    texts.isEmpty()
                                            ? null
                                            : texts.stream()
                                                    .map(Object::toString)
                                                    .collect(Collectors.joining("|"));
                                case Number number -> number.doubleValue();
                                default -> value;
                            }));
                    return cells;
                })
                .toList();
    }

    /** Rows of a table by round and characteristic. */
    private static Map<String, Map<String, String>> table(String text, char separator) throws IOException {
        try (var csv = CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text.substring(1))) {
            var rows = csv.stream().map(CsvRecord::getFields).toList();
            var names = rows.getFirst();
            return rows.stream()
                    .skip(1)
                    .map(row -> {
                        var cells = new java.util.TreeMap<String, String>();
                        for (int i = 0; i < names.size(); i++) {
                            cells.put(names.get(i), row.get(i).replaceFirst("^'", ""));
                        }
                        return cells;
                    })
                    .collect(Collectors.toMap(FilesTest::key, row -> row));
        }
    }

    private static Map<String, Map<String, String>> asTexts(List<Map<String, Object>> items) {
        return items.stream()
                .map(item -> {
                    var cells = new java.util.TreeMap<String, String>();
                    item.forEach((name, value) -> cells.put(
                            name,
                            switch (value) {
                                case null -> "";
                                case List<?> texts ->
                                    texts.stream().map(Object::toString).collect(Collectors.joining("|"));
                                default -> value.toString();
                            }));
                    return cells;
                })
                .collect(Collectors.toMap(FilesTest::key, row -> row));
    }

    private static String key(Map<String, String> row) {
        return row.get("assessment") + row.get("characteristic");
    }
}
