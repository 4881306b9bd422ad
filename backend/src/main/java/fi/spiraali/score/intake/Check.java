package fi.spiraali.score.intake;

import fi.spiraali.framework.Instrument;
import fi.spiraali.http.FaultCode;
import fi.spiraali.score.RoundColumns;
import fi.spiraali.score.RoundScores;
import fi.spiraali.score.ScoreRow;
import fi.spiraali.score.file.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Holds rows against each other and against what is there. Pure: rows in, a plan or faults out. */
final class Check {
    private static final List<Column> OF_INNOVATION =
            List.of(Column.TEAM, Column.INNOVATION_NAME, Column.OBJECTIVES, Column.STAGE, Column.COUNTY);

    private final Instrument instrument;
    private final Identity identity;
    private final Map<UUID, Known.Innovation> innovations;
    private final Map<UUID, Optional<RoundScores>> stored;

    private final Map<UUID, Entry> newInnovations = new LinkedHashMap<>();
    private final List<RoundScores> newRounds = new ArrayList<>();
    private int alreadyThere;

    /** @param stored the assessments that are there; empty where they are open or somebody else's */
    Check(Instrument instrument, Identity identity, Known known, Map<UUID, Optional<RoundScores>> stored) {
        this.instrument = instrument;
        this.identity = identity;
        this.innovations = known.innovations();
        this.stored = stored;
    }

    /** @param entries with their ids, as far as they have any; complete only when there are no faults */
    Plan plan(List<Entry> entries) {
        var rounds = new Rounds(entries);
        for (var rows : rounds.all()) {
            var round = new RoundCheck(instrument, rows);
            var scores = round.scores(rounds.elsewhere(rows));
            checkInnovation(rows);
            place(rows, round, scores);
        }
        return new Plan(
                newInnovations.values().stream().map(Entry::round).toList(), List.copyOf(newRounds), alreadyThere);
    }

    private void checkInnovation(List<Entry> rows) {
        var sure = rows.stream()
                .filter(row -> row.knows(Column.TEAM) && row.knows(Column.INNOVATION))
                .toList();
        if (sure.isEmpty()) {
            return;
        }
        var there = innovations.get(sure.getFirst().round().innovation());
        if (there == null) {
            introduce(sure.getFirst());
        } else {
            mustSayTheSame(sure, there.said());
        }
    }

    private void place(List<Entry> rows, RoundCheck check, Optional<RoundScores> scores) {
        var first = rows.getFirst();
        if (first.round().assessment() == null) {
            return;
        }
        var round = stored.get(first.round().assessment());
        if (round == null) {
            var innovation = first.knows(Column.INNOVATION)
                    ? innovations.get(first.round().innovation())
                    : null;
            if (innovation != null && innovation.archived()) {
                first.cells().fault(Column.INNOVATION, FaultCode.ARCHIVED);
            }
            scores.ifPresent(newRounds::add);
        } else if (round.isEmpty()) {
            first.cells().fault(Column.ASSESSMENT, FaultCode.DIFFERS_FROM_STORED);
        } else {
            check.mustBeTheSame(round.get());
            alreadyThere++;
        }
    }

    private void introduce(Entry first) {
        first.cells().required(Column.INNOVATION_NAME, first.round().innovationName());
        var before = newInnovations.putIfAbsent(first.round().innovation(), first);
        if (before != null) {
            OF_INNOVATION.stream()
                    .filter(column -> before.knows(column) && first.knows(column))
                    .filter(column -> !Objects.equals(before.of(column), first.of(column)))
                    .forEach(column -> first.cells().fault(column, FaultCode.DIFFERS_BETWEEN_ROWS));
        }
    }

    /** An empty cell says nothing. */
    private void mustSayTheSame(List<Entry> rows, RoundColumns said) {
        for (var column : OF_INNOVATION) {
            rows.stream()
                    .filter(row -> row.knows(column) && !row.cells().isEmpty(column))
                    .findFirst()
                    .filter(row -> column != Column.INNOVATION_NAME || !isRenamed(row, said))
                    .filter(row -> !Objects.equals(row.of(column), column.of(new ScoreRow(said, null, null))))
                    .ifPresent(row -> row.cells().fault(column, FaultCode.DIFFERS_FROM_STORED));
        }
    }

    /** Found by the id that its first name led to: it has been renamed since. */
    private boolean isRenamed(Entry entry, RoundColumns said) {
        return entry.cells().isEmpty(Column.INNOVATION)
                && said.innovation()
                        .equals(identity.newInnovation(
                                said.team(), entry.round().innovationName()));
    }
}
