package fi.spiraali.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import fi.spiraali.http.InvalidRequest.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What Jackson complains of, in the words of the contract. */
final class JsonFaults {
    private JsonFaults() {}

    /** True when the body is no JSON document at all; false when it is one that says something wrong. */
    static boolean isMalformed(JsonProcessingException e) {
        return Stream.of(e, e.getCause())
                .anyMatch(fault -> fault instanceof StreamConstraintsException
                        || (fault instanceof StreamReadException && !(fault instanceof InputCoercionException))
                        || (fault instanceof MismatchedInputException mismatch && goesOn(mismatch)));
    }

    /** Jackson has no exception of its own for a second document after the first. */
    private static boolean goesOn(MismatchedInputException e) {
        return e.getOriginalMessage().startsWith("Trailing token");
    }

    static List<Reason> reasons(JsonProcessingException e) {
        if (e instanceof JsonMappingException mapping && !isMalformed(e)) {
            return List.of(reason(mapping));
        }
        var parser = e.getProcessor() instanceof JsonParser p ? p : null;
        if (parser != null && e.getOriginalMessage().startsWith("Duplicate field")) {
            return List.of(new Reason(parser.getParsingContext().pathAsPointer().toString(), FaultCode.DUPLICATE));
        }
        return List.of();
    }

    private static Reason reason(JsonMappingException e) {
        var pointer = pointer(e);
        return switch (e) {
            case UnrecognizedPropertyException unknown -> new Reason(pointer, FaultCode.UNKNOWN_PROPERTY);
            case StrictJson.UnstorableText text -> new Reason(pointer, FaultCode.INVALID_CHARACTER);
            case InvalidFormatException format
            when format.getTargetType().isEnum() ->
                new Reason(pointer, FaultCode.UNKNOWN_VALUE, allowed(format.getTargetType()));
            case InvalidFormatException format
            when format.getTargetType() == java.util.UUID.class -> new Reason(pointer, FaultCode.NOT_A_UUID);
            default -> new Reason(pointer, FaultCode.WRONG_TYPE);
        };
    }

    private static String allowed(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String pointer(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() != null
                        ? step.getFieldName().replace("~", "~0").replace("/", "~1")
                        : String.valueOf(step.getIndex()))
                .map("/"::concat)
                .collect(Collectors.joining());
    }
}
