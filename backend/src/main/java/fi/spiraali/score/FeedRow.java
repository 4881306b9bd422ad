package fi.spiraali.score;

import fi.spiraali.assessment.profile.Tallies;
import fi.spiraali.framework.Framework;
import fi.spiraali.framework.Instrument;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Turns the rows of {@link FeedQuery} into rounds. */
final class FeedRow {
    /** Before the elements of an array as PostgreSQL sends it: dimensions, flags, type, length and lower bound. */
    private static final int ARRAY_HEADER = 5 * Integer.BYTES;

    private final ResultSet row;
    private final Instrument instrument;
    /** Thousands of rounds name a handful of combinations. */
    private final Map<String, List<String>> objectives = new HashMap<>();

    FeedRow(ResultSet row, Instrument instrument) {
        this.row = row;
        this.instrument = instrument;
    }

    /** What stands in the present row; what follows from it is worked out by whoever wants it, while others read on. */
    Stored read() throws SQLException {
        long change = row.getLong(1);
        var team = row.getObject(3, UUID.class);
        var innovation = row.getObject(4, UUID.class);
        var assessment = row.getObject(5, UUID.class);
        if (row.getBoolean(2)) {
            return new Stored(RoundColumns.ofRemoved(team, innovation, assessment), change, null, false, null, 0);
        }
        boolean anonymous = row.getBoolean(13);
        int respondents = row.getInt(18);
        // No sheet of a small anonymous group was ever published, so its numbers were never kept.
        boolean suppressed = anonymous && respondents == 0;
        var round = new RoundColumns(
                team,
                innovation,
                row.getString(6),
                objectives.computeIfAbsent(row.getString(7), FeedRow::split),
                row.getString(8),
                row.getString(9),
                assessment,
                row.getString(10),
                row.getString(11),
                row.getString(12),
                anonymous,
                row.getObject(14, Integer.class),
                instant(15),
                instant(16),
                suppressed ? row.getInt(17) : respondents);
        var framework = instrument.require(round.framework(), round.frameworkVersion());
        return new Stored(round, change, framework, suppressed, row.getBytes(19), row.getLong(20));
    }

    /**
     * @param framework null where the round was removed
     * @param tallies as bytes: as a java.sql.Array, every number would be an object first
     * @param agreed four bits for each characteristic
     */
    record Stored(
            RoundColumns round, long change, Framework framework, boolean suppressed, byte[] tallies, long agreed) {

        RoundScores scores() {
            if (framework == null) {
                return RoundScores.removed(round, change);
            }
            if (suppressed) {
                return RoundScores.suppressed(round, framework, change);
            }
            return RoundScores.of(round, framework, counted(tallies), index -> agreedAt(agreed, index), change);
        }
    }

    private static List<String> split(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split("\\|"));
    }

    private Instant instant(int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static Tallies counted(byte[] sent) {
        var bytes = ByteBuffer.wrap(sent).position(ARRAY_HEADER);
        var counts = new int[bytes.remaining() / (2 * Integer.BYTES)];
        for (int i = 0; i < counts.length; i++) {
            // Before each number stands how long it is.
            bytes.getInt();
            counts[i] = bytes.getInt();
        }
        return new Tallies(counts);
    }

    private static Integer agreedAt(long agreed, int index) {
        int level = (int) (agreed >>> 4 * (index + 1)) & 0xF;
        return level == 0 ? null : level;
    }
}
