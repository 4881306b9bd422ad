package fi.spiraali.exercise.result;

import jakarta.validation.constraints.NotNull;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many picked one option of one prompt; options nobody picked are not listed.
 *
 * @param groups in how many groups somebody did; who works alone counts as a group
 */
@Schema(name = "ChoiceCount")
public record Choice(@NotNull String prompt, @NotNull String option, int people, int groups) {

    public static Choice read(ResultSet row) throws SQLException {
        return new Choice(row.getString("prompt"), row.getString("option"), row.getInt("people"), row.getInt("groups"));
    }

    /** As the sheet asks, and of each prompt what most people picked first. */
    public static Comparator<Choice> byPromptIn(List<String> sheet) {
        return Comparator.<Choice>comparingInt(choice -> sheet.indexOf(choice.prompt()))
                .thenComparing(Comparator.comparingInt(Choice::people).reversed())
                .thenComparing(Choice::option);
    }
}
