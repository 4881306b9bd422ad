package fi.spiraali.exercise.memo;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes Markdown in which what people wrote stays text: no heading, link or tag of theirs becomes one. */
final class Markdown {
    private static final Pattern MEANINGFUL = Pattern.compile("[\\\\`*_\\[\\]<>|~&]");

    /** What makes a list, a line or a heading at the start of a line. */
    private static final Pattern AT_A_START = Pattern.compile("^(\\s*)(\\d{1,9})?([-+=#.)])");

    private final StringBuilder text = new StringBuilder();

    Markdown heading(int level, String words) {
        text.append("#".repeat(level)).append(' ').append(inLine(words)).append("\n\n");
        return this;
    }

    Markdown paragraph(String words) {
        text.append(escaped(words.strip())).append("\n\n");
        return this;
    }

    /** @param items each may have several lines */
    Markdown list(List<String> items) {
        items.forEach(item -> text.append("- ").append(inItem(item)).append('\n'));
        text.append('\n');
        return this;
    }

    /** @param rows numbers stand right from the second column on */
    Markdown table(List<String> header, List<List<String>> rows) {
        text.append(row(header)).append('|').append("---|").append("---:|".repeat(header.size() - 1));
        text.append('\n');
        rows.forEach(row -> text.append(row(row)));
        text.append('\n');
        return this;
    }

    private static String row(List<String> cells) {
        return cells.stream().map(Markdown::inLine).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** Where something of ours stands before it, no start of a line is to be minded. */
    private static String inLine(String words) {
        return quiet(words.strip().replaceAll("\\s*\\R\\s*", " "));
    }

    /** Lines after the first belong to the item when they are indented; two blanks end a line and keep the break. */
    private static String inItem(String words) {
        return words.strip().lines().map(Markdown::escaped).collect(Collectors.joining("  \n  "));
    }

    static String escaped(String line) {
        var quiet = quiet(line);
        var start = AT_A_START.matcher(quiet);
        return start.find()
                ? start.replaceFirst(found -> Stream.of(found.group(1), found.group(2), "\\\\", found.group(3))
                        .map(part -> part == null ? "" : part)
                        .collect(Collectors.joining()))
                : quiet;
    }

    private static String quiet(String line) {
        return MEANINGFUL.matcher(line).replaceAll("\\\\$0");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
