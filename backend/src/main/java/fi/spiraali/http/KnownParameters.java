package fi.spiraali.http;

import fi.spiraali.http.InvalidRequest.Reason;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** A parameter that is misspelt, empty or said twice would be passed over in silence, and widen what is asked for. */
public class KnownParameters {
    /** Where people are led to from elsewhere, by addresses that others have added to. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    public @interface AndOthers {}

    /** An address may hold thousands. */
    private static final int MOST_FAULTS = 20;

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    // After the sign-in has been asked for.
    @ServerRequestFilter(priority = Priorities.USER + 1)
    void check(UriInfo uri, ResourceInfo operation) {
        var method = operation.getResourceMethod();
        var asked = uri.getQueryParameters();
        if (asked.isEmpty() || operation.getResourceClass().isAnnotationPresent(AndOthers.class)) {
            return;
        }
        var names = known.computeIfAbsent(method, KnownParameters::of);
        var faults = asked.entrySet().stream()
                .map(parameter -> fault(parameter.getKey(), parameter.getValue(), names))
                .filter(Objects::nonNull)
                .limit(MOST_FAULTS)
                .toArray(Reason[]::new);
        if (faults.length > 0) {
            throw new InvalidRequest(faults);
        }
    }

    private static Reason fault(String name, List<String> values, Set<String> known) {
        if (!known.contains(name)) {
            var all = known.isEmpty() ? "–" : known.stream().sorted().collect(Collectors.joining(", "));
            return new Reason(name, FaultCode.UNKNOWN_PARAMETER, all);
        }
        if (values.size() > 1) {
            return new Reason(name, FaultCode.DUPLICATE);
        }
        return values.contains("") ? new Reason(name, FaultCode.REQUIRED) : null;
    }

    private static Set<String> of(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(KnownParameters::names)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> names(Parameter parameter) {
        if (parameter.isAnnotationPresent(BeanParam.class)) {
            return Arrays.stream(parameter.getType().getDeclaredFields())
                    .filter(field -> field.isAnnotationPresent(QueryParam.class))
                    .map(field -> field.getAnnotation(QueryParam.class).value());
        }
        return Stream.ofNullable(parameter.getAnnotation(QueryParam.class)).map(QueryParam::value);
    }
}
