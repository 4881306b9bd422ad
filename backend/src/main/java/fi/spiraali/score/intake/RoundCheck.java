package fi.spiraali.score.intake;

import fi.spiraali.assessment.profile.Profile;
import fi.spiraali.assessment.profile.Tallies;
import fi.spiraali.framework.Framework;
import fi.spiraali.framework.Instrument;
import fi.spiraali.http.FaultCode;
import fi.spiraali.score.CharacteristicColumns;
import fi.spiraali.score.RoundScores;
import fi.spiraali.score.ScoreItem.Reason;
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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rows of one round: whether they are one round, and add up to what they say. Each question is asked of the rows that
 * know what it takes, so that one wrong cell hides no other.
 */
final class RoundCheck {
    private static final Set<Column> OF_ROUND = EnumSet.range(Column.TEAM, Column.RESPONDENTS);
    private static final Set<Column> OVERALL = EnumSet.range(Column.OVERALL_MEAN, Column.APPLICABLE);
    private static final Set<Column> OF_ROW = EnumSet.range(Column.CHARACTERISTIC, Column.STRENGTHEN);

    private static final List<Column> STORED = List.of(
            Column.INNOVATION,
            Column.ASSESSMENT_TITLE,
            Column.FRAMEWORK,
            Column.FRAMEWORK_VERSION,
            Column.ANONYMOUS,
            Column.MINIMUM_GROUP,
            Column.OPENED_AT,
            Column.CLOSED_AT,
            Column.RESPONDENTS);

    private static final List<Column> STORED_OF_ROW =
            Stream.concat(Entry.COUNTED.stream(), Stream.of(Column.AGREED)).toList();

    private final Instrument instrument;
    private final List<Entry> rows;
    /** Empty where no row tells. */
    private final Optional<Boolean> anonymous;

    private final boolean suppressed;

    RoundCheck(Instrument instrument, List<Entry> rows) {
        this.instrument = instrument;
        this.rows = rows;
        anonymous = teller(Column.ANONYMOUS).map(row -> row.round().anonymous());
        suppressed = anonymous.orElse(false)
                && rows.stream().filter(Entry::knowsCounts).allMatch(row -> row.counts() == null);
    }

    /** @param elsewhere whether another row may be this round's and about such a characteristic */
    Optional<RoundScores> scores(Predicate<String> elsewhere) {
        mustAgree();
        var framework = framework();
        var byCharacteristic = byCharacteristic(framework);
        framework.ifPresent(known -> mustBeAll(known, byCharacteristic.keySet(), elsewhere));
        mustCount();
        rows.forEach(
                row -> sums(row).ifPresent(sums -> Following.mustFollow(row, new ScoreRow(null, sums, null), OF_ROW)));
        boolean complete =
                byCharacteristic.size() == Framework.CHARACTERISTICS && rows.size() == Framework.CHARACTERISTICS;
        if (!complete
                || rows.stream()
                        .anyMatch(row ->
                                !row.knows(Column.RESPONDENTS) || sums(row).isEmpty())) {
            return Optional.empty();
        }
        var scores = added(framework.orElseThrow(), byCharacteristic);
        scores.rows()
                .forEach(row -> Following.mustFollow(
                        byCharacteristic.get(row.characteristic().characteristic()), row, OVERALL));
        return Optional.of(scores);
    }

    private Optional<Entry> teller(Column column) {
        return rows.stream().filter(row -> row.knows(column)).findFirst();
    }

    private void mustAgree() {
        for (var column : OF_ROUND) {
            teller(column).ifPresent(first -> rows.stream()
                    .filter(row -> row.knows(column) && !Objects.equals(row.of(column), first.of(column)))
                    .forEach(row -> row.cells().fault(column, FaultCode.DIFFERS_BETWEEN_ROWS)));
        }
    }

    private Optional<Framework> framework() {
        var teller = rows.stream()
                .filter(row -> row.knows(Column.FRAMEWORK) && row.knows(Column.FRAMEWORK_VERSION))
                .findFirst();
        return teller.flatMap(row -> {
            var found = instrument.findFramework(
                    row.round().framework(), row.round().frameworkVersion());
            if (found.isEmpty()) {
                var known = instrument.frameworks().stream()
                        .map(one -> one.id() + " " + one.version())
                        .collect(Collectors.joining(", "));
                row.cells().fault(Column.FRAMEWORK_VERSION, FaultCode.UNKNOWN_VALUE, known);
            }
            return found;
        });
    }

