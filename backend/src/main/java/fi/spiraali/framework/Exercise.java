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
        List<@Valid Text> centre,
        List<@Valid Entry> prompts,
        List<@Valid Entry> options,
        List<@Valid Entry> states,
        List<@Valid Entry> groups,
        List<@Valid Entry> ratings,
        List<@Valid Entry> steps,
        List<@Valid Entry> phases,
        List<@Valid Entry> effects,
        List<@Valid Entry> fields,
        List<@Valid Entry> columns,
        List<@Valid Entry> themes,
        List<@Valid Entry> layers,
        List<@Valid Entry> signals,
        List<@Valid Entry> items,
        List<@Valid Entry> outcomes,
        List<@Valid Entry> stages) {

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
