package fi.spiraali.score.intake;

import fi.spiraali.http.FaultCode;
import fi.spiraali.http.StrictJson;
import fi.spiraali.score.file.Column;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** The cells of one row by their columns, and what they mean; what can't be understood is a fault and reads as nothing. */
final class Cells {
    private static final Pattern UUID_TEXT = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,20}([.,]\\d{1,30})?([eE][+-]?\\d{1,3})?");
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    /** As spreadsheet programs write them in the languages spoken here. */
    private static final Set<String> TRUE = Set.of("true", "tosi", "sant");

    private static final Set<String> FALSE = Set.of("false", "epätosi", "falskt");

    private final int row;
    private final List<String> cells;
    private final Map<Column, Integer> places;
    private final Faults faults;

    Cells(Table.Line line, Map<Column, Integer> places, Faults faults) {
        this.row = line.number();
        this.cells = line.cells();
        this.places = places;
        this.faults = faults;
    }

    int row() {
        return row;
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    /** Whether what it says could be understood, be it nothing. */
    boolean isRead(Column column) {
        return !faults.isAt(row, column);
    }

    /** Empty where there is nothing. */
    String raw(Column column) {
        var place = places.get(column);
        return place == null || place >= cells.size() ? "" : cells.get(place);
    }

    boolean isEmpty(Column column) {
        return raw(column).isBlank();
    }

    /** Null where there is nothing. */
    String text(Column column, int longest) {
        var text = raw(column);
        if (text.isBlank()) {
            return null;
        }
        if (!StrictJson.isPlain(text)) {
            return fault(column, FaultCode.INVALID_CHARACTER);
        }
        int length = text.codePointCount(0, text.length());
        return length > longest ? fault(column, FaultCode.TOO_LONG, longest, length) : text;
    }

    String code(Column column, List<String> known) {
        var text = raw(column).strip();
        if (text.isEmpty()) {
            return null;
        }
        return known.contains(text) ? text : fault(column, FaultCode.UNKNOWN_VALUE, String.join(", ", known));
    }

    UUID id(Column column) {
        var text = raw(column).strip();
        if (text.isEmpty()) {
            return null;
        }
        return UUID_TEXT.matcher(text).matches() ? UUID.fromString(text) : fault(column, FaultCode.NOT_A_UUID);
    }

    Boolean truth(Column column) {
        var text = raw(column).strip().toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return null;
        }
        return TRUE.contains(text)
                ? Boolean.TRUE
                : FALSE.contains(text) ? Boolean.FALSE : fault(column, FaultCode.UNKNOWN_VALUE, "true, false");
    }

    Integer whole(Column column, int least, int most) {
        var number = number(column);
        if (number == null) {
            return null;
        }
        if (number.stripTrailingZeros().scale() > 0) {
            return fault(column, FaultCode.WRONG_TYPE);
        }
        if (number.compareTo(BigDecimal.valueOf(least)) < 0) {
            return fault(column, FaultCode.OUT_OF_RANGE, least);
        }
        return number.compareTo(BigDecimal.valueOf(most)) > 0
                ? fault(column, FaultCode.OUT_OF_RANGE, most)
                : number.intValueExact();
    }

    BigDecimal number(Column column) {
        var text = raw(column).strip();
        if (text.isEmpty()) {
            return null;
        }
        return NUMBER.matcher(text).matches()
                ? new BigDecimal(text.replace(',', '.'))
                : fault(column, FaultCode.WRONG_TYPE);
    }

    /** With an offset, or a day alone, which begins in UTC. In the microseconds that are kept. */
    Instant instant(Column column, Instant latest) {
        var text = raw(column).strip();
        if (text.isEmpty()) {
            return null;
        }
        try {
            var instant = (text.length() == 10
                            ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                            : OffsetDateTime.parse(text).toInstant())
                    .truncatedTo(ChronoUnit.MICROS);
            if (instant.isBefore(EARLIEST)) {
                return fault(column, FaultCode.OUT_OF_RANGE, EARLIEST);
            }
            return instant.isAfter(latest) ? fault(column, FaultCode.OUT_OF_RANGE, latest) : instant;
        } catch (DateTimeException e) {
            return fault(column, FaultCode.NOT_AN_INSTANT);
        }
    }

    <T> T required(Column column, T value) {
        if (value == null && isEmpty(column) && isRead(column)) {
            faults.add(row, column, FaultCode.REQUIRED);
        }
        return value;
    }

    /** @return null, which is what such a cell reads as */
    <T> T fault(Column column, FaultCode code, Object... arguments) {
        faults.add(row, column, code, arguments);
        return null;
    }
}
