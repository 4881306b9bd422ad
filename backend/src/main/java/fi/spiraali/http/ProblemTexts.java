package fi.spiraali.http;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words of every problem in the reader's language; Finnish when none of theirs is spoken here. */
public record ProblemTexts(String language, ResourceBundle words) {
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final List<String> SPOKEN = List.of("fi", "sv", "en");

    /** @param preferred the header Accept-Language, possibly null or nonsense */
    public static ProblemTexts in(String preferred) {
        var language = languageFor(preferred);
        return new ProblemTexts(language, ResourceBundle.getBundle("problems", Locale.of(language), NO_FALLBACK));
    }

    /** The reader's language as far as it is spoken here, by the header Accept-Language. */
    public static String languageFor(String preferred) {
        return ranges(preferred).stream()
                .map(range -> range.getRange().split("-")[0])
                .filter(SPOKEN::contains)
                .findFirst()
                .orElse("fi");
    }

    private static List<LanguageRange> ranges(String header) {
        try {
            return header == null || header.isBlank() ? List.of() : LanguageRange.parse(header);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    public String title(ProblemType type) {
        return words.getString(type.name() + ".title");
    }

    public String detail(ProblemType type) {
        return words.getString(type.name() + ".detail");
    }

    public String detail(FaultCode code, Object... arguments) {
        // Numbers as text: a limit of 4000 is not to be grouped by the language's rules.
        return MessageFormat.format(
                words.getString(code.name()),
                Arrays.stream(arguments).map(String::valueOf).toArray());
    }
}
