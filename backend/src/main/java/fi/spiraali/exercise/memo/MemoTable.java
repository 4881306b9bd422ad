package fi.spiraali.exercise.memo;

import fi.spiraali.exercise.memo.Memo.Part;
import fi.spiraali.exercise.sheet.Sheets;

/** A memo as a table: a row for each choice, each text and each action. */
final class MemoTable {
    private final Words words;
    private final Sheets sheets;
    private final Csv table = new Csv();

    private MemoTable(Words words, Sheets sheets) {
        this.words = words;
        this.sheets = sheets;
    }

    static String of(Memo memo, Words words, Sheets sheets) {
        return new MemoTable(words, sheets).written(memo);
    }

    private String written(Memo memo) {
        table.row(
                words.of("column.number"),
                words.of("column.part"),
                words.of("column.kind"),
                words.of("column.prompt"),
                words.of("column.answer"),
                words.of("column.people"),
                words.of("column.groups"),
                words.of("column.group"),
                words.of("column.name"),
                words.of("column.stars"),
                words.of("column.due"));
        for (int i = 0; i < memo.activities().size(); i++) {
            part(i + 1, memo.activities().get(i));
        }
        memo.actions()
                .forEach(action -> table.row(
                        null,
                        null,
                        words.of("kind.action"),
                        null,
                        action.text(),
                        null,
                        null,
                        null,
                        action.owner(),
                        null,
                        action.due()));
        return table.toString();
    }

    private void part(int number, Part part) {
        var sheet = sheets.of(part.exercise());
        var title = words.title(part.title());
        part.choices()
                .forEach(choice -> table.row(
                        number,
                        title,
                        words.of("kind.choice"),
                        words.prompt(sheet, choice.prompt()),
                        words.option(sheet, choice.prompt(), choice.option()),
                        choice.people(),
                        choice.groups(),
                        null,
                        null,
                        null,
                        null));
        part.texts()
                .forEach(note -> table.row(
                        number,
                        title,
                        words.of("kind.text"),
                        words.prompt(sheet, note.prompt()),
                        note.text(),
                        null,
                        null,
                        note.group(),
                        note.name(),
                        note.stars(),
                        null));
    }
}
