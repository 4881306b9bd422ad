package fi.spiraali.assessment;

import java.util.UUID;

/** Somebody has answered in a round; whoever counts those who have may look. Fired once it is stored. */
public record ScoreGiven(UUID assessment) {}
