package fi.spiraali.score.intake;

import fi.spiraali.score.RoundColumns;
import fi.spiraali.score.RoundScores;
import java.util.List;

/**
 * What a file without faults adds, in the order of its rows.
 *
 * @param innovations new ones, each as a row of its first round describes it
 * @param alreadyThere how many of its rounds are there, just so
 */
record Plan(List<RoundColumns> innovations, List<RoundScores> rounds, int alreadyThere) {}
