package fi.spiraali.score.intake;

import fi.spiraali.http.FaultCode;
import fi.spiraali.http.InvalidRequest;
import fi.spiraali.http.InvalidRequest.Reason;
import fi.spiraali.score.file.Column;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Everything that is wrong with a file, by row and column; a cell is complained of once. */
final class Faults {
    private static final int MOST = 1_000;

    private record Fault(int row, String column, Reason reason) {}

    private final List<Fault> found = new ArrayList<>();
    private final Set<String> places = new HashSet<>();
    private final Set<Integer> rows = new HashSet<>();

    void add(int row, Column column, FaultCode code, Object... arguments) {
        add(row, column.label(), code, arguments);
    }

    void add(int row, String column, FaultCode code, Object... arguments) {
        // As a JSON pointer writes what would otherwise be its own signs.
        var place = "/%d/%s".formatted(row, column.replace("~", "~0").replace("/", "~1"));
        if (found.size() < MOST && places.add(place)) {
            rows.add(row);
            found.add(new Fault(row, column, new Reason(place, code, arguments)));
        }
    }

    boolean any() {
        return !found.isEmpty();
    }

    boolean isIn(int row) {
        return rows.contains(row);
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
