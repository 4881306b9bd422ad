package fi.spiraali.score;

import java.util.List;
import java.util.UUID;

/**
 * Everything one asks for at once, for a file.
 *
 * @param since what the reader knows already; null where it asks for all there is
 * @param upTo the last change the file may tell; what comes later comes next time
 * @param changedSince where its reader goes on; null where it can't
 */
public record Whole(List<UUID> teams, ScoreFilter filter, Position since, long upTo, String changedSince) {}
