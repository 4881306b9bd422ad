package fi.spiraali.score.file;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import fi.spiraali.score.RoundScores;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** NDJSON: an item a line, and a last line that says how many there were and where to go on. */
final class Lines implements ScoreFile {
    private final JsonGenerator file;
    private final ObjectWriter json;
    private final boolean nested;
    private final String changedSince;
    private long items;

    Lines(OutputStream out, ObjectMapper mapper, boolean nested, String changedSince) throws IOException {
        this.json = mapper.writer().without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);
        this.file = mapper.createGenerator(out).setPrettyPrinter(new MinimalPrettyPrinter("\n"));
        this.nested = nested;
        this.changedSince = changedSince;
    }

    /** The last line. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record End(String changedSince, long items) {}

    @Override
    public void add(List<RoundScores> rounds) throws IOException {
        for (var round : rounds) {
            for (var item : round.in(nested).toList()) {
                json.writeValue(file, item);
                items++;
            }
        }
        file.flush();
    }

    @Override
    public void end() throws IOException {
        json.writeValue(file, new End(changedSince, items));
        file.writeRaw('\n');
        file.flush();
    }
}
