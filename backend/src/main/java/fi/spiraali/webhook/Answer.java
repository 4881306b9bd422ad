package fi.spiraali.webhook;

/**
 * What came of one attempt.
 *
 * @param status null when nobody answered
 * @param failure why nobody did
 */
record Answer(Integer status, Failure failure, int milliseconds) {
    private static final int GONE = 410;

    boolean isDelivery() {
        return status != null && status >= 200 && status < 300;
    }

    /** The receiver wants to hear nothing more, ever. */
    boolean isGone() {
        return status != null && status == GONE;
    }
}
