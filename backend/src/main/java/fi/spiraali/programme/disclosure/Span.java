package fi.spiraali.programme.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * All that can be had by adding and subtracting published groups, as the space their indicator vectors span: rows in
 * reduced echelon form. Counted modulo a prime, where sums and differences of groups come out as they do in fractions
 * but never grow.
 */
final class Span {
    private static final long PRIME = (1L << 31) - 1;

    private final Map<Column, Integer> places;
    private final List<BitSet> innovations;
    private final List<BitSet> teams;
    /** By the place of its first number that is not zero, which is one and alone in its column. */
    private final long[][] rows;

    /** The space of nothing published. */
    Span(Collection<Column> columns) {
        places = new HashMap<>();
        columns.forEach(column -> places.putIfAbsent(column, places.size()));
        rows = new long[places.size()][];
        innovations = together(Column::innovation);
        teams = together(Column::team);
    }

    private Span(Span narrower, long[][] rows) {
        this.places = narrower.places;
        this.innovations = narrower.innovations;
        this.teams = narrower.teams;
        this.rows = rows;
    }

    private List<BitSet> together(Function<Column, UUID> by) {
        var found = new LinkedHashMap<UUID, BitSet>();
        places.forEach((column, place) ->
                found.computeIfAbsent(by.apply(column), id -> new BitSet()).set(place));
        return List.copyOf(found.values());
    }

    /** @return this very space when the group tells nothing new */
    Span with(Set<Column> group) {
        var row = new long[rows.length];
        group.forEach(column -> row[places.get(column)] = 1);
        for (int pivot = 0; pivot < rows.length; pivot++) {
            if (rows[pivot] != null) {
                subtract(row, row[pivot], rows[pivot]);
            }
        }
        int pivot = first(row);
        if (pivot < 0) {
            return this;
        }
        scale(row, inverse(row[pivot]));
        var wider = new long[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            if (rows[i] != null) {
                wider[i] = rows[i].clone();
                subtract(wider[i], wider[i][pivot], row);
            }
        }
        wider[pivot] = row;
        return new Span(this, wider);
    }

    /** Whether some weighting rests on two innovations or one, or on one beside those of a single team. */
    boolean givesAway() {
        for (int i = 0; i < innovations.size(); i++) {
            for (int j = i; j < innovations.size(); j++) {
                if (dimension(union(innovations.get(i), innovations.get(j))) > 0) {
                    return true;
                }
            }
        }
        return teams.stream().anyMatch(this::givesAwayTo);
    }

    private boolean givesAwayTo(BitSet own) {
        long known = dimension(own);
        return innovations.stream()
                .filter(innovation -> !innovation.intersects(own))
                .anyMatch(innovation -> dimension(union(own, innovation)) > known);
    }

    /** How many independent weightings rest on these columns alone. In echelon form only rows that begin there can. */
    private int dimension(BitSet columns) {
        var outside = new ArrayList<long[]>();
        for (int place = columns.nextSetBit(0); place >= 0; place = columns.nextSetBit(place + 1)) {
            if (rows[place] != null) {
                var row = rows[place].clone();
                columns.stream().forEach(inside -> row[inside] = 0);
                outside.add(row);
            }
        }
        return outside.size() - rank(outside);
    }

    private static int rank(List<long[]> matrix) {
        int rank = 0;
        for (int i = 0; i < matrix.size(); i++) {
            var row = matrix.get(i);
            int pivot = first(row);
            if (pivot >= 0) {
                rank++;
                scale(row, inverse(row[pivot]));
                matrix.subList(i + 1, matrix.size()).forEach(other -> subtract(other, other[pivot], row));
            }
        }
        return rank;
    }

    private static void subtract(long[] row, long times, long[] other) {
        if (times != 0) {
            for (int i = 0; i < row.length; i++) {
                row[i] = Math.floorMod(row[i] - times * other[i], PRIME);
            }
        }
    }

    private static void scale(long[] row, long by) {
        Arrays.setAll(row, i -> row[i] * by % PRIME);
    }

    /** By Fermat's little theorem. */
    private static long inverse(long number) {
        long power = number;
        long inverse = 1;
        for (long left = PRIME - 2; left > 0; left >>= 1) {
            inverse = (left & 1) == 1 ? inverse * power % PRIME : inverse;
            power = power * power % PRIME;
        }
        return inverse;
    }

    private static int first(long[] row) {
        for (int i = 0; i < row.length; i++) {
            if (row[i] != 0) {
                return i;
            }
        }
        return -1;
    }

    private static BitSet union(BitSet one, BitSet other) {
        var both = (BitSet) one.clone();
        both.or(other);
        return both;
    }
}
