package fi.spiraali.http.contract;

import fi.spiraali.http.Anyone;
import fi.spiraali.http.Page;
import fi.spiraali.http.Paged;
import fi.spiraali.http.Preconditions;
import fi.spiraali.http.Versioned;
import jakarta.ws.rs.HeaderParam;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;

/** An operation of the contract beside the method that serves it, whose signature tells most of how it answers. */
record Served(String path, HttpMethod verb, Operation operation, MethodInfo method, IndexView code) {
    private static final DotName OPERATION =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);

    static List<Served> all(OpenAPI contract, IndexView code) {
        return contract.getPaths().getPathItems().entrySet().stream()
                .flatMap(path -> path.getValue().getOperations().entrySet().stream()
                        .map(operation -> of(path.getKey(), operation, code)))
                .toList();
    }

    private static Served of(String path, Map.Entry<HttpMethod, Operation> operation, IndexView code) {
        var id = operation.getValue().getOperationId();
        return new Served(path, operation.getKey(), operation.getValue(), methodOf(id, code), code);
    }

    private static MethodInfo methodOf(String id, IndexView code) {
        return code.getAnnotations(OPERATION).stream()
                .filter(annotation -> annotation.value("operationId") != null
                        && annotation.value("operationId").asString().equals(id))
                .map(annotation -> annotation.target().asMethod())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No method is annotated as the operation " + id));
    }

    String id() {
        return operation.getOperationId();
    }

    boolean isOpen() {
        return method.hasAnnotation(Anyone.class)
                || method.declaringClass().hasDeclaredAnnotation(DotName.createSimple(Anyone.class));
    }

    boolean reads() {
        return verb == HttpMethod.GET;
    }

    boolean takesBody() {
        return operation.getRequestBody() != null;
    }

    boolean takesParameters() {
        return operation.getParameters() != null && !operation.getParameters().isEmpty();
    }

    /** Answers with content, which may be asked for in a format it does not have. */
    boolean says() {
        return operation.getResponses().getAPIResponses().entrySet().stream()
                .anyMatch(answer ->
                        answer.getKey().startsWith("2") && answer.getValue().getContent() != null);
    }

    boolean namesAThing() {
        return path.contains("{");
    }

    boolean asksForVersion() {
        return method.parameterTypes().stream().anyMatch(type -> type.name().equals(name(Preconditions.class)))
                || method.annotations(HeaderParam.class).stream()
                        .anyMatch(header -> header.value().asString().equals("If-None-Match"));
    }

    boolean tellsVersion() {
        return implementsOne(Versioned.class);
    }

    /** A list that may go on; one that is whole by its nature takes no cursor. */
    boolean isPaged() {
        return implementsOne(Paged.class)
                && operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(parameter -> parameter.getName().equals("cursor"));
    }

    private boolean implementsOne(Class<?> type) {
        var view = code.getClassByName(answer().name());
        return view != null && view.interfaceNames().contains(name(type));
    }

    /** What is in the answer, where it is wrapped to say its status too. */
    private Type answer() {
        var type = method.returnType();
        boolean wrapped =
                type.kind() == Type.Kind.PARAMETERIZED_TYPE && !type.name().equals(name(Page.class));
        return wrapped ? type.asParameterizedType().arguments().getFirst() : type;
    }

    private static DotName name(Class<?> type) {
        return DotName.createSimple(type);
    }
}
