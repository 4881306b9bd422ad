package fi.spiraali.assessment;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.sql.Types;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Writes scores, the one thing a whole room does at once: a single call that asks for the state and writes (V7), without
 * an entity or a transaction around it. Between asking and writing, a submission could slip in.
 */
@Singleton
public class Scores {
    private static final String SCORE = "SELECT put_score(?, ?, ?, ?::smallint, ?, ?, ?, ?)";

    private final DataSource database;

    Scores(DataSource database) {
        this.database = database;
    }

    /**
     * Gives a characteristic its score; the last one wins.
     *
     * @throws AlreadySubmitted when the sheet is final
     * @throws AssessmentClosed when the round is
     * @throws UnknownCharacteristic when the round's framework has none of that id
     */
    public void put(UUID assessment, UUID sheet, String characteristic, Score score) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(SCORE)) {
            statement.setObject(1, assessment);
            statement.setObject(2, sheet);
            statement.setString(3, characteristic);
            statement.setObject(4, score.level(), Types.SMALLINT);
            statement.setString(
                    5, score.unscored() == null ? null : score.unscored().toString());
            statement.setString(6, score.reason());
            statement.setString(7, score.evidence());
            statement.setBoolean(8, score.strengthen());
            try (var rows = statement.executeQuery()) {
                rows.next();
                if (rows.getBoolean(1)) {
                    return;
                }
            }
        }
        ScoreSheet.require(assessment, sheet).mustBeDraft();
        Assessment.require(assessment).mustBeOpen();
        throw new UnknownCharacteristic(characteristic);
    }

    /** Takes an answer back. */
    void remove(UUID assessment, UUID sheet, String characteristic) throws SQLException {
        put(assessment, sheet, characteristic, new Score(null, null, null, null, false));
    }
}
