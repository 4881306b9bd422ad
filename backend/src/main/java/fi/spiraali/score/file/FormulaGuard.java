package fi.spiraali.score.file;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet program from running a text as a formula: an apostrophe before every place where a cell may begin.
 * That is not only the text's own beginning, for a program that is set to another separator cuts the text in two.
 */
public final class FormulaGuard {
    private static final String WHERE_CELLS_BEGIN = "(?<=^|[;,\t\r\n])";

    /** Apostrophes as well, so that taking one off again is exact. */
    private static final Pattern FORMULA = Pattern.compile(WHERE_CELLS_BEGIN + "(?=\"*[=+\\-@'])|^(?=[\t\r])");

    private static final Pattern GUARD = Pattern.compile(WHERE_CELLS_BEGIN + "'");

    private FormulaGuard() {}

    static String on(String text) {
        return FORMULA.matcher(text).replaceAll("'");
    }

    public static String off(String text) {
        return GUARD.matcher(text).replaceAll("");
    }
}
