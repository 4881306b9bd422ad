package fi.spiraali;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The contract can be read without its code: everything in it has words, an example and a limit. */
class ContractInWordsTest {
    private final List<String> lacking = new ArrayList<>();
    private JsonNode contract;

    @BeforeEach
    void read() throws IOException {
        contract = new YAMLMapper().readTree(Files.readString(Path.of("../openapi.yaml")));
    }

    @Test
    void every_operation_and_parameter_says_what_it_is() {
        eachOperation((name, operation) -> {
            mustHave(name, operation, "description");
            operation.path("parameters").forEach(parameter -> {
                var place = name + " " + parameter.path("name").asText();
                mustHave(place, parameter, "description");
                mustHave(place, parameter, "example");
            });
        });
        assertThat(lacking, is(List.of()));
    }

    /** That each is what its schema says, the linter sees to. A workbook can't be shown in a text. */
    @Test
    void every_body_and_every_answer_is_shown_by_example() {
        eachOperation((name, operation) -> {
            mustShow(name + " request", operation.path("requestBody"));
            operation.path("responses").properties().forEach(answer -> {
                if (answer.getKey().startsWith("2")) {
                    mustShow(name + " " + answer.getKey(), answer.getValue());
                }
            });
        });
        assertThat(lacking, is(List.of()));
    }

    @Test
    void every_schema_and_field_says_what_it_is() {
        contract.at("/components/schemas").properties().forEach(schema -> {
            mustHave(schema.getKey(), schema.getValue(), "description");
            schema.getValue()
                    .path("properties")
                    .properties()
                    .forEach(field -> mustHave(
                            "%s.%s".formatted(schema.getKey(), field.getKey()), field.getValue(), "description"));
        });
        assertThat(lacking, is(List.of()));
    }

    /** What is sent is bounded, and says by how much. */
    @Test
    void every_text_list_and_number_that_is_sent_has_its_limit() {
        eachOperation((name, operation) -> operation
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema")
                .properties()
                .forEach(schema -> mustBeBounded(name, resolve(schema.getValue().asText()))));
        assertThat(lacking, is(List.of()));
    }

    private JsonNode resolve(String reference) {
        return contract.at(reference.substring(1));
    }

    private void mustBeBounded(String place, JsonNode schema) {
        if (schema.has("$ref")) {
            mustBeBounded(place, resolve(schema.path("$ref").asText()));
            return;
        }
        schema.path("properties")
                .properties()
                .forEach(field -> mustBeBounded(place + "." + field.getKey(), field.getValue()));
        if (isA(schema, "array")) {
            mustHave(place, schema, "maxItems");
            mustBeBounded(place + "[]", schema.path("items"));
        } else if (isA(schema, "integer")) {
            mustHave(place, schema, "minimum");
            if (!schema.path("format").asText().equals("int32")) {
                mustHave(place, schema, "maximum");
            }
        } else if (isA(schema, "string") && !schema.has("enum") && !schema.has("format") && !schema.has("anyOf")) {
            boolean listed = schema.path("pattern").asText().contains("|");
            if (!listed) {
                mustHave(place, schema, "maxLength");
            }
        }
    }

    private static boolean isA(JsonNode schema, String type) {
        var said = schema.path("type");
        return said.asText().equals(type) || said.isArray() && said.toString().contains('"' + type + '"');
    }

    private void mustShow(String place, JsonNode body) {
        body.path("content").properties().stream()
                .filter(type -> !type.getKey().contains("spreadsheetml"))
                .forEach(type -> mustHave(place + " " + type.getKey(), type.getValue(), "example"));
    }

    private void mustHave(String place, JsonNode where, String what) {
        var said = where.path(what);
        if (said.isMissingNode() || said.isTextual() && said.asText().isBlank()) {
            lacking.add(place + " lacks " + what);
        }
    }

    private void eachOperation(BiConsumer<String, JsonNode> look) {
        contract.path("paths")
                .forEach(path -> path.forEach(
                        operation -> look.accept(operation.path("operationId").asText(), operation)));
    }
}
