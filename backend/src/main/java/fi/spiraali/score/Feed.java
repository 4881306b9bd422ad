package fi.spiraali.score;

import fi.spiraali.framework.Instrument;
import fi.spiraali.score.FeedQuery.Part;
import fi.spiraali.score.FeedRow.Stored;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import javax.sql.DataSource;

/**
 * Reads closed rounds some at a time by short statements: no connection waits for a slow reader, and no transaction
 * keeps the database from tidying up meanwhile.
 */
@Singleton
public class Feed {
    /** Rounds of a file read at once: some megabytes, and some tens of milliseconds of the database's time. */
    private static final int BATCH = 1_000;

    private final DataSource database;
    private final Instrument instrument;

    Feed(DataSource database, Instrument instrument) {
        this.database = database;
        this.instrument = instrument;
    }

    /** Takes the rounds of a file as they come. */
    public interface Sink {
        void take(List<RoundScores> rounds) throws IOException;
    }

    /** All of it, a batch at a time. */
    public void read(Whole asked, Sink sink) throws SQLException, IOException {
        if (asked.since() != null) {
            var from = asked.since();
            each(
                    last -> stored(FeedQuery.changes(
                            asked.teams(),
                            asked.filter(),
                            last == null ? from : from.movedTo(last.change()),
                            asked.upTo(),
                            BATCH)),
                    sink);
            return;
        }
        for (var team : asked.teams()) {
            each(
                    last -> stored(FeedQuery.inOrder(team, asked.filter(), last == null ? null : last.round(), BATCH)),
                    sink);
        }
    }

    /** @see #each */
    private interface Batches {
        List<Stored> after(Stored last) throws SQLException;
    }

    /** While one batch is written the next is read, so that neither side waits for the other. */
    private static void each(Batches batches, Sink sink) throws SQLException, IOException {
        try (var ahead = Executors.newVirtualThreadPerTaskExecutor()) {
            var batch = batches.after(null);
            while (!batch.isEmpty()) {
                var last = batch.getLast();
                var next = ahead.submit(() -> batches.after(last));
                sink.take(batch.stream().map(Stored::scores).toList());
                batch = next.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof SQLException fault ? fault : new SQLException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while it was written", e);
        }
    }

    /** The highest number in these teams: whoever has read everything up to it goes on from here. */
    long latestChange(Collection<UUID> teams) throws SQLException {
        return number(FeedQuery.latestChange(teams));
    }

    /** In the order of their last change, among them what was removed. */
    List<RoundScores> changes(Collection<UUID> teams, ScoreFilter filter, Position from, long upTo, int limit)
            throws SQLException {
        return scores(FeedQuery.changes(teams, filter, from, upTo, limit));
    }

    /** Those of these rounds that are closed and in one of the teams; asked within a transaction, as it sees them. */
    public List<RoundScores> of(Collection<UUID> assessments, Collection<UUID> teams) throws SQLException {
        return scores(FeedQuery.of(assessments, teams));
    }

    /** How many there are, counted no further than asked. */
    public int count(Collection<UUID> teams, ScoreFilter filter, int upTo) throws SQLException {
        return (int) number(FeedQuery.count(teams, filter, upTo));
    }

    private long number(Part query) throws SQLException {
        return ask(query, statement -> {
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    private List<RoundScores> scores(Part query) throws SQLException {
        return stored(query).stream().map(Stored::scores).toList();
    }

    private List<Stored> stored(Part query) throws SQLException {
        return ask(query, statement -> {
            try (var rows = statement.executeQuery()) {
                var reader = new FeedRow(rows, instrument);
                var found = new ArrayList<Stored>();
                while (rows.next()) {
                    found.add(reader.read());
                }
                return found;
            }
        });
    }

    private interface Reading<T> {
        T of(PreparedStatement query) throws SQLException;
    }

    private <T> T ask(Part query, Reading<T> reading) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(query.sql())) {
            for (int i = 0; i < query.values().size(); i++) {
                var value = query.values().get(i);
                statement.setObject(i + 1, value instanceof UUID[] ids ? connection.createArrayOf("uuid", ids) : value);
            }
            return reading.of(statement);
        }
    }
}
