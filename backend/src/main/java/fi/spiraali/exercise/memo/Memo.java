package fi.spiraali.exercise.memo;

import fi.spiraali.exercise.action.ActionView;
import fi.spiraali.exercise.result.Choice;
import fi.spiraali.exercise.text.RevealedText;
import fi.spiraali.workshop.Titles;
import fi.spiraali.workshop.WorkshopView.Named;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A workshop as it is remembered: what was revealed and not taken from the screen. Of an anonymous one nothing tells
 * people apart.
 *
 * @param participants how many came in
 * @param activities those that were revealed, in the agenda's order
 */
public record Memo(
        @NotNull UUID workshop,
        @NotNull String title,
        @Schema(nullable = true, required = true) Instant startedAt,
        @Schema(nullable = true, required = true) Instant closedAt,
        boolean anonymous,
        int participants,
        @NotNull List<Named> innovations,
        @NotNull List<Part> activities,
        @NotNull List<ActionView> actions) {

    /**
     * One activity.
     *
     * @param answered people whose answers these are
     * @param groups groups with an answer; who works alone counts as a group
     * @param assessment the round live scoring filled
     */
    @Schema(name = "MemoActivity")
    public record Part(
            @NotNull UUID activity,
            @NotNull Titles title,
            @Schema(nullable = true, required = true) String exercise,
            int answered,
            int groups,
            @NotNull List<Choice> choices,
            @NotNull List<Note> texts,
            @Schema(nullable = true, required = true) UUID assessment) {}

    /**
     * One text, by prompt, group and id.
     *
     * @param name the writer's in a named workshop, if they gave one
     * @param stars how many gave it one; 0 until the summary is revealed
     */
    @Schema(name = "MemoText")
    public record Note(
            @NotNull UUID id,
            @NotNull UUID activity,
            @NotNull String prompt,
            @NotNull String text,
            @Schema(nullable = true, required = true) Integer group,
            @Schema(nullable = true, required = true) String name,
            boolean hidden,
            int stars) {

        static Note of(RevealedText text, int stars) {
            return new Note(
                    text.id(),
                    text.activity(),
                    text.prompt(),
                    text.text(),
                    text.group(),
                    text.name(),
                    text.hidden(),
                    stars);
        }
    }
}
