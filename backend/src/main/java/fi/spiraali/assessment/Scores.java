package fi.spiraali.assessment;

import fi.spiraali.access.OwnerKey;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.sql.Types;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Writes scores, the one thing a whole room does at once: a single call that asks for the state and writes (V11), without
 * an entity or a transaction around it. Between asking and writing, a submission could slip in.
 */
@Singleton
public class Scores {
    private static final String SCORE = "SELECT put_score(?, ?, ?, ?, ?::smallint, ?, ?, ?, ?)";

    private final DataSource database;

    Scores(DataSource database) {
        this.database = database;
    }

    /**
     * Gives a characteristic its score; the last one wins.
     *
     * @param owner by {@link OwnerKey}
     * @throws AlreadySubmitted when the sheet is final
     * @throws AssessmentClosed when the round is
     * @throws UnknownCharacteristic when the round's framework has none of that id
     */
    public void put(UUID assessment, UUID sheet, byte[] owner, String characteristic, Score score) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(SCORE)) {
            statement.setObject(1, assessment);
            statement.setObject(2, sheet);
            statement.setBytes(3, owner);
            statement.setString(4, characteristic);
            statement.setObject(5, score.level(), Types.SMALLINT);
            statement.setString(
                    6, score.unscored() == null ? null : score.unscored().toString());
            statement.setString(7, score.reason());
            statement.setString(8, score.evidence());
            statement.setBoolean(9, score.strengthen());
            try (var rows = statement.executeQuery()) {
                rows.next();
                if (rows.getBoolean(1)) {
                    return;
                }
            }
        }
        ScoreSheet.require(assessment, sheet, owner).mustBeDraft();
        Assessment.require(assessment).mustBeOpen();
        throw new UnknownCharacteristic(characteristic);
    }

    /** Takes an answer back. */
    void remove(UUID assessment, UUID sheet, byte[] owner, String characteristic) throws SQLException {
        put(assessment, sheet, owner, characteristic, new Score(null, null, null, null, false));
    }
}
