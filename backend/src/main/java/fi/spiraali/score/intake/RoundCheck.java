package fi.spiraali.score.intake;

import fi.spiraali.assessment.profile.Tallies;
import fi.spiraali.framework.Framework;
import fi.spiraali.framework.Instrument;
import fi.spiraali.http.FaultCode;
import fi.spiraali.score.RoundScores;
import fi.spiraali.score.ScoreItem.State;
import fi.spiraali.score.ScoreRow;
import fi.spiraali.score.file.Column;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows of one round: whether they are one round, and add up to what they say. */
final class RoundCheck {
    private static final int COUNTS = 8;
    private static final double TOLERANCE = 1e-9;
    private static final String NOTHING = "–";
    private static final Set<Column> OF_ROUND = EnumSet.range(Column.TEAM, Column.RESPONDENTS);
    /** Whatever follows from the counts: a number that does not is no rounding but somebody's own. */
    private static final Set<Column> FOLLOWING = EnumSet.complementOf(EnumSet.copyOf(OF_ROUND));

    private static final Set<Column> STORED = EnumSet.of(
            Column.INNOVATION,
            Column.ASSESSMENT_TITLE,
            Column.FRAMEWORK,
            Column.FRAMEWORK_VERSION,
            Column.ANONYMOUS,
            Column.MINIMUM_GROUP,
            Column.OPENED_AT,
            Column.CLOSED_AT,
            Column.RESPONDENTS,
            Column.LEVEL1,
            Column.LEVEL2,
            Column.LEVEL3,
            Column.LEVEL4,
            Column.LEVEL5,
            Column.AGREED,
            Column.NOT_APPLICABLE,
            Column.DONT_KNOW_YET,
            Column.STRENGTHEN);

    private final Instrument instrument;
    private final Faults faults;

    RoundCheck(Instrument instrument, Faults faults) {
        this.instrument = instrument;
        this.faults = faults;
    }

    /** @param whole whether every row of the file could be read: else one of the round's may be among those */
    Optional<RoundScores> scores(List<Entry> rows, boolean whole) {
        var first = rows.getFirst();
        for (var row : rows) {
            OF_ROUND.stream()
                    .filter(column -> !Objects.equals(row.of(column), first.of(column)))
                    .forEach(column -> row.cells().fault(column, FaultCode.DIFFERS_BETWEEN_ROWS));
        }
        var round = first.round();
        var framework = instrument.findFramework(round.framework(), round.frameworkVersion());
        if (framework.isEmpty()) {
            var known = instrument.frameworks().stream()
                    .map(one -> one.id() + " " + one.version())
                    .collect(Collectors.joining(", "));
            first.cells().fault(Column.FRAMEWORK_VERSION, FaultCode.UNKNOWN_VALUE, known);
            return Optional.empty();
        }
        var byCharacteristic = byCharacteristic(rows, framework.get(), whole);
        boolean suppressed = round.anonymous() && rows.stream().allMatch(row -> row.counts() == null);
        if (!suppressed) {
            mustCount(rows);
        }
        if (byCharacteristic.size() < Framework.CHARACTERISTICS
                || rows.stream().anyMatch(row -> faults.isIn(row.row()))) {
            return Optional.empty();
        }
        var scores = suppressed
                ? RoundScores.suppressed(round, framework.get(), 0)
                : RoundScores.of(
                        round,
                        framework.get(),
                        tallies(byCharacteristic, framework.get()),
                        index -> byCharacteristic
                                .get(framework.get().idAt(index))
                                .agreed(),
                        0);
        scores.rows()
                .forEach(row ->
                        mustFollow(byCharacteristic.get(row.characteristic().characteristic()), row));
        return Optional.of(scores);
    }

