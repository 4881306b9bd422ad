package fi.spiraali.score.intake;

import fi.spiraali.framework.Instrument;
import fi.spiraali.http.FaultCode;
import fi.spiraali.score.RoundColumns;
import fi.spiraali.score.RoundScores;
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

    private final Map<UUID, Known.Innovation> innovations;
    private final Map<UUID, Optional<RoundScores>> stored;
    private final Identity identity;
    private final RoundCheck roundCheck;
    private final Faults faults;

    private final Map<UUID, Entry> newInnovations = new LinkedHashMap<>();
    private final List<RoundScores> newRounds = new ArrayList<>();
    private int alreadyThere;

    /** @param stored the assessments that are there; empty where they are open or somebody else's */
    Check(
            Instrument instrument,
            Identity identity,
            Known known,
            Map<UUID, Optional<RoundScores>> stored,
            Faults faults) {
        this.identity = identity;
        this.innovations = known.innovations();
        this.stored = stored;
        this.roundCheck = new RoundCheck(instrument, faults);
        this.faults = faults;
    }

    /** @param entries with their ids, as far as they have any; complete only when there are no faults */
    Plan plan(List<Entry> entries) {
        boolean allRead = !faults.any();
        var rounds = new LinkedHashMap<UUID, List<Entry>>();
        entries.stream().filter(entry -> entry.round().assessment() != null).forEach(entry -> rounds.computeIfAbsent(
                        entry.round().assessment(), id -> new ArrayList<>())
                .add(entry));
        for (var rows : rounds.values()) {
            // What follows from a cell that could not be read would be one more complaint of the same thing.
            if (rows.stream().noneMatch(entry -> faults.isIn(entry.row()))) {
                roundCheck.scores(rows, allRead).ifPresent(scores -> place(rows, scores));
            }
        }
        return new Plan(
                newInnovations.values().stream().map(Entry::round).toList(), List.copyOf(newRounds), alreadyThere);
    }

    private void place(List<Entry> rows, RoundScores scores) {
        var first = rows.getFirst();
        var there = innovations.get(first.round().innovation());
        if (there == null) {
            introduce(first);
        } else {
            mustSayTheSame(first, there.said());
        }
        var round = stored.get(first.round().assessment());
        if (round == null) {
            if (there != null && there.archived()) {
                first.cells().fault(Column.INNOVATION, FaultCode.ARCHIVED);
            }
            newRounds.add(scores);
        } else if (round.isEmpty()) {
            first.cells().fault(Column.ASSESSMENT, FaultCode.DIFFERS_FROM_STORED);
        } else {
            roundCheck.mustBeTheSame(rows, scores, round.get());
            alreadyThere++;
        }
    }

    private void introduce(Entry first) {
        first.cells().required(Column.INNOVATION_NAME, first.round().innovationName());
        var before = newInnovations.putIfAbsent(first.round().innovation(), first);
        if (before != null) {
            OF_INNOVATION.stream()
                    .filter(column -> !Objects.equals(before.of(column), first.of(column)))
                    .forEach(column -> first.cells().fault(column, FaultCode.DIFFERS_BETWEEN_ROWS));
        }
    }

    /** An empty cell says nothing. */
    private void mustSayTheSame(Entry entry, RoundColumns said) {
        // Found by the id that its first name led to: it has been renamed since.
        boolean renamed = entry.cells().isEmpty(Column.INNOVATION)
                && said.innovation()
                        .equals(identity.newInnovation(
                                said.team(), entry.round().innovationName()));
        var there = new Entry(entry.cells(), said, null, null, null);
        OF_INNOVATION.stream()
                .filter(column -> !entry.cells().isEmpty(column))
                .filter(column -> column != Column.INNOVATION_NAME || !renamed)
                .filter(column -> !Objects.equals(entry.of(column), there.of(column)))
                .forEach(column -> entry.cells().fault(column, FaultCode.DIFFERS_FROM_STORED));
    }
}
