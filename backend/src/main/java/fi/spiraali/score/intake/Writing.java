package fi.spiraali.score.intake;

import fi.spiraali.framework.Framework;
import fi.spiraali.score.CharacteristicColumns;
import fi.spiraali.score.RoundColumns;
import fi.spiraali.score.RoundScores;
import fi.spiraali.score.ScoreItem.State;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes a plan, table by table in the order in which everybody locks them, the profiles last: they draw their numbers in
 * the feed one writer at a time.
 */
final class Writing {
    private static final String INNOVATION = """
            INSERT INTO innovation (id, team, name, summary, objectives, stage, county, links, state, created_at, changed_at,
              version)
            VALUES (?, ?, ?, '', ?, ?, ?, '{}', 'ACTIVE', ?, ?, 0)""";

    private static final String ASSESSMENT = """
            INSERT INTO assessment (id, innovation, title, framework, framework_version, anonymous, minimum_group, state,
              revealed, opened_at, closed_at, imported_at, version)
            VALUES (?, ?, ?, ?, ?, ?, ?, 'CLOSED', true, ?, ?, ?, 0)""";

    /** The picture an innovation is known by, unless a later round has given it one. */
    private static final String LATEST = """
            UPDATE innovation SET latest_assessment = ?, latest_title = ?, latest_closed_at = ?, latest_medians = ?
            WHERE id = ? AND (latest_closed_at IS NULL OR (latest_closed_at, latest_assessment) < (?, ?))""";

    private static final String AGREED = """
            INSERT INTO agreed_score (assessment, position, level, strengthen, version) VALUES (?, ?, ?, false, 0)""";

    private static final String PROFILE =
            "INSERT INTO closed_profile (assessment, respondents, submitted, tallies) VALUES (?, ?, ?, ?)";

    private final Connection database;
    private final Instant now;

    Writing(Connection database, Instant now) {
        this.database = database;
        this.now = now;
    }

    void write(Plan plan) throws SQLException {
        all(INNOVATION, plan.innovations(), this::innovation);
        all(LATEST, plan.rounds(), this::latest);
        all(ASSESSMENT, plan.rounds(), this::assessment);
        all(AGREED, plan.rounds().stream().flatMap(Writing::agreed).toList(), this::agreed);
        all(PROFILE, plan.rounds(), this::profile);
    }

    private interface Row<T> {
        void fill(PreparedStatement row, T from) throws SQLException;
    }

    /** In one batch: as quick as one statement, and each within its own limit of time. */
    private <T> void all(String statement, List<T> things, Row<T> row) throws SQLException {
        try (var batch = database.prepareStatement(statement)) {
            for (var thing : things) {
                row.fill(batch, thing);
                batch.addBatch();
            }
            batch.executeBatch();
        }
    }

    private void innovation(PreparedStatement row, RoundColumns said) throws SQLException {
        row.setObject(1, said.innovation());
        row.setObject(2, said.team());
        row.setString(3, said.innovationName());
        row.setArray(4, database.createArrayOf("text", said.objectives().toArray()));
        row.setString(5, said.stage());
        row.setString(6, said.county());
        at(row, 7, now);
        at(row, 8, now);
    }

    private void latest(PreparedStatement row, RoundScores scores) throws SQLException {
        var round = scores.round();
        row.setObject(1, round.assessment());
        row.setString(2, round.assessmentTitle());
        at(row, 3, round.closedAt());
        row.setArray(
                4,
                database.createArrayOf(
                        "float8",
                        scores.characteristics().stream()
                                .map(CharacteristicColumns::median)
                                .toArray()));
        row.setObject(5, round.innovation());
        at(row, 6, round.closedAt());
        row.setObject(7, round.assessment());
    }

    private void assessment(PreparedStatement row, RoundScores scores) throws SQLException {
        var round = scores.round();
        row.setObject(1, round.assessment());
        row.setObject(2, round.innovation());
        row.setString(3, round.assessmentTitle());
        row.setString(4, round.framework());
        row.setString(5, round.frameworkVersion());
        row.setBoolean(6, round.anonymous());
        row.setObject(7, round.minimumGroup());
        at(row, 8, round.openedAt());
        at(row, 9, round.closedAt());
        at(row, 10, now);
    }

    private record Agreed(RoundColumns round, int position, int level) {}

    private static Stream<Agreed> agreed(RoundScores scores) {
        return IntStream.range(0, Framework.CHARACTERISTICS)
                .mapToObj(i -> {
                    var level = scores.characteristics().get(i).agreed();
                    return level == null ? null : new Agreed(scores.round(), i + 1, level);
                })
                .filter(Objects::nonNull);
    }

    private void agreed(PreparedStatement row, Agreed agreed) throws SQLException {
        row.setObject(1, agreed.round().assessment());
        row.setInt(2, agreed.position());
        row.setInt(3, agreed.level());
    }

    private void profile(PreparedStatement row, RoundScores scores) throws SQLException {
        var round = scores.round();
        boolean suppressed = scores.state() == State.SUPPRESSED;
        row.setObject(1, round.assessment());
        row.setInt(2, suppressed ? 0 : round.respondents());
        row.setInt(3, round.respondents());
        row.setArray(
                4,
                database.createArrayOf(
                        "int4",
                        scores.characteristics().stream()
                                .flatMap(Writing::counts)
                                .map(count -> count == null ? 0 : count)
                                .toArray()));
    }

    private static Stream<Integer> counts(CharacteristicColumns sums) {
        return Stream.of(
                sums.level1(),
                sums.level2(),
                sums.level3(),
                sums.level4(),
                sums.level5(),
                sums.notApplicable(),
                sums.dontKnowYet(),
                sums.strengthen());
    }

    private static void at(PreparedStatement row, int place, Instant instant) throws SQLException {
        row.setObject(place, instant.atOffset(ZoneOffset.UTC));
    }
}
