package fi.spiraali.exercise.memo;

import fi.spiraali.exercise.sheet.Prompt;
import fi.spiraali.exercise.sheet.Sheet;
import fi.spiraali.framework.Text;
import fi.spiraali.workshop.Titles;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a memo says in the reader's language: its own words, and those of the exercises. */
final class Words {
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    /** Workshops are held in Finland, whatever clock the server goes by. */
    private static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");

    /** What of a row that repeats: the data names it by its id alone. */
    private static final Pattern REPEATED = Pattern.compile(".+\\.\\d+\\.(.+)");

    private final String language;
    private final ResourceBundle words;
    private final DateTimeFormatter day;

    /** @param language fi, sv or en */
    Words(String language) {
        var locale = Locale.of(language, "FI");
        this.language = language;
        this.words = ResourceBundle.getBundle("memo", Locale.of(language), NO_FALLBACK);
        this.day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
    }

    String of(String key, Object... values) {
        return MessageFormat.format(
                words.getString(key), Stream.of(values).map(String::valueOf).toArray());
    }

    String day(Instant at) {
        return day.format(at.atZone(FINLAND));
    }

    String day(String isoDay) {
        return day.format(LocalDate.parse(isoDay));
    }

    String title(Titles titles) {
        var own =
                switch (language) {
                    case "sv" -> titles.sv();
                    case "en" -> titles.en();
                    default -> titles.fi();
                };
        return Stream.of(own, titles.fi(), titles.sv(), titles.en())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    String text(Text text) {
        return switch (language) {
            case "sv" -> text.sv();
            case "en" -> text.en();
            default -> text.fi();
        };
    }

    /** What was asked; its id where a later edition of the exercise does not ask it any more. */
    String prompt(Sheet sheet, String id) {
        var prompt = sheet.prompts().get(id);
        if (prompt == null) {
            return id;
        }
        var label = prompt.label() == null ? of("prompt." + id) : text(prompt.label());
        var repeated = REPEATED.matcher(id);
        return repeated.matches() ? label + " – " + of("part." + repeated.group(1)) : label;
    }

    String option(Sheet sheet, String prompt, String id) {
        var label =
                sheet.prompts().containsKey(prompt) ? labelOf(sheet.prompts().get(prompt), id) : null;
        return label == null ? id : text(label);
    }

    private static Text labelOf(Prompt prompt, String option) {
        return prompt.options().get(option);
    }
}
