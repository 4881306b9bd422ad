package fi.spiraali.assessment.profile;

import fi.spiraali.framework.Framework;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What was answered, counted for each characteristic. */
public final class Tallies {
    private static final int LEVELS = 5;
    private static final int NOT_APPLICABLE = 5;
    private static final int DONT_KNOW_YET = 6;
    private static final int STRENGTHEN = 7;
    private static final int WIDTH = 8;

    private final int[] counts;

    Tallies() {
        counts = new int[Framework.CHARACTERISTICS * WIDTH];
    }

    /** @param stored what {@link #stored()} gave */
    public Tallies(int[] stored) {
        counts = stored.clone();
    }

    /** Eleven times the counts of the levels 1 to 5, not-applicable, dont-know-yet and strengthen. */
    int[] stored() {
        return counts.clone();
    }

    /** @param levels one sheet's, null where it has none */
    void addSheet(Short[] levels) {
        for (int i = 0; i < levels.length; i++) {
            if (levels[i] != null) {
                counts[i * WIDTH + levels[i] - 1]++;
            }
        }
    }

    void addNotApplicable(int index, int sheets) {
        counts[index * WIDTH + NOT_APPLICABLE] += sheets;
    }

    void addDontKnowYet(int index, int sheets) {
        counts[index * WIDTH + DONT_KNOW_YET] += sheets;
    }

    void addStrengthen(int index, int sheets) {
        counts[index * WIDTH + STRENGTHEN] += sheets;
    }

    Distribution distribution(int index) {
        return new Distribution(Arrays.copyOfRange(counts, index * WIDTH, index * WIDTH + LEVELS));
    }

    /** Null where there is no level. */
    List<Double> medians() {
        return IntStream.range(0, Framework.CHARACTERISTICS)
                .mapToObj(this::distribution)
                .map(levels -> levels.n() == 0 ? null : (Double) levels.quantile(0.5))
                .toList();
    }

    int notApplicable(int index) {
        return counts[index * WIDTH + NOT_APPLICABLE];
    }

    int dontKnowYet(int index) {
        return counts[index * WIDTH + DONT_KNOW_YET];
    }

    int strengthen(int index) {
        return counts[index * WIDTH + STRENGTHEN];
    }
}
