package fi.spiraali.http.contract;

import static fi.spiraali.http.contract.ContractFile.map;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The ways an operation succeeds, and what stands in the headers then. */
final class Answers {
    private final Map<String, Object> headers = ContractFile.read("headers.yaml");
    private final Map<String, Object> operations;

    Answers(Map<String, Object> operations) {
        this.operations = operations;
    }

    void declareHeaders(OpenAPI contract) {
        headers.forEach((name, about) -> contract.getComponents().addHeader(name, header(map(about))));
    }

    private static Header header(Map<String, Object> about) {
        var type = about.get("example") instanceof Integer ? SchemaType.INTEGER : SchemaType.STRING;
        return OASFactory.createHeader()
                .description((String) about.get("says"))
                .schema(OASFactory.createSchema().addType(type))
                .example(about.get("example"));
    }

    void say(Served served) {
        sayWhatIsMade(served);
        var responses = served.operation().getResponses();
        if (served.reads() && served.tellsVersion()) {
            responses.addAPIResponse(
                    "304", OASFactory.createAPIResponse().description("The reader has this state already"));
        }
        responses.getAPIResponses().entrySet().stream()
                .filter(response -> response.getKey().matches("[23]\\d\\d"))
                .forEach(response -> addHeaders(served, response.getKey(), response.getValue()));
    }

    private void sayWhatIsMade(Served served) {
        var creates = map(operations.get(served.id())).get("creates");
        var responses = served.operation().getResponses();
        if (creates != null) {
            responses.addAPIResponse(
                    "201",
                    OASFactory.createAPIResponse()
                            .description("Created, now or by the same request before")
                            .content(responses.getAPIResponse("200").getContent()));
        }
        if ("always".equals(creates)) {
            responses.removeAPIResponse("200");
        }
    }

    private static void addHeaders(Served served, String status, APIResponse response) {
        add(response, "X-Request-Id");
        if (!served.isOpen()) {
            add(response, "RateLimit");
            add(response, "RateLimit-Policy");
        }
        boolean hasContent = response.getContent() != null;
        if (served.tellsVersion() && (hasContent || status.equals("304"))) {
            add(response, "ETag");
        }
        if (served.isPaged() && hasContent) {
            add(response, "Link");
        }
    }

    static void add(APIResponse response, String header) {
        response.addHeader(header, OASFactory.createHeader().ref("#/components/headers/" + header));
    }
}
