package fi.spiraali.score.intake;

import fi.spiraali.http.FaultCode;
import fi.spiraali.http.InvalidRequest;
import fi.spiraali.http.InvalidRequest.Reason;
import fi.spiraali.score.file.Column;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everything that is wrong with a file, by row and column; a cell is complained of once. */
final class Faults {
    /** The row that names the columns. */
    static final int HEADER = 1;

    private static final int MOST = 1_000;

    private record Fault(int row, String column, Reason reason) {}

    private final List<Fault> found = new ArrayList<>();
    private final Set<String> places = new HashSet<>();
    /** By row, of those that are told and those that are too many to. */
    private final Map<Integer, Set<Column>> wrong = new HashMap<>();

    void add(int row, Column column, FaultCode code, Object... arguments) {
        if (wrong.computeIfAbsent(row, r -> EnumSet.noneOf(Column.class)).add(column)) {
            add(row, column.label(), code, arguments);
        }
    }

    void add(int row, String column, FaultCode code, Object... arguments) {
        // As a JSON pointer writes what would otherwise be its own signs.
        var place = "/%d/%s".formatted(row, column.replace("~", "~0").replace("/", "~1"));
        if (found.size() < MOST && places.add(place)) {
            found.add(new Fault(row, column, new Reason(place, code, arguments)));
        }
    }

    private boolean any() {
        return !found.isEmpty();
    }

    /** Whether the cell is at fault, or its whole column. */
    boolean isAt(int row, Column column) {
        return wrong.getOrDefault(row, Set.of()).contains(column)
                || wrong.getOrDefault(HEADER, Set.of()).contains(column);
    }

    /** @throws InvalidRequest with all of them, from the top row down */
    void refuseIfAny() {
        if (any()) {
            throw new InvalidRequest(found.stream()
                    .sorted(Comparator.comparingInt(Fault::row))
                    .map(Fault::reason)
                    .toArray(Reason[]::new));
        }
    }

    List<Reason> reasons() {
        return found.stream().map(Fault::reason).toList();
    }
}
