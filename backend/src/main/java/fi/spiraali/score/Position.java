package fi.spiraali.score;

/**
 * How far a reader of the feed has come.
 *
 * @param place the change read last
 * @param told removals up to this one are not told: they were history when the reading began
 */
record Position(long place, long told) {

    /** The first page of a reader who has nothing yet, and so nothing to forget. */
    static Position first(long latestChange) {
        return new Position(0, latestChange);
    }

    /** Where somebody goes on who knows everything up to this change. */
    static Position after(long change) {
        return new Position(change, change);
    }

    Position movedTo(long change) {
        return new Position(change, told);
    }
}
