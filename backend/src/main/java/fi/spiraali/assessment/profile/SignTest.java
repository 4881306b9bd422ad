package fi.spiraali.assessment.profile;

/**
 * Whether answers moved in one direction: the exact two-sided sign test (Dixon and Mood, 1946) at the five per cent
 * level. Fewer than six changed pairs can't reach that level even when all moved the same way, so they say nothing.
 */
final class SignTest {
    private static final int FEWEST_CHANGED = 6;
    private static final double LEVEL = 0.05;

    private SignTest() {}

    static Change.Verdict of(int up, int down) {
        int changed = up + down;
        if (changed < FEWEST_CHANGED) {
            return Change.Verdict.TOO_FEW;
        }
        if (2 * atMost(Math.min(up, down), changed) >= LEVEL) {
            return Change.Verdict.NO_CLEAR_CHANGE;
        }
        return up > down ? Change.Verdict.UP : Change.Verdict.DOWN;
    }

    /** The chance of at most so many heads in so many tosses of a fair coin. */
    private static double atMost(int heads, int tosses) {
        double term = Math.pow(0.5, tosses);
        double sum = term;
        for (int k = 1; k <= heads; k++) {
            term *= (tosses - k + 1) / (double) k;
            sum += term;
        }
        return sum;
    }
}
