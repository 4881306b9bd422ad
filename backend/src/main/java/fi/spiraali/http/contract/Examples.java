package fi.spiraali.http.contract;

import static fi.spiraali.http.contract.ContractFile.map;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/** What is sent and what comes back, as the demonstration said it once; lists are shortened. */
final class Examples {
    private final Map<String, Object> examples = new HashMap<>();

    Examples(OpenAPI contract) {
        for (Tag tag : contract.getTags()) {
            var file = tag.getName().toLowerCase(Locale.ROOT).replace(' ', '-');
            examples.putAll(ContractFile.read("examples/" + file + ".yaml"));
        }
    }

    void show(Served served) {
        var example = map(examples.get(served.id()));
        var operation = served.operation();
        if (served.takesBody()) {
            show(operation.getRequestBody().getContent(), example.get("request"), map(example.get("sends")));
        }
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                show(response.getContent(), example.get("answer"), map(example.get("as")));
            }
        });
    }

    private static void show(Content content, Object json, Map<String, Object> byType) {
        if (content != null) {
            content.getMediaTypes()
                    .forEach((type, media) ->
                            media.setExample(byType.getOrDefault(type, type.endsWith("json") ? json : null)));
        }
    }
}
