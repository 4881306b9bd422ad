package fi.spiraali.score.file;

import fi.spiraali.score.ScoreRow;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The columns of a table of scores in their order, named as the properties of the JSON are. */
public enum Column {
    TEAM(row -> row.round().team()),
    INNOVATION(row -> row.round().innovation()),
    INNOVATION_NAME(row -> row.round().innovationName()),
    OBJECTIVES(row -> row.round().objectives()),
    STAGE(row -> row.round().stage()),
    COUNTY(row -> row.round().county()),
    ASSESSMENT(row -> row.round().assessment()),
    ASSESSMENT_TITLE(row -> row.round().assessmentTitle()),
    FRAMEWORK(row -> row.round().framework()),
    FRAMEWORK_VERSION(row -> row.round().frameworkVersion()),
    ANONYMOUS(row -> row.round().anonymous()),
    MINIMUM_GROUP(row -> row.round().minimumGroup()),
    OPENED_AT(row -> row.round().openedAt()),
    CLOSED_AT(row -> row.round().closedAt()),
    RESPONDENTS(row -> row.round().respondents()),
    CHARACTERISTIC(row -> row.characteristic().characteristic()),
    STATE(row -> row.characteristic().state()),
    REASON(row -> row.characteristic().reason()),
    N(row -> row.characteristic().n()),
    LEVEL1(row -> row.characteristic().level1()),
    LEVEL2(row -> row.characteristic().level2()),
    LEVEL3(row -> row.characteristic().level3()),
    LEVEL4(row -> row.characteristic().level4()),
    LEVEL5(row -> row.characteristic().level5()),
    MEDIAN(row -> row.characteristic().median()),
    Q1(row -> row.characteristic().q1()),
    Q3(row -> row.characteristic().q3()),
    MIN(row -> row.characteristic().min()),
    MAX(row -> row.characteristic().max()),
    MEAN(row -> row.characteristic().mean()),
    AGREEMENT(row -> row.characteristic().agreement()),
    AGREED(row -> row.characteristic().agreed()),
    NOT_APPLICABLE(row -> row.characteristic().notApplicable()),
    DONT_KNOW_YET(row -> row.characteristic().dontKnowYet()),
    STRENGTHEN(row -> row.characteristic().strengthen()),
    OVERALL_MEAN(row -> row.overall().overallMean()),
    OVERALL_REASON(row -> row.overall().overallReason()),
    SCORED(row -> row.overall().scored()),
    APPLICABLE(row -> row.overall().applicable());

    private static final Pattern NEXT_WORD = Pattern.compile("_(\\w)");

    private final Function<ScoreRow, Object> value;

    Column(Function<ScoreRow, Object> value) {
        this.value = value;
    }

    /** Several texts in one cell. */
    public static String joined(List<?> texts) {
        return texts.stream().map(Object::toString).collect(Collectors.joining("|"));
    }

    public String label() {
        return NEXT_WORD.matcher(name().toLowerCase(Locale.ROOT)).replaceAll(letter -> letter.group(1)
                .toUpperCase(Locale.ROOT));
    }

    /** A text or something with a text, a number, a truth value, a list of texts; or null. */
    public Object of(ScoreRow row) {
        return value.apply(row);
    }
}
