package fi.spiraali.http.contract;

import static fi.spiraali.http.contract.ContractFile.map;

import fi.spiraali.http.FaultCode;
import fi.spiraali.http.ProblemTexts;
import fi.spiraali.http.ProblemType;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Says of everything in the contract what it is; what an annotation says already stays. */
final class Words {
    private static final ProblemTexts ENGLISH = ProblemTexts.in("en");

    private final Map<String, Object> tags;
    private final Map<String, Object> operations;
    private final Map<String, Object> parameters;
    private final Map<String, Object> schemas;
    private final Map<String, Object> fields;

    Words() {
        var words = ContractFile.read("words.yaml");
        tags = map(words.get("tags"));
        operations = map(words.get("operations"));
        parameters = map(words.get("parameters"));
        schemas = map(words.get("schemas"));
        fields = map(words.get("fields"));
    }

    void introduce(OpenAPI contract) {
        // Title, version and licence come from application.properties.
        contract.setInfo(
                OASFactory.createInfo().description(ContractFile.text("introduction.md") + problems() + faults()));
        contract.getTags().forEach(tag -> tag.setDescription((String) tags.get(tag.getName())));
        contract.getComponents().getSchemas().forEach(this::describe);
    }

    void describe(Served served) {
        var operation = served.operation();
        if (operation.getDescription() == null) {
            operation.setDescription((String) operations.get(served.id()));
        }
        if (served.takesParameters()) {
            operation.getParameters().forEach(parameter -> describe(served, parameter));
        }
    }

    private void describe(Served served, Parameter parameter) {
        var name = parameter.getName();
        var about = map(parameters.getOrDefault(served.id() + "." + name, parameters.get(name)));
        if (parameter.getDescription() == null) {
            parameter.setDescription((String) about.get("says"));
        }
        parameter.setExample(about.get("example"));
    }

    private void describe(String name, Schema schema) {
        if (schema.getDescription() == null) {
            schema.setDescription((String) schemas.get(name.startsWith("Page") ? "Page" : name));
        }
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((field, value) -> {
                if (value.getDescription() == null) {
                    value.setDescription((String) schemas.getOrDefault(name + "." + field, fields.get(field)));
                }
            });
        }
    }

    private static String problems() {
        return Arrays.stream(ProblemType.values())
                .map(type -> "| `%s` | %d | %s. %s |\n"
                        .formatted(type.uri(), type.status(), ENGLISH.title(type), ENGLISH.detail(type)))
                .collect(Collectors.joining(
                        "", "\n## Every problem\n\n| type | status | what it means |\n|---|---|---|\n", ""));
    }

    private static String faults() {
        return Arrays.stream(FaultCode.values())
                .map(code -> "| `%s` | %s |\n".formatted(code, ENGLISH.detail(code, "…")))
                .collect(Collectors.joining(
                        "", "\n## Every code in `errors[]`\n\n| code | what it means |\n|---|---|\n", ""));
    }
}
