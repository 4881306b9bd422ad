package fi.spiraali.exercise.memo;

import fi.spiraali.exercise.action.ActionView;
import fi.spiraali.exercise.memo.Memo.Note;
import fi.spiraali.exercise.memo.Memo.Part;
import fi.spiraali.exercise.result.Choice;
import fi.spiraali.exercise.sheet.Sheet;
import fi.spiraali.exercise.sheet.Sheets;
import fi.spiraali.workshop.Activity;
import fi.spiraali.workshop.WorkshopView.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A memo to read, print and pass on. */
final class MemoText {
    private final Words words;
    private final Sheets sheets;
    private final Markdown text = new Markdown();

    private MemoText(Words words, Sheets sheets) {
        this.words = words;
        this.sheets = sheets;
    }

    static String of(Memo memo, Words words, Sheets sheets) {
        return new MemoText(words, sheets).written(memo);
    }

    private String written(Memo memo) {
        text.heading(1, memo.title()).list(facts(memo));
        for (int i = 0; i < memo.activities().size(); i++) {
            part(i + 1, memo.activities().get(i));
            if (Activity.SUMMARY.equals(memo.activities().get(i).exercise())) {
                text.list(starred(memo));
            }
        }
        if (!memo.actions().isEmpty()) {
            text.heading(2, words.of("actions"))
                    .list(memo.actions().stream().map(this::action).toList());
        }
        return text.toString();
    }

    private List<String> facts(Memo memo) {
        var facts = new ArrayList<String>();
        if (memo.startedAt() != null) {
            facts.add(words.of("held", words.day(memo.startedAt())));
        }
        facts.add(words.of("participants", memo.participants()));
        if (!memo.innovations().isEmpty()) {
            facts.add(words.of(
                    "innovations", memo.innovations().stream().map(Named::name).collect(Collectors.joining(", "))));
        }
        if (memo.anonymous()) {
            facts.add(words.of("anonymous"));
        }
        return facts;
    }

    /** What the room found most important, once more in one place. */
    private List<String> starred(Memo memo) {
        return memo.activities().stream()
                .flatMap(part -> part.texts().stream())
                .filter(note -> note.stars() > 0)
                .sorted(Comparator.comparingInt(Note::stars).reversed())
                .map(this::note)
                .toList();
    }

    private void part(int number, Part part) {
        var sheet = sheets.of(part.exercise());
        text.heading(2, number + ". " + words.title(part.title()))
                .paragraph(words.of("answered", part.answered(), part.groups()));
        prompts(part).forEach(prompt -> prompt(part, sheet, prompt));
    }

    /** As the sheet asks, as both are sorted. */
    private static List<String> prompts(Part part) {
        return Stream.concat(
                        part.choices().stream().map(Choice::prompt),
                        part.texts().stream().map(Note::prompt))
                .distinct()
                .toList();
    }

    private void prompt(Part part, Sheet sheet, String prompt) {
        text.heading(3, words.prompt(sheet, prompt));
        var choices = part.choices().stream()
                .filter(choice -> choice.prompt().equals(prompt))
                .map(choice -> List.of(
                        words.option(sheet, prompt, choice.option()), "" + choice.people(), "" + choice.groups()))
                .toList();
        if (!choices.isEmpty()) {
            text.table(
                    List.of(words.of("column.answer"), words.of("column.people"), words.of("column.groups")), choices);
        }
        var notes = part.texts().stream()
                .filter(note -> note.prompt().equals(prompt))
                .map(this::note)
                .toList();
        if (!notes.isEmpty()) {
            text.list(notes);
        }
    }

    private String note(Note note) {
        var after = new ArrayList<String>();
        if (note.name() != null) {
            after.add(note.name());
        }
        if (note.group() != null) {
            after.add(words.of("group", note.group()));
        }
        if (note.stars() > 0) {
            after.add("★ " + note.stars());
        }
        return after.isEmpty() ? note.text() : note.text() + " (" + String.join(", ", after) + ")";
    }

    private String action(ActionView action) {
        var after = new ArrayList<String>();
        if (action.owner() != null) {
            after.add(action.owner());
        }
        if (action.due() != null) {
            after.add(words.of("due", words.day(action.due())));
        }
        return after.isEmpty() ? action.text() : action.text() + " (" + String.join(", ", after) + ")";
    }
}
