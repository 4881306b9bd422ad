package fi.spiraali.score.intake;

import fi.spiraali.assessment.profile.Profile;
import fi.spiraali.framework.Instrument;
import fi.spiraali.http.FaultCode;
import fi.spiraali.score.RoundColumns;
import fi.spiraali.score.ScoreItem.Reason;
import fi.spiraali.score.ScoreItem.State;
import fi.spiraali.score.file.Column;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the rows of a table one by one: what each says, and which of it can't be understood. */
final class Reading {
    private static final List<Column> NEEDED = List.of(
            Column.INNOVATION_NAME,
            Column.ASSESSMENT_TITLE,
            Column.FRAMEWORK,
            Column.FRAMEWORK_VERSION,
            Column.CLOSED_AT,
            Column.RESPONDENTS,
            Column.CHARACTERISTIC,
            Column.LEVEL1,
            Column.LEVEL2,
            Column.LEVEL3,
            Column.LEVEL4,
            Column.LEVEL5);

    private static final Map<String, Column> BY_LABEL =
            Arrays.stream(Column.values()).collect(Collectors.toMap(Column::label, Function.identity()));
    /** What follows from the rest is compared with it later; that it is of its kind at all is seen here, of every row. */
    private static final Map<Column, List<String>> STATES = Map.of(
            Column.STATE, codes(State.VALUE, State.UNSCORED, State.SUPPRESSED),
            Column.REASON, codes(Reason.values()),
            Column.OVERALL_REASON, codes(Profile.Reason.TOO_FEW_CHARACTERISTICS, Profile.Reason.TOO_FEW_PEOPLE));

    private static final Set<Column> NUMBERS = EnumSet.of(
            Column.N,
            Column.MEDIAN,
            Column.Q1,
            Column.Q3,
            Column.MIN,
            Column.MAX,
            Column.MEAN,
            Column.AGREEMENT,
            Column.OVERALL_MEAN,
            Column.SCORED,
            Column.APPLICABLE);

    private static final int MOST_RESPONDENTS = 1_000_000;
    private static final int SMALLEST_GROUP = 3;
    private static final int LARGEST_GROUP = 10;
    private static final int NAME = 200;
    private static final int COUNTY = 100;

    private final Instrument instrument;
    private final List<String> standings;
    private final UUID usualTeam;
    private final Instant now;
    private final Faults faults;

    /** @param usualTeam whose the rows are that name no team; null where they have to */
    Reading(Instrument instrument, UUID usualTeam, Instant now, Faults faults) {
        this.instrument = instrument;
        this.standings = instrument.standings();
        this.usualTeam = usualTeam;
        this.now = now;
        this.faults = faults;
    }

    List<Entry> entries(Table table) {
        boolean headed = !table.lines().isEmpty() && table.lines().getFirst().number() == Faults.HEADER;
        var header = headed ? table.lines().getFirst().cells() : List.<String>of();
        var places = places(header);
        return table.lines().stream()
                .skip(headed ? 1 : table.lines().size())
                .map(line -> {
                    mustStandBelow(header, line);
                    return entry(new Cells(line, places, faults));
                })
                .toList();
    }

    private Map<Column, Integer> places(List<String> header) {
        var places = new EnumMap<Column, Integer>(Column.class);
        for (int i = 0; i < header.size(); i++) {
            var name = header.get(i).strip();
            var column = BY_LABEL.get(name);
            if (column != null && places.putIfAbsent(column, i) != null) {
                faults.add(Faults.HEADER, column, FaultCode.DUPLICATE);
            } else if (column == null && !name.isEmpty()) {
                faults.add(Faults.HEADER, name.substring(0, Math.min(name.length(), 60)), FaultCode.UNKNOWN_COLUMN);
            }
        }
        NEEDED.stream()
                .filter(column -> !places.containsKey(column))
                .forEach(column -> faults.add(Faults.HEADER, column, FaultCode.COLUMN_MISSING));
        return places;
    }

    private void mustStandBelow(List<String> header, Table.Line line) {
        for (int i = 0; i < line.cells().size(); i++) {
            if (!line.cells().get(i).isBlank()
                    && (i >= header.size() || header.get(i).isBlank())) {
                faults.add(line.number(), String.valueOf(i + 1), FaultCode.UNKNOWN_COLUMN);
            }
        }
    }

