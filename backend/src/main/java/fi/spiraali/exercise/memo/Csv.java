package fi.spiraali.exercise.memo;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table as RFC 4180 has it, for people who open it in a spreadsheet program. */
final class Csv {
    /** Without it Excel takes UTF-8 for something else, and ä for two letters. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What a spreadsheet program would run instead of show. */
    private static final String STARTS_OF_FORMULAS = "=+-@\t\r";

    private final StringBuilder table = new StringBuilder(BYTE_ORDER_MARK);

    /** @param cells numbers, texts, or null for what is empty */
    Csv row(Object... cells) {
        table.append(Stream.of(cells).map(Csv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    private static String cell(Object value) {
        return switch (value) {
            case null -> "";
            case Number number -> number.toString();
            default -> quoted(guarded(value.toString()));
        };
    }

    private static String guarded(String text) {
        return !text.isEmpty() && STARTS_OF_FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    @Override
    public String toString() {
        return table.toString();
    }
}
