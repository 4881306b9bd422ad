package fi.spiraali.framework;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an activity runs. The kind says which parts are there; a sheet is drawn from its parts, so that a new exercise
 * is a new entry in the file and no new page.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Exercise(
        @NotBlank String id,
        @NotBlank String kind,
        @NotNull @Valid Text title,
        String source,
        @Valid Text heading,
        @Valid Text notice,
        @Valid Text note,
        @Valid Text prompt,
        @Valid Text base,
        @Valid Text goal,
        @Valid Text accept,
        @Valid Text noneOfThese,
        String needs,
        String pick,
        String shown,
        @Schema(nullable = true) Boolean ownAdditions,
        GroupSize groupSize,
        List<String> cards,
        List<String> projects,
        @Valid List<Text> centre,
        @Valid List<Entry> prompts,
        @Valid List<Entry> options,
        @Valid List<Entry> states,
        @Valid List<Entry> groups,
        @Valid List<Entry> ratings,
        @Valid List<Entry> steps,
        @Valid List<Entry> phases,
        @Valid List<Entry> effects,
        @Valid List<Entry> fields,
        @Valid List<Entry> columns,
        @Valid List<Entry> themes,
        @Valid List<Entry> layers,
        @Valid List<Entry> signals,
        @Valid List<Entry> items,
        @Valid List<Entry> outcomes,
        @Valid List<Entry> stages) {

    public record GroupSize(int min, int max) {}

    /**
     * One prompt, option, step, field or stage.
     *
     * @param own true where the published exercise has no such entry
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(
            String id,
            @Schema(nullable = true) Integer order,
            @Schema(nullable = true) Boolean own,
            String type,
            String pick,
            String original,
            @Valid Text name,
            @Valid Text shortName,
            @Valid Text text,
            @Valid Text label,
            @Valid Text prompt,
            @Valid Text about,
            @Valid Text means,
            List<String> options,
            List<String> repeatFields) {}
}
