package fi.spiraali.programme.overview;

import fi.spiraali.programme.disclosure.Contribution;
import fi.spiraali.programme.sharing.Sharing;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * An innovation of a programme as it is now, on one framework version.
 *
 * @param rounds how many of its rounds were closed
 * @param latest the latest and the one before; shorter where there are none
 * @param telling whether they have numbers that may be shown
 * @param scored the characteristics they have a median on, a bit each
 */
record Present(
        UUID innovation,
        UUID team,
        Sharing sharing,
        List<String> objectives,
        String stage,
        String county,
        int rounds,
        List<UUID> latest,
        List<Boolean> telling,
        List<Integer> scored) {

    static Present of(ResultSet row) throws SQLException {
        return new Present(
                row.getObject("innovation", UUID.class),
                row.getObject("team", UUID.class),
                Sharing.valueOf(row.getString("sharing")),
                list(row.getArray("objectives"), String[].class),
                row.getString("stage"),
                row.getString("county"),
                row.getInt("rounds"),
                list(row.getArray("latest"), UUID[].class),
                list(row.getArray("telling"), Boolean[].class),
                list(row.getArray("scored"), Integer[].class));
    }

    private static <T> List<T> list(Array array, Class<T[]> type) throws SQLException {
        return array == null ? List.of() : Arrays.asList(type.cast(array.getArray()));
    }

    boolean isSeen() {
        return sharing != Sharing.NOTHING;
    }

    boolean isAssessed() {
        return isSeen() && rounds > 0;
    }

    boolean sharesResults() {
        return sharing == Sharing.RESULTS;
    }

    boolean mayCount() {
        return sharesResults() && !telling.isEmpty() && telling.getFirst();
    }

    Contribution contribution() {
        var earlier = earlier();
        return new Contribution(
                innovation,
                team,
                latest.getFirst(),
                earlier,
                objectives,
                stage,
                county,
                scored.getFirst(),
                earlier == null ? 0 : scored.getFirst() & scored.get(1));
    }

    private UUID earlier() {
        return latest.size() > 1 && telling.get(1) ? latest.get(1) : null;
    }
}
