package fi.spiraali.assessment.profile;

/**
 * When an anonymous round may show another state. First at its minimum group, then in steps: two states that differ by
 * one sheet give that sheet away by subtraction.
 */
public final class Disclosure {
    /** People or sheets by which two published states differ at least. */
    public static final int STEP = 3;

    private Disclosure() {}

    /**
     * @param published sheets in the state last shown, 0 when none was
     * @param fresh sheets submitted since
     */
    public static boolean mayPublish(long published, long fresh, int minimumGroup) {
        return published == 0 ? fresh >= minimumGroup : fresh >= STEP;
    }

    /** How many sheets a closing round must leave out, because a state without them has been seen. */
    public static int heldBack(long published, long fresh) {
        return published > 0 && fresh < STEP ? (int) fresh : 0;
    }
}
