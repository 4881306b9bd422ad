package fi.spiraali.score.file;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet program from running a text as a formula: an apostrophe before every place where a cell may begin.
 * That is not only the text's own beginning, for a program that is set to another separator cuts the text in two.
 */
public final class FormulaGuard {
    private static final String WHERE_CELLS_BEGIN = "(?<=^|[;,\t\r\n])";

    /** Apostrophes as well, so that taking one off again is exact. */
    private static final String FORMULA = "(?=\"*[=+\\-@'])";

    private static final String INDENT = "(?=[\t\r])";

    private static final Pattern OPEN = Pattern.compile(WHERE_CELLS_BEGIN + FORMULA + "|^" + INDENT);

    /** No other apostrophe: a title that somebody has put into quotation marks keeps them. */
    private static final Pattern GUARDED = Pattern.compile(WHERE_CELLS_BEGIN + "'" + FORMULA + "|^'" + INDENT);

    private FormulaGuard() {}

    static String on(String text) {
        return OPEN.matcher(text).replaceAll("'");
    }

    public static String off(String text) {
        return GUARDED.matcher(text).replaceAll("");
    }
}
