package fi.spiraali.score.file;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.spiraali.access.Access;
import fi.spiraali.framework.Framework;
import fi.spiraali.http.FaultCode;
import fi.spiraali.http.InvalidRequest;
import fi.spiraali.score.Feed;
import fi.spiraali.score.Whole;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Writes the feed whole, as it is read: however much it is, a batch of it stands in memory. */
@Singleton
public class ScoreFiles {
    public static final String NDJSON = "application/x-ndjson";
    public static final String CSV = "text/csv";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** For a batch. Who reads slower than that holds up others who wait for their turn. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Codebook codebook;
    private final Feed feed;
    private final ObjectMapper json;
    private final CurrentVertxRequest request;
    private final Vertx timers;
    private final Access access;
    private final FileTurns turns = new FileTurns();

    ScoreFiles(
            Access access, Codebook codebook, Feed feed, ObjectMapper json, CurrentVertxRequest request, Vertx timers) {
        this.access = access;
        this.codebook = codebook;
        this.feed = feed;
        this.json = json;
        this.request = request;
        this.timers = timers;
    }

    public RestResponse<StreamingOutput> lines(Whole asked) {
        boolean nested = asked.filter().isNested();
        return file(asked, "ndjson", out -> new Lines(out, json, nested, asked.changedSince()));
    }

    public RestResponse<StreamingOutput> table(Whole asked) {
        boolean semicolon = asked.filter().isSemicolon();
        return file(asked, "csv", out -> new CsvTable(out, semicolon));
    }

    /** @throws InvalidRequest when a workbook would not hold it */
    public RestResponse<StreamingOutput> workbook(Whole asked) throws SQLException {
        int most = ScoreBook.ROWS / Framework.CHARACTERISTICS;
        if (feed.count(asked.teams(), asked.filter(), most + 1) > most) {
            throw new InvalidRequest("Accept", FaultCode.TOO_MANY_FOR_A_WORKBOOK, ScoreBook.ROWS);
        }
        return file(asked, "xlsx", out -> new ScoreBook(out, codebook));
    }

    private interface Beginning {
        ScoreFile on(OutputStream out) throws IOException;
    }

    private RestResponse<StreamingOutput> file(Whole asked, String ending, Beginning beginning) {
        var current = request.getCurrent();
        // Before the answer has a type: a refusal has another.
        var turn = turns.take(access.asker());
        var begun = new AtomicBoolean();
        // Who hangs up before the file begins has had a turn as well.
        current.addEndHandler(ended -> {
            if (begun.compareAndSet(false, true)) {
                turn.run();
            }
        });
        StreamingOutput content = out -> {
            if (!begun.compareAndSet(false, true)) {
                throw new IOException("nobody is there any more");
            }
            try {
                write(asked, beginning.on(out), current.response());
            } catch (SQLException e) {
                throw new BrokenOff(e);
            } finally {
                turn.run();
            }
        };
        var file = ResponseBuilder.<StreamingOutput>ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"spiraali." + ending + '"');
        if (asked.changedSince() != null) {
            file.header("Changed-Since", asked.changedSince());
        }
        return file.build();
    }

    private void write(Whole asked, ScoreFile file, HttpServerResponse answer) throws IOException, SQLException {
        boolean whole = false;
        try {
            feed.read(asked, batch -> {
                long timer = timers.setTimer(PATIENCE.toMillis(), late -> answer.reset());
                try {
                    file.add(batch);
                } finally {
                    timers.cancelTimer(timer);
                }
            });
            file.end();
            whole = true;
        } finally {
            if (!whole && answer.headWritten()) {
                // What was sent so far would look like all of it.
                answer.reset();
            }
        }
    }

    /** Carries the database's fault out of a file to where every fault of its kind is answered. */
    private static class BrokenOff extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BrokenOff(SQLException cause) {
            super(cause);
        }
    }
}
