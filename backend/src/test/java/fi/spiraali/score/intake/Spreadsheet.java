package fi.spiraali.score.intake;

import static fi.spiraali.Round.CHARACTERISTICS;

import fi.spiraali.Client;
import fi.spiraali.Person;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A file as somebody fills one in: rows of rounds, cell by cell. */
final class Spreadsheet {
    static final String TITLE = "Kevät";
    static final String CLOSED = "2023-05-31T12:00:00Z";

    private final List<Map<String, String>> rows = new ArrayList<>();

    /** Eleven rows: three people gave 3, 4 and 4 to everything. */
    static Spreadsheet of(String innovation) {
        return new Spreadsheet().and(innovation, TITLE, CLOSED);
    }

    Spreadsheet and(String innovation, String title, String closedAt) {
        for (var characteristic : CHARACTERISTICS) {
            var row = new LinkedHashMap<String, String>();
            row.put("innovationName", innovation);
            row.put("assessmentTitle", title);
            row.put("framework", "soila-features");
            row.put("frameworkVersion", "2024.1");
            row.put("anonymous", "false");
            row.put("minimumGroup", "");
            row.put("closedAt", closedAt);
            row.put("respondents", "3");
            row.put("characteristic", characteristic);
            for (int level = 1; level <= 5; level++) {
                row.put("level" + level, level == 3 ? "1" : level == 4 ? "2" : "0");
            }
            row.put("agreed", "");
            rows.add(row);
        }
        return this;
    }

    /** In every row, as a new column where there is none. */
    Spreadsheet with(String column, String value) {
        rows.forEach(row -> row.put(column, value));
        return this;
    }

    /** @param row as the spreadsheet counts */
    Spreadsheet with(int row, String column, String value) {
        if (!rows.getFirst().containsKey(column)) {
            with(column, "");
        }
        rows.get(row - 2).put(column, value);
        return this;
    }

    Spreadsheet without(String column) {
        rows.forEach(row -> row.remove(column));
        return this;
    }

    Spreadsheet withoutRow(int row) {
        rows.remove(row - 2);
        return this;
    }

    /** A group too small to show: no numbers at all. */
    Spreadsheet suppressed(int respondents) {
        with("anonymous", "true").with("minimumGroup", "5").with("respondents", String.valueOf(respondents));
        for (int level = 1; level <= 5; level++) {
            with("level" + level, "");
        }
        return this;
    }

    String csv() {
        return csv(",");
    }

    String csv(String delimiter) {
        var lines = new ArrayList<String>();
        lines.add(String.join(delimiter, rows.getFirst().keySet()));
        rows.forEach(row -> lines.add(row.values().stream()
                .map(cell -> cell.contains(delimiter) ? '"' + cell + '"' : cell)
                .collect(Collectors.joining(delimiter))));
        return String.join("\r\n", lines) + "\r\n";
    }

    /** The same as texts of cells, the header among them. */
    List<List<String>> table() {
        var table = new ArrayList<List<String>>();
        table.add(List.copyOf(rows.getFirst().keySet()));
        rows.forEach(row -> table.add(List.copyOf(row.values())));
        return table;
    }

    static Response bring(Person who, String team, String csv) {
        return bring(who, "team=" + team, "text/csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    static Response bring(Person who, String query, String type, byte[] file) {
        return Client.bearing(who.token()).contentType(type).body(file).post("/scores/imports?" + query);
    }
}
