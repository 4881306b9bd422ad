package fi.spiraali.assessment;

import java.util.UUID;

/** Somebody in a workshop's live scoring has given a score: its screens count those who have. Fired once it is stored. */
public record ScoreGiven(UUID workshop) {}