    private Map<String, Entry> byCharacteristic(Optional<Framework> framework) {
        var found = new HashMap<String, Entry>();
        for (var row : rows) {
            var id = row.characteristic();
            if (id != null
                    && framework.isPresent()
                    && framework.get().indexOf(id).isEmpty()) {
                row.cells().fault(Column.CHARACTERISTIC, FaultCode.UNKNOWN_CHARACTERISTIC, id);
            } else if (id != null && found.putIfAbsent(id, row) != null) {
                row.cells().fault(Column.CHARACTERISTIC, FaultCode.DUPLICATE);
            }
        }
        return framework.isPresent() ? found : Map.of();
    }

    private void mustBeAll(Framework framework, Set<String> found, Predicate<String> elsewhere) {
        var missing = framework.characteristics().stream()
                .map(Framework.Characteristic::id)
                .filter(id -> !found.contains(id) && !elsewhere.test(id))
                .toList();
        long unread = rows.stream().filter(row -> row.characteristic() == null).count();
        if (missing.size() > unread) {
            rows.getFirst()
                    .cells()
                    .fault(Column.CHARACTERISTIC, FaultCode.CHARACTERISTICS_MISSING, String.join(", ", missing));
        }
    }

    private void mustCount() {
        if (suppressed || anonymous.isEmpty()) {
            return;
        }
        var respondents = teller(Column.RESPONDENTS).map(row -> row.round().respondents());
        var smallest = teller(Column.MINIMUM_GROUP).map(row -> row.round().minimumGroup());
        if (anonymous.get() && respondents.isPresent() && smallest.isPresent() && respondents.get() < smallest.get()) {
            teller(Column.RESPONDENTS)
                    .orElseThrow()
                    .cells()
                    .fault(Column.RESPONDENTS, FaultCode.TOO_SMALL_A_GROUP, smallest.get());
        }
        for (var row : rows) {
            if (row.counts() == null) {
                Entry.LEVELS.forEach(column -> row.cells().required(column, null));
            } else if (respondents.isPresent() && row.knowsCounts()) {
                mustNotExceed(respondents.get(), row);
            }
        }
    }

    private static void mustNotExceed(int respondents, Entry row) {
        if (row.answers() > respondents) {
            row.cells().fault(Column.LEVEL1, FaultCode.MORE_THAN_RESPONDENTS, respondents);
        }
        if (row.strengthen() > respondents) {
            row.cells().fault(Column.STRENGTHEN, FaultCode.MORE_THAN_RESPONDENTS, respondents);
        }
    }

    /** Empty where the row doesn't tell enough for it. */
    private Optional<CharacteristicColumns> sums(Entry row) {
        if (!row.knowsCounts() || anonymous.isEmpty()) {
            return Optional.empty();
        }
        if (suppressed) {
            return Optional.of(
                    CharacteristicColumns.without(row.characteristic(), State.SUPPRESSED, Reason.TOO_FEW_PEOPLE));
        }
        return Optional.ofNullable(row.counts()).map(counts -> {
            var tallies =
                    new Tallies(counts.stream().mapToInt(Integer::intValue).toArray());
            return CharacteristicColumns.of(Profile.Characteristic.of(row.characteristic(), tallies, 0, row.agreed()));
        });
    }

    private RoundScores added(Framework framework, Map<String, Entry> byCharacteristic) {
        var round = rows.getFirst().round();
        if (suppressed) {
            return RoundScores.suppressed(round, framework, 0);
        }
        var inOrder = IntStream.range(0, Framework.CHARACTERISTICS)
                .mapToObj(index -> byCharacteristic.get(framework.idAt(index)))
                .toList();
        var tallies = new Tallies(inOrder.stream()
                .flatMap(row -> row.counts().stream())
                .mapToInt(Integer::intValue)
                .toArray());
        return RoundScores.of(
                round, framework, tallies, index -> inOrder.get(index).agreed(), 0);
    }

    /** Of a round that is there: in every column that the file has. */
    void mustBeTheSame(RoundScores stored) {
        var said = new ScoreRow(stored.round(), null, null);
        STORED.forEach(column -> teller(column)
                .filter(row -> row.cells().has(column) && !Objects.equals(row.of(column), column.of(said)))
                .ifPresent(row -> row.cells().fault(column, FaultCode.DIFFERS_FROM_STORED)));
        var there = stored.rows()
                .collect(Collectors.toMap(row -> row.characteristic().characteristic(), row -> row));
        for (var row : rows) {
            var other = there.get(row.characteristic());
            var here = other == null ? Optional.<CharacteristicColumns>empty() : sums(row);
            here.map(sums -> new ScoreRow(null, sums, null)).ifPresent(one -> STORED_OF_ROW.stream()
                    .filter(row.cells()::has)
                    .filter(column -> row.knows(column) && !Objects.equals(column.of(one), column.of(other)))
                    .forEach(column -> row.cells().fault(column, FaultCode.DIFFERS_FROM_STORED)));
        }
    }
}
