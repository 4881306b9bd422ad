package fi.spiraali.http;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Ids and numbers in addresses: read strictly, and refused by the parameter's name. */
@Provider
public class StrictParameters implements ParamConverterProvider {
    /** The JDK's own parser takes "1-1-1-1-1" too. */
    private static final Pattern UUID_TEXT = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    /** An address, unlike a body, may hold a NUL, which the database can't. */
    private static final Pattern STORABLE_TEXT = Pattern.compile("[^\\x00]*");

    private static final Pattern NUMBER_TEXT = Pattern.compile("-?\\d{1,9}");

    /** A moment in UTC, within what the database keeps. */
    private static final Pattern INSTANT_TEXT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?Z");

    private final UriInfo uri;

    StrictParameters(UriInfo uri) {
        this.uri = uri;
    }

    @Override
    @SuppressWarnings("unchecked") // each branch makes the converter of the type it compared
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        if (type == UUID.class) {
            return (ParamConverter<T>) converter(UUID_TEXT, UUID::fromString, FaultCode.NOT_A_UUID, annotations);
        }
        if (type == Integer.class || type == int.class) {
            return (ParamConverter<T>) converter(NUMBER_TEXT, Integer::valueOf, FaultCode.WRONG_TYPE, annotations);
        }
        if (type == Instant.class) {
            return (ParamConverter<T>) converter(INSTANT_TEXT, Instant::parse, FaultCode.NOT_AN_INSTANT, annotations);
        }
        if (type == String.class) {
            return (ParamConverter<T>)
                    converter(STORABLE_TEXT, Function.identity(), FaultCode.INVALID_CHARACTER, annotations);
        }
        return null;
    }

    private <T> ParamConverter<T> converter(
            Pattern pattern, Function<String, T> parse, FaultCode code, Annotation[] annotations) {
        return new ParamConverter<>() {
            @Override
            public T fromString(String value) {
                try {
                    if (pattern.matcher(value).matches()) {
                        return parse.apply(value);
                    }
                } catch (DateTimeException e) {
                    // The 31st of a month that has thirty days: refused below.
                }
                throw new InvalidParameter(name(annotations).orElseGet(() -> nameInPath(value)), code);
            }

            @Override
            public String toString(T value) {
                return value.toString();
            }
        };
    }

    private static Optional<String> name(Annotation[] annotations) {
        return Arrays.stream(annotations)
                .flatMap(annotation -> switch (annotation) {
                    case PathParam path -> Stream.of(path.value());
                    case QueryParam query -> Stream.of(query.value());
                    default -> Stream.<String>empty();
                })
                .findFirst();
    }

    /** A part of the path is bound by its name alone, without an annotation that would tell it. */
    private String nameInPath(String value) {
        return uri.getPathParameters().entrySet().stream()
                .filter(parameter -> parameter.getValue().contains(value))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("id");
    }

    static boolean isUuid(String text) {
        return UUID_TEXT.matcher(text).matches();
    }

    /** A WebApplicationException because the framework turns everything else thrown here into its own 404. */
    static class InvalidParameter extends WebApplicationException {
        private static final long serialVersionUID = 1L;

        InvalidParameter(String name, FaultCode code) {
            super(new InvalidRequest(name, code), 422);
        }
    }
}
