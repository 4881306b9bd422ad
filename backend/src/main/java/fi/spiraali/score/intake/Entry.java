package fi.spiraali.score.intake;

import fi.spiraali.score.RoundColumns;
import fi.spiraali.score.ScoreRow;
import fi.spiraali.score.file.Column;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One row that could be read.
 *
 * @param round what it says of its round; ids are null where it gives none
 * @param counts of the levels 1 to 5, not-applicable, dont-know-yet and strengthen; null where it has none of them
 */
record Entry(Cells cells, RoundColumns round, String characteristic, List<Integer> counts, Integer agreed) {
    static final List<Column> LEVELS =
            List.of(Column.LEVEL1, Column.LEVEL2, Column.LEVEL3, Column.LEVEL4, Column.LEVEL5);
    static final List<Column> UNSCORED = List.of(Column.NOT_APPLICABLE, Column.DONT_KNOW_YET);
    static final List<Column> COUNTED = Stream.of(LEVELS, UNSCORED, List.of(Column.STRENGTHEN))
            .flatMap(List::stream)
            .toList();

    int row() {
        return cells.row();
    }

    int answers() {
        return counts.stream()
                .limit(LEVELS.size() + UNSCORED.size())
                .mapToInt(Integer::intValue)
                .sum();
    }

    int strengthen() {
        return counts.getLast();
    }

    /**
     * Whether what it says there is known: what follows from a cell that can't be read would be one more complaint of the
     * same.
     */
    boolean knows(Column column) {
        return cells.isRead(column)
                && switch (column) {
                    case INNOVATION -> round.innovation() != null;
                    case MINIMUM_GROUP -> cells.isRead(Column.ANONYMOUS);
                    case OPENED_AT -> !cells.isEmpty(column) || cells.isRead(Column.CLOSED_AT);
                    default -> true;
                };
    }

    boolean knowsCounts() {
        return COUNTED.stream().allMatch(this::knows);
    }

    /** What a column that is about the round says here. */
    Object of(Column column) {
        return column.of(new ScoreRow(round, null, null));
    }

    /** The same row with the ids that its round and its innovation have. */
    Entry belongingTo(UUID innovation, UUID assessment) {
        var said = round;
        return new Entry(
                cells,
                new RoundColumns(
                        said.team(),
                        innovation,
                        said.innovationName(),
                        said.objectives(),
                        said.stage(),
                        said.county(),
                        assessment,
                        said.assessmentTitle(),
                        said.framework(),
                        said.frameworkVersion(),
                        said.anonymous(),
                        said.minimumGroup(),
                        said.openedAt(),
                        said.closedAt(),
                        said.respondents()),
                characteristic,
                counts,
                agreed);
    }
}