    private Map<String, Entry> byCharacteristic(List<Entry> rows, Framework framework, boolean whole) {
        var found = new HashMap<String, Entry>();
        for (var row : rows) {
            if (framework.indexOf(row.characteristic()).isEmpty()) {
                row.cells().fault(Column.CHARACTERISTIC, FaultCode.UNKNOWN_CHARACTERISTIC, row.characteristic());
            } else if (found.putIfAbsent(row.characteristic(), row) != null) {
                row.cells().fault(Column.CHARACTERISTIC, FaultCode.DUPLICATE);
            }
        }
        if (whole && found.size() < Framework.CHARACTERISTICS) {
            var missing = framework.characteristics().stream()
                    .map(Framework.Characteristic::id)
                    .filter(id -> !found.containsKey(id))
                    .collect(Collectors.joining(", "));
            rows.getFirst().cells().fault(Column.CHARACTERISTIC, FaultCode.CHARACTERISTICS_MISSING, missing);
        }
        return found;
    }

    private static void mustCount(List<Entry> rows) {
        var round = rows.getFirst().round();
        if (round.anonymous() && round.respondents() < round.minimumGroup()) {
            rows.getFirst().cells().fault(Column.RESPONDENTS, FaultCode.TOO_SMALL_A_GROUP, round.minimumGroup());
        }
        for (var row : rows) {
            if (row.counts() == null) {
                Entry.LEVELS.forEach(column -> row.cells().required(column, null));
            } else if (row.answers() > round.respondents()) {
                row.cells().fault(Column.LEVEL1, FaultCode.MORE_THAN_RESPONDENTS, round.respondents());
            } else if (row.strengthen() > round.respondents()) {
                row.cells().fault(Column.STRENGTHEN, FaultCode.MORE_THAN_RESPONDENTS, round.respondents());
            }
        }
    }

    private static Tallies tallies(Map<String, Entry> rows, Framework framework) {
        var counts = new int[Framework.CHARACTERISTICS * COUNTS];
        for (int i = 0; i < Framework.CHARACTERISTICS; i++) {
            var row = rows.get(framework.idAt(i)).counts();
            for (int j = 0; j < COUNTS; j++) {
                counts[i * COUNTS + j] = row.get(j);
            }
        }
        return new Tallies(counts);
    }

    private static void mustFollow(Entry entry, ScoreRow row) {
        boolean suppressed = row.characteristic().state() == State.SUPPRESSED;
        for (var column : FOLLOWING) {
            if (!entry.cells().isEmpty(column) && !says(entry.cells(), column, column.of(row))) {
                var told = column.of(row);
                if (suppressed && told == null) {
                    entry.cells().fault(column, FaultCode.NOT_IN_SUPPRESSED);
                } else {
                    entry.cells().fault(column, FaultCode.DOES_NOT_FOLLOW, told == null ? NOTHING : told);
                }
            }
        }
    }

    private static boolean says(Cells cells, Column column, Object told) {
        if (!(told instanceof Number number)) {
            return told != null && cells.raw(column).strip().equals(told.toString());
        }
        var said = cells.number(column);
        // What is no number has been complained of.
        return said == null || Math.abs(said.doubleValue() - number.doubleValue()) <= TOLERANCE;
    }

    /** Of a round that is there: in every column that the file has. */
    void mustBeTheSame(List<Entry> rows, RoundScores given, RoundScores stored) {
        var there = byId(stored);
        var here = byId(given);
        for (var row : rows) {
            STORED.stream()
                    .filter(column -> row == rows.getFirst() || !OF_ROUND.contains(column))
                    .filter(row.cells()::has)
                    .filter(column -> !Objects.equals(
                            column.of(here.get(row.characteristic())), column.of(there.get(row.characteristic()))))
                    .forEach(column -> row.cells().fault(column, FaultCode.DIFFERS_FROM_STORED));
        }
    }

    private static Map<String, ScoreRow> byId(RoundScores scores) {
        return scores.rows()
                .collect(Collectors.toMap(row -> row.characteristic().characteristic(), row -> row));
    }
}
