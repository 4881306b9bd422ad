package fi.spiraali.assessment;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.sql.Types;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Writes scores, the one thing a whole room does at once: a single statement that asks and writes, without an entity
 * or a transaction around it. Between asking and writing, a submission could slip in.
 */
@Singleton
public class Scores {
    private static final String SCORE = """
            WITH given AS (
              SELECT ?::uuid AS assessment, ?::uuid AS sheet, ?::text AS characteristic, ?::smallint AS level,
                     ?::text AS unscored, ?::text AS reason, ?::text AS evidence, ?::boolean AS strengthen
            ), scored AS (
              UPDATE score_sheet s SET levels[c.position] = given.level, version = s.version + 1
              FROM given
              JOIN assessment a ON a.id = given.assessment AND a.state = 'OPEN'
              JOIN characteristic c ON c.framework = a.framework AND c.version = a.framework_version
                                   AND c.id = given.characteristic
              WHERE s.id = given.sheet AND s.assessment = given.assessment AND s.state = 'DRAFT'
              RETURNING s.id AS sheet, c.position, given.unscored, given.reason, given.evidence, given.strengthen,
                        num_nonnulls(given.unscored, given.evidence) > 0 OR given.strengthen AS remarked
            ), silent AS (
              DELETE FROM score_remark r USING scored
              WHERE NOT scored.remarked AND r.sheet = scored.sheet AND r.position = scored.position
            ), said AS (
              INSERT INTO score_remark (sheet, position, unscored, reason, evidence, strengthen)
              SELECT sheet, position, unscored, reason, evidence, strengthen FROM scored WHERE remarked
              ON CONFLICT (sheet, position) DO UPDATE
              SET unscored = excluded.unscored, reason = excluded.reason,
                  evidence = excluded.evidence, strengthen = excluded.strengthen
            )
            SELECT count(*) FROM scored""";

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
                if (rows.getInt(1) == 1) {
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
