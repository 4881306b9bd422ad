package fi.spiraali.http.contract;

import static fi.spiraali.http.contract.ContractFile.list;
import static fi.spiraali.http.contract.ContractFile.map;

import fi.spiraali.http.FaultCode;
import fi.spiraali.http.Problem;
import fi.spiraali.http.ProblemTexts;
import fi.spiraali.http.ProblemType;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Every way an operation refuses: by its signature what all of its kind refuse, by the file what it alone does. */
final class Refusals {
    private static final String PROBLEM = "#/components/schemas/Problem";
    private static final ProblemTexts ENGLISH = ProblemTexts.in("en");

    private final Map<String, Object> operations;
    private final Map<String, Object> paths;

    Refusals(Map<String, Object> operations, Map<String, Object> paths) {
        this.operations = operations;
        this.paths = paths;
    }

    void say(Served served, OpenAPI contract) {
        var responses = served.operation().getResponses();
        // The bare 400 the generator adds to every body would hide the shape all refusals have.
        responses.removeAPIResponse("400");
        var byStatus = of(served).stream()
                .collect(Collectors.groupingBy(ProblemType::status, TreeMap::new, Collectors.toList()));
        byStatus.forEach((status, types) -> {
            var name = types.stream().map(Refusals::camel).collect(Collectors.joining("Or"));
            contract.getComponents().addResponse(name, response(types));
            types.forEach(type -> contract.getComponents().addExample(slug(type), example(type)));
            responses.addAPIResponse(
                    String.valueOf(status), OASFactory.createAPIResponse().ref("#/components/responses/" + name));
        });
        contract.getComponents().addResponse("Problem", any());
        responses.addAPIResponse("default", OASFactory.createAPIResponse().ref("#/components/responses/Problem"));
    }

    private Set<ProblemType> of(Served served) {
        var types = EnumSet.of(ProblemType.UNAVAILABLE, ProblemType.INTERNAL);
        if (served.says()) {
            types.add(ProblemType.NOT_ACCEPTABLE);
        }
        if (served.takesParameters() || served.takesBody()) {
            types.add(ProblemType.INVALID_REQUEST);
        }
        if (served.takesBody()) {
            types.addAll(
                    List.of(ProblemType.MALFORMED_BODY, ProblemType.TOO_LARGE, ProblemType.UNSUPPORTED_MEDIA_TYPE));
        }
        if (!served.isOpen()) {
            types.addAll(List.of(ProblemType.SIGN_IN_REQUIRED, ProblemType.FORBIDDEN, ProblemType.RATE_LIMITED));
        }
        if (!served.reads()) {
            types.addAll(List.of(ProblemType.UNTRUSTED_WRITE, ProblemType.CONFLICT));
        }
        if (served.namesAThing()) {
            types.add(ProblemType.NOT_FOUND);
        }
        if (served.asksForVersion()) {
            types.addAll(List.of(ProblemType.PRECONDITION_FAILED, ProblemType.PRECONDITION_REQUIRED));
        }
        paths.forEach((start, more) -> {
            if (served.path().startsWith(start)) {
                list(more).forEach(type -> types.add(ProblemType.valueOf(type)));
            }
        });
        list(map(operations.get(served.id())).get("refuses")).forEach(type -> types.add(ProblemType.valueOf(type)));
        return types;
    }

    private static APIResponse response(List<ProblemType> types) {
        var media =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref(PROBLEM));
        types.forEach(type ->
                media.addExample(slug(type), OASFactory.createExample().ref("#/components/examples/" + slug(type))));
        var response = OASFactory.createAPIResponse()
                .description(types.stream().map(ENGLISH::title).collect(Collectors.joining("; ")))
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, media));
        Answers.add(response, "X-Request-Id");
        if (types.stream().anyMatch(type -> type.status() == 429 || type.status() == 503)) {
            Answers.add(response, "Retry-After");
        }
        return response;
    }

    private static APIResponse any() {
        var response = response(List.of()).description("Refused or failed; `type` and `errors[].code` say why");
        response.getContent().getMediaType(Problem.MEDIA_TYPE).setExamples(null);
        return response;
    }

    private static Example example(ProblemType type) {
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", type.uri());
        problem.put("title", ENGLISH.title(type));
        problem.put("status", type.status());
        problem.put("detail", ENGLISH.detail(type));
        problem.put("instance", "/api/v1/innovations/0199e3a1-5c00-7006-8000-000000000006");
        if (type == ProblemType.INVALID_REQUEST) {
            problem.put(
                    "errors",
                    List.of(new TreeMap<>(Map.of(
                            "pointer", "/name",
                            "code", FaultCode.REQUIRED.name(),
                            "detail", ENGLISH.detail(FaultCode.REQUIRED)))));
        }
        return OASFactory.createExample().summary(ENGLISH.title(type)).value(problem);
    }

    private static String slug(ProblemType type) {
        return type.uri().substring("/problems/".length());
    }

    private static String camel(ProblemType type) {
        return Arrays.stream(slug(type).split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }
}
