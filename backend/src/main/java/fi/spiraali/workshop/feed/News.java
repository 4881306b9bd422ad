package fi.spiraali.workshop.feed;

/**
 * One event of a feed, written once for everybody it goes to.
 *
 * @param event stage, counts or group; null for a heartbeat
 * @param data one line of JSON
 */
record News(String event, String id, String data) {
    static final News HEARTBEAT = new News(null, null, null);
}
