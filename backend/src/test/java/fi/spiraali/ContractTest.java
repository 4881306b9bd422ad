package fi.spiraali;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The contract that others build on is the one the code serves; `make openapi` writes it anew. */
@QuarkusTest
class ContractTest {
    private static final YAMLMapper YAML = new YAMLMapper();

    @Test
    void the_committed_contract_is_the_served_one() throws IOException {
        var committed = YAML.readTree(Files.readString(Path.of("../openapi.yaml")));
        // Part by part first: a difference in one path reads better than one in two thousand lines.
        var served = served();
        for (var part : List.of("paths", "components")) {
            committed
                    .path(part)
                    .properties()
                    .forEach(entry ->
                            assertThat(entry.getKey(), served.path(part).path(entry.getKey()), is(entry.getValue())));
        }
        assertThat(served, is(committed));
    }

    @Test
    void every_operation_has_a_name_a_summary_and_says_how_it_refuses() throws IOException {
        assertThat(operationsWhere(operation -> !operation.path("operationId").isTextual()), is(List.of()));
        assertThat(
                operationsWhere(operation -> operation.path("summary").asText().isBlank()), is(List.of()));
        assertThat(
                operationsWhere(operation ->
                        !operation.at("/responses/default/$ref").asText().equals("#/components/responses/Problem")),
                is(List.of()));
    }

    @Test
    void everything_lies_below_the_base_path() throws IOException {
        var outside = new ArrayList<String>();
        served().path("paths").fieldNames().forEachRemaining(path -> {
            if (!path.startsWith("/api/v1/")) {
                outside.add(path);
            }
        });
        assertThat(outside, is(List.of()));
    }

    private static List<String> operationsWhere(Predicate<JsonNode> wrong) throws IOException {
        var found = new ArrayList<String>();
        for (var path : served().path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                if (wrong.test(operation.getValue())) {
                    found.add(operation.getKey() + " " + path.getKey());
                }
            }
        }
        return found;
    }

    private static JsonNode served() throws IOException {
        return YAML.readTree(Client.request()
                .basePath("")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
