package fi.spiraali.programme.disclosure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Reads every table that was ever published of one characteristic and solves for single innovations, by elimination with the wanted unknowns
 * last. Counts modulo another prime than the code does, so that neither can be wrong in the other's way.
 *
 * @param characteristic on which some have no value; the attacker knows who
 * @param values what stands behind each column: at which of the values it counts
 */
record Attacker(List<Publication> published, int characteristic, ToIntFunction<Column> values, int steps) {
    private static final long PRIME = 998_244_353;

    /** How an innovation counts at each value, or some weighting of its rounds; empty when the tables don't say. */
    Optional<long[]> learns(UUID wanted, Set<UUID> known) {
        var unknown = unknown(wanted, known);
        int wantedFrom = (int) unknown.stream()
                .takeWhile(column -> !column.innovation().equals(wanted))
                .count();
        var system = equations(unknown, known);
        int solved = 0;
        for (int place = 0; place < unknown.size(); place++) {
            int pivot = pivot(system, solved, place);
            if (pivot < 0) {
                continue;
            }
            if (place >= wantedFrom) {
                var row = system.get(pivot);
                scale(row, row[place]);
                return Optional.of(Arrays.copyOfRange(row, unknown.size(), row.length));
            }
            var row = system.remove(pivot);
            system.add(solved++, row);
            scale(row, row[place]);
            for (int other = solved; other < system.size(); other++) {
                subtract(system.get(other), row, place);
            }
        }
        return Optional.empty();
    }

    /** Tables of fewer were never shown. */
    private Stream<Set<Column>> tables(Publication publication) {
        return publication.columns(characteristic).filter(group -> group.size() >= Rules.FEWEST);
    }

    private List<Column> unknown(UUID wanted, Set<UUID> known) {
        var others = new LinkedHashSet<Column>();
        var last = new LinkedHashSet<Column>();
        published.stream().flatMap(this::tables).flatMap(Set::stream).forEach(column -> {
            if (column.innovation().equals(wanted)) {
                last.add(column);
            } else if (!known.contains(column.innovation())) {
                others.add(column);
            }
        });
        var unknown = new ArrayList<>(others);
        unknown.addAll(last);
        return unknown;
    }

    /** One for each group: who is in it that one does not know, and what the table says less what one knows. */
    private List<long[]> equations(List<Column> unknown, Set<UUID> known) {
        var system = new ArrayList<long[]>();
        published.stream().flatMap(this::tables).forEach(group -> {
            var row = new long[unknown.size() + steps];
            for (var column : group) {
                int value = unknown.size() + values.applyAsInt(column);
                row[value]++;
                if (known.contains(column.innovation())) {
                    row[value]--;
                } else {
                    row[unknown.indexOf(column)] = 1;
                }
            }
            system.add(row);
        });
        return system;
    }

    private static int pivot(List<long[]> system, int from, int place) {
        for (int i = from; i < system.size(); i++) {
            if (system.get(i)[place] != 0) {
                return i;
            }
        }
        return -1;
    }

    private static void scale(long[] row, long by) {
        long inverse =
                BigInteger.valueOf(by).modInverse(BigInteger.valueOf(PRIME)).longValue();
        Arrays.setAll(row, i -> row[i] * inverse % PRIME);
    }

    private static void subtract(long[] row, long[] other, int place) {
        long times = row[place];
        if (times != 0) {
            Arrays.setAll(row, i -> Math.floorMod(row[i] - times * other[i], PRIME));
        }
    }
}
