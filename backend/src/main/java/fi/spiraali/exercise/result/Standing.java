package fi.spiraali.exercise.result;

import fi.spiraali.exercise.Query;
import fi.spiraali.http.NotFound;
import fi.spiraali.workshop.Activity;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Everything the results of an activity depend on, in one row: two equal standings have the same results.
 *
 * @param rows answers that count: in an anonymous room that has been shown something, those that were published
 * @param changes the sum of their changes, each greater than all before it
 * @param sheets handed in to live scoring
 * @param stars stands for every star, and for what may be seen of what they are on; summary only
 */
record Standing(
        UUID activity,
        UUID workshop,
        String exercise,
        boolean revealed,
        boolean anonymous,
        long rows,
        long changes,
        int sheets,
        String stars) {

    private static final String SELECT = """
            SELECT v.exercise, v.revealed, w.anonymous, s.rows, s.changes,
              CASE WHEN w.anonymous AND v.revealed THEN (
                SELECT count(DISTINCT participant) FROM answer WHERE activity = v.id AND NOT published) END AS fresh,
              CASE WHEN v.assessment IS NOT NULL THEN (
                SELECT count(*) FROM score_sheet WHERE assessment = v.assessment AND submitted_at IS NOT NULL) END AS sheets,
              CASE WHEN v.exercise = 'summary' THEN concat_ws('-',
                (SELECT count(*) || '-' || coalesce(sum(changed), 0) FROM star WHERE workshop = v.workshop),
                (SELECT string_agg(position::text, '-' ORDER BY position) FROM activity
                  WHERE workshop = v.workshop AND revealed)) END AS stars
            FROM activity v
            JOIN workshop w ON w.id = v.workshop
            CROSS JOIN LATERAL (
              SELECT count(*) AS rows, coalesce(sum(changed), 0) AS changes
              FROM answer WHERE activity = v.id AND (published OR NOT (w.anonymous AND v.revealed))) s
            WHERE v.id = ? AND v.workshop = ?""";

    /**
     * A standing, and who waits beside it.
     *
     * @param fresh people in an anonymous room with answers that are not part of it yet
     */
    record Look(Standing standing, int fresh) {}

    /** @throws NotFound when the workshop has no such activity */
    static Look at(UUID workshop, UUID activity, DataSource database) throws SQLException {
        return Query.of(SELECT, activity, workshop)
                .one(
                        database,
                        row -> new Look(
                                new Standing(
                                        activity,
                                        workshop,
                                        row.getString("exercise"),
                                        row.getBoolean("revealed"),
                                        row.getBoolean("anonymous"),
                                        row.getLong("rows"),
                                        row.getLong("changes"),
                                        row.getInt("sheets"),
                                        row.getString("stars")),
                                row.getInt("fresh")))
                .orElseThrow(NotFound::new);
    }

    boolean onlyPublished() {
        return anonymous && revealed;
    }

    boolean isSummary() {
        return Activity.SUMMARY.equals(exercise);
    }

    boolean isScoring() {
        return Activity.LIVE_SCORING.equals(exercise);
    }
}
