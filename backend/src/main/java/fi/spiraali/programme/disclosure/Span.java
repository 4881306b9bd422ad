package fi.spiraali.programme.disclosure;

import static fi.spiraali.programme.disclosure.Modulo.first;
import static fi.spiraali.programme.disclosure.Modulo.inverse;
import static fi.spiraali.programme.disclosure.Modulo.rank;
import static fi.spiraali.programme.disclosure.Modulo.scale;
import static fi.spiraali.programme.disclosure.Modulo.subtract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Function;

/**
 * All that can be had by adding and subtracting published groups, as the space their indicator vectors span: rows in
 * reduced echelon form.
 */
final class Span {
    /** Random sums kept of each row; enough for a few that are told apart by them. */
    private static final int SUMS = 8;

    private final Map<Column, Integer> places;
    private final List<BitSet> innovations;
    /** What somebody knows without reading: the innovations of a team, or of all teams of one account. */
    private final List<BitSet> own;

    /** By the place of its first number that is not zero, which is one and alone in its column. */
    private final long[][] rows;

    private final long[][] sums;
    private final long[][] weights;

    /**
     * The space of nothing published.
     *
     * @param insiders teams that somebody is a member of at once
     */
    Span(Collection<Column> columns, Collection<Set<UUID>> insiders) {
        places = new LinkedHashMap<>();
        columns.forEach(column -> places.putIfAbsent(column, places.size()));
        rows = new long[places.size()][];
        sums = new long[places.size()][];
        var chance = new SplittableRandom(places.size());
        weights = places.keySet().stream()
                .map(column -> chance.longs(SUMS, 1, Modulo.PRIME).toArray())
                .toArray(long[][]::new);
        innovations = List.copyOf(together(Column::innovation).values());
        own = own(together(Column::team), insiders).stream()
                // Whoever knows but one innovation is judged by pairs already.
                .filter(known -> !innovations.contains(known))
                .toList();
    }

    private Span(Span narrower, long[][] rows, long[][] sums) {
        this.places = narrower.places;
        this.innovations = narrower.innovations;
        this.own = narrower.own;
        this.weights = narrower.weights;
        this.rows = rows;
        this.sums = sums;
    }

    private Map<UUID, BitSet> together(Function<Column, UUID> by) {
        var found = new LinkedHashMap<UUID, BitSet>();
        places.forEach((column, place) ->
                found.computeIfAbsent(by.apply(column), id -> new BitSet()).set(place));
        return found;
    }

    /** One that lies in another stays: to it more innovations are somebody else's. */
    private static List<BitSet> own(Map<UUID, BitSet> teams, Collection<Set<UUID>> insiders) {
        var found = new LinkedHashSet<>(teams.values());
        for (var some : insiders) {
            var known = new BitSet();
            some.stream().map(teams::get).filter(Objects::nonNull).forEach(known::or);
            found.add(known);
        }
        return List.copyOf(found);
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
        var wider = rows.clone();
        var sumsOfWider = sums.clone();
        for (int i = 0; i < rows.length; i++) {
            if (rows[i] != null && rows[i][pivot] != 0) {
                wider[i] = rows[i].clone();
                sumsOfWider[i] = null;
                subtract(wider[i], wider[i][pivot], row);
            }
        }
        wider[pivot] = row;
        return new Span(this, wider, sumsOfWider);
    }

    /** Whether some weighting rests on two innovations or one, or on one beside what somebody knows. */
    boolean givesAway() {
        for (int i = 0; i < innovations.size(); i++) {
            for (int j = i; j < innovations.size(); j++) {
                if (dimension(union(innovations.get(i), innovations.get(j))) > 0) {
                    return true;
                }
            }
        }
        return own.stream().anyMatch(this::givesAwayTo);
    }

    private boolean givesAwayTo(BitSet own) {
        long known = dimension(own);
        return innovations.stream()
                .filter(innovation -> !innovation.intersects(own))
                .anyMatch(innovation -> dimension(union(own, innovation)) > known);
    }

    /** How many independent weightings rest on these columns alone. In echelon form only rows that begin there can. */
    private int dimension(BitSet columns) {
        var inside = columns.stream().toArray();
        var beginning =
                Arrays.stream(inside).filter(place -> rows[place] != null).toArray();
        if (beginning.length <= SUMS && rank(sumsOutside(beginning, inside)) == beginning.length) {
            return 0;
        }
        var outside = new ArrayList<long[]>();
        for (int place : beginning) {
            var row = rows[place].clone();
            Arrays.stream(inside).forEach(column -> row[column] = 0);
            outside.add(row);
        }
        return beginning.length - rank(outside);
    }

    /**
     * A few random sums of what rows hold outside of some columns. Where these are independent the rows are, which a few
     * numbers tell instead of all; where they are not it is left to all of them.
     */
    private List<long[]> sumsOutside(int[] beginning, int[] inside) {
        var found = new ArrayList<long[]>();
        for (int place : beginning) {
            var outside = sums(place).clone();
            for (int column : inside) {
                subtract(outside, rows[place][column], weights[column]);
            }
            found.add(outside);
        }
        return found;
    }

    private long[] sums(int place) {
        if (sums[place] == null) {
            sums[place] = new long[SUMS];
            for (int column = 0; column < rows.length; column++) {
                subtract(sums[place], Modulo.PRIME - rows[place][column], weights[column]);
            }
        }
        return sums[place];
    }

    private static BitSet union(BitSet one, BitSet other) {
        var both = (BitSet) one.clone();
        both.or(other);
        return both;
    }
}
