package fi.spiraali.score.file;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import fi.spiraali.framework.Framework;
import fi.spiraali.framework.Text;
import fi.spiraali.http.Versioned;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What each column of the feed and its files means. */
public record Codebook(@NotEmpty List<@Valid Entry> columns) implements Versioned {

    private static final List<Function<Text, String>> LANGUAGES = List.of(Text::fi, Text::sv, Text::en);

    /**
     * @param unit null where there is nothing to measure
     * @param rule how the value comes about; null where that is plain
     * @param values the codes it can be; absent where it is no code
     */
    @Schema(name = "CodebookColumn")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Entry(
            @NotBlank String name,
            @NotNull @Valid Text label,
            @NotNull @Valid Text description,
            @Valid @Schema(nullable = true, required = true) Text unit,
            @Valid @Schema(nullable = true, required = true) Text rule,
            @JsonInclude(JsonInclude.Include.NON_NULL) List<@Valid Code> values) {

        private Entry with(List<Code> codes) {
            return new Entry(name, label, description, unit, rule, codes);
        }
    }

    @Schema(name = "CodebookCode")
    public record Code(
            @NotBlank String code, @NotNull @Valid Text text) {}

    @Override
    @JsonIgnore
    public String etag() {
        return "%08x".formatted(hashCode());
    }

    /** @throws IllegalStateException when it explains other columns than there are */
    Codebook checked() {
        var explained = columns.stream().map(Entry::name).toList();
        var columnsThere = Arrays.stream(Column.values()).map(Column::label).toList();
        if (!explained.equals(columnsThere)) {
            throw new IllegalStateException(
                    "codebook.yaml explains %s, and the columns are %s".formatted(explained, columnsThere));
        }
        return this;
    }

    /** With the characteristics by name: they are the framework's to name, and nobody's to write here again. */
    Codebook naming(List<Framework> frameworks) {
        var names = new LinkedHashMap<String, Text>();
        frameworks.forEach(framework -> framework.characteristics().forEach(one -> names.put(one.id(), one.name())));
        var codes = names.entrySet().stream()
                .map(name -> new Code(name.getKey(), name.getValue()))
                .toList();
        return new Codebook(columns.stream()
                .map(column -> column.name().equals(Column.CHARACTERISTIC.label()) ? column.with(codes) : column)
                .toList());
    }

    /** The same as rows of texts, in all languages side by side. */
    List<List<String>> table() {
        var rows = new ArrayList<List<String>>();
        rows.add(Stream.concat(
                        Stream.of("name"),
                        Stream.of("label", "description", "unit", "rule", "values")
                                .flatMap(part -> Stream.of("fi", "sv", "en").map(language -> part + " " + language)))
                .toList());
        columns.forEach(column -> rows.add(row(column)));
        return rows;
    }

    private static List<String> row(Entry column) {
        var row = new ArrayList<String>();
        row.add(column.name());
        for (var text : Arrays.asList(column.label(), column.description(), column.unit(), column.rule())) {
            LANGUAGES.forEach(language -> row.add(text == null ? null : language.apply(text)));
        }
        LANGUAGES.forEach(language -> row.add(
                column.values() == null
                        ? null
                        : column.values().stream()
                                .map(code -> code.code() + ": " + language.apply(code.text()))
                                .collect(Collectors.joining("\n"))));
        return row;
    }
}
