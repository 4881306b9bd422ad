package fi.spiraali.assessment.profile;

/** How many gave each level; everything a profile says of a characteristic follows from it. */
public final class Distribution {
    private final int[] counts;
    private final int n;

    /** @param counts how many gave level 1, 2, ... */
    public Distribution(int... counts) {
        this.counts = counts.clone();
        int sum = 0;
        for (int count : counts) {
            sum += count;
        }
        n = sum;
    }

    static Distribution ofLevels(int levels, int... answers) {
        var counts = new int[levels];
        for (int answer : answers) {
            counts[answer - 1]++;
        }
        return new Distribution(counts);
    }

    int[] counts() {
        return counts.clone();
    }

    public int n() {
        return n;
    }

    public int min() {
        return level(0);
    }

    public int max() {
        return level(n - 1);
    }

    double mean() {
        long sum = 0;
        for (int i = 0; i < counts.length; i++) {
            sum += (long) counts[i] * (i + 1);
        }
        return sum / (double) n;
    }

    /** The quantile by the rule R-7 (Hyndman and Fan, 1996): linear between the answers around (n - 1) p. */
    public double quantile(double p) {
        double place = (n - 1) * p;
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, n - 1);
        return level(below) + (place - below) * (level(above) - level(below));
    }

    /** The level of the answer at a place, from 0, when answers stand in order. */
    private int level(int place) {
        int passed = 0;
        for (int i = 0; i < counts.length; i++) {
            passed += counts[i];
            if (place < passed) {
                return i + 1;
            }
        }
        throw new IllegalStateException("nobody gave a level");
    }
}
