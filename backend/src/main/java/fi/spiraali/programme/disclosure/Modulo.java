package fi.spiraali.programme.disclosure;

import java.util.Arrays;
import java.util.List;

/**
 * Rows of numbers modulo a prime, where sums and differences of groups come out as they do in fractions but never grow.
 */
final class Modulo {
    static final long PRIME = (1L << 31) - 1;

    private Modulo() {}

    /** How many of the rows are independent. They are used up. */
    static int rank(List<long[]> rows) {
        int rank = 0;
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            int pivot = first(row);
            if (pivot >= 0) {
                rank++;
                scale(row, inverse(row[pivot]));
                rows.subList(i + 1, rows.size()).forEach(other -> subtract(other, other[pivot], row));
            }
        }
        return rank;
    }

    static void subtract(long[] row, long times, long[] other) {
        long plus = PRIME - times;
        if (times != 0 && plus != 0) {
            for (int i = 0; i < row.length; i++) {
                row[i] = (row[i] + plus * other[i]) % PRIME;
            }
        }
    }

    static void scale(long[] row, long by) {
        Arrays.setAll(row, i -> row[i] * by % PRIME);
    }

    /** By Fermat's little theorem. */
    static long inverse(long number) {
        long power = number;
        long inverse = 1;
        for (long left = PRIME - 2; left > 0; left >>= 1) {
            inverse = (left & 1) == 1 ? inverse * power % PRIME : inverse;
            power = power * power % PRIME;
        }
        return inverse;
    }

    /** Where the first number stands that is not zero; -1 when all are. */
    static int first(long[] row) {
        for (int i = 0; i < row.length; i++) {
            if (row[i] != 0) {
                return i;
            }
        }
        return -1;
    }
}
