package fi.spiraali.score;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.spiraali.http.Paged;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * A part of the feed.
 *
 * @param next the cursor that goes on after it; absent where the feed ends for now
 * @param changedSince where to go on following once this has been read; absent where a programme was asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ScorePage(@NotNull List<ScoreItem> items, String next, String changedSince) implements Paged {}
