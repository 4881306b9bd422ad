package fi.spiraali.exercise.result;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fi.spiraali.exercise.text.RevealedText;
import fi.spiraali.http.Versioned;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the answers to one activity add up to. Before the reveal only how many have answered.
 *
 * @param answered people the numbers rest on; of live scoring, sheets that were handed in
 * @param groups groups with an answer; who works alone counts as a group
 * @param texts the first of them by prompt, then group; hidden ones are left out
 * @param moreTexts how many there are besides
 * @param stars what the room found most important, most stars first; summary only
 */
public record Results(
        @NotNull UUID activity,
        @Schema(nullable = true, required = true) String exercise,
        boolean revealed,
        int answered,
        int groups,
        @NotNull List<Choice> choices,
        @NotNull List<RevealedText> texts,
        int moreTexts,
        @NotNull List<Starred> stars,
        @JsonIgnore String etag)
        implements Versioned {

    /** A text, by its id, and how many gave it a star. */
    @Schema(name = "StarCount")
    public record Starred(@NotNull UUID answer, int stars) {}

    /** What it takes to keep them, roughly. */
    int characters() {
        int written = texts.stream().mapToInt(text -> text.text().length()).sum();
        return written + 200 * (1 + texts.size() + choices.size() + stars.size());
    }

    /** Told by counts alone: a tag that changed with what is written would give it away. */
    static Results unrevealed(Standing standing, Sums.Turnout turnout) {
        return new Results(
                standing.activity(),
                standing.exercise(),
                false,
                turnout.people(),
                turnout.groups(),
                List.of(),
                List.of(),
                0,
                List.of(),
                "%s.%s.%d.%d".formatted(standing.activity(), standing.exercise(), turnout.people(), turnout.groups()));
    }
}
