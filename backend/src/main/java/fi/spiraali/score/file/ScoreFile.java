package fi.spiraali.score.file;

import fi.spiraali.score.RoundScores;
import java.io.IOException;
import java.util.List;

/** A file that is being written, some rounds at a time; without its end it must look unfinished to whoever opens it. */
interface ScoreFile {

    void add(List<RoundScores> rounds) throws IOException;

    void end() throws IOException;
}