    private static List<String> codes(Enum<?>... codes) {
        return Stream.of(codes).map(Enum::name).toList();
    }

    private Entry entry(Cells cells) {
        var characteristic = cells.required(Column.CHARACTERISTIC, cells.text(Column.CHARACTERISTIC, NAME));
        STATES.forEach((column, known) -> cells.code(column, known));
        NUMBERS.forEach(cells::number);
        return new Entry(
                cells, round(cells), characteristic, counts(cells), cells.whole(Column.AGREED, 1, Entry.LEVELS.size()));
    }

    private RoundColumns round(Cells cells) {
        var team = cells.isEmpty(Column.TEAM) ? usualTeam : cells.id(Column.TEAM);
        if (team == null && cells.isEmpty(Column.TEAM)) {
            cells.fault(Column.TEAM, FaultCode.TEAM_NEEDED);
        }
        var innovation = cells.id(Column.INNOVATION);
        var closedAt = cells.required(Column.CLOSED_AT, cells.instant(Column.CLOSED_AT, now));
        var openedAt = cells.instant(Column.OPENED_AT, closedAt == null ? now : closedAt);
        boolean anonymous = Boolean.TRUE.equals(cells.truth(Column.ANONYMOUS));
        return new RoundColumns(
                team,
                innovation,
                innovation == null
                        ? cells.required(Column.INNOVATION_NAME, cells.text(Column.INNOVATION_NAME, NAME))
                        : cells.text(Column.INNOVATION_NAME, NAME),
                objectives(cells),
                cells.code(Column.STAGE, standings),
                cells.text(Column.COUNTY, COUNTY),
                cells.id(Column.ASSESSMENT),
                cells.required(Column.ASSESSMENT_TITLE, cells.text(Column.ASSESSMENT_TITLE, NAME)),
                cells.required(Column.FRAMEWORK, cells.text(Column.FRAMEWORK, NAME)),
                cells.required(Column.FRAMEWORK_VERSION, cells.text(Column.FRAMEWORK_VERSION, NAME)),
                anonymous,
                minimumGroup(cells, anonymous),
                openedAt == null ? closedAt : openedAt,
                closedAt,
                cells.required(Column.RESPONDENTS, cells.whole(Column.RESPONDENTS, 0, MOST_RESPONDENTS)));
    }

    private List<String> objectives(Cells cells) {
        var text = cells.raw(Column.OBJECTIVES).strip();
        var given = text.isEmpty() ? List.<String>of() : List.of(text.split("\\|", -1));
        if (!instrument.objectives().containsAll(given)) {
            cells.fault(Column.OBJECTIVES, FaultCode.UNKNOWN_VALUE, String.join(", ", instrument.objectives()));
        } else if (given.stream().distinct().count() < given.size()) {
            cells.fault(Column.OBJECTIVES, FaultCode.DUPLICATE);
        }
        return given;
    }

    private static Integer minimumGroup(Cells cells, boolean anonymous) {
        if (!cells.isRead(Column.ANONYMOUS)) {
            return null;
        }
        if (!anonymous && !cells.isEmpty(Column.MINIMUM_GROUP)) {
            return cells.fault(Column.MINIMUM_GROUP, FaultCode.ONLY_IN_ANONYMOUS_ROUND);
        }
        var group = cells.whole(Column.MINIMUM_GROUP, SMALLEST_GROUP, LARGEST_GROUP);
        return anonymous ? cells.required(Column.MINIMUM_GROUP, group) : null;
    }

    /** All eight of them, or none in a row that has no numbers. */
    private static List<Integer> counts(Cells cells) {
        if (Entry.COUNTED.stream().allMatch(cells::isEmpty)) {
            return null;
        }
        return Entry.COUNTED.stream()
                .map(column -> {
                    var count = cells.whole(column, 0, MOST_RESPONDENTS);
                    if (Entry.LEVELS.contains(column)) {
                        cells.required(column, count);
                    }
                    return count == null ? Integer.valueOf(0) : count;
                })
                .toList();
    }
}
