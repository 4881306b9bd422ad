package fi.spiraali.http;

import fi.spiraali.http.InvalidRequest.Reason;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Collection;
import org.hibernate.validator.constraints.CodePointLength;
import org.hibernate.validator.constraints.UniqueElements;

/** What Bean Validation complains of, in the words of the contract. */
final class ViolationFaults {
    private ViolationFaults() {}

    static Reason reason(ConstraintViolation<?> violation) {
        var annotation = violation.getConstraintDescriptor().getAnnotation();
        return new Reason(
                place(violation), code(annotation, violation), arguments(annotation, violation.getInvalidValue()));
    }

    /** A pointer into the body, or a parameter's bare name; never the name of a method or a Java parameter. */
    private static String place(ConstraintViolation<?> violation) {
        var inBody = new StringBuilder();
        String last = "";
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.isInIterable() && node.getIndex() != null) {
                inBody.append('/').append(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                inBody.append('/').append(node.getName());
                last = node.getName();
            }
        }
        return violation.getLeafBean() instanceof Parameters ? last : inBody.toString();
    }

    /** A constraint whose kind does not tell what is wrong names the code as its message. */
    private static FaultCode code(Annotation annotation, ConstraintViolation<?> violation) {
        var named = Arrays.stream(FaultCode.values())
                .filter(code -> code.name().equals(violation.getMessageTemplate()))
                .findFirst();
        return named.orElseGet(() -> switch (annotation) {
            case NotNull a -> FaultCode.REQUIRED;
            case NotBlank a -> FaultCode.REQUIRED;
            case NotEmpty a -> FaultCode.REQUIRED;
            case Min a -> FaultCode.OUT_OF_RANGE;
            case Max a -> FaultCode.OUT_OF_RANGE;
            case CodePointLength a -> "".equals(violation.getInvalidValue()) ? FaultCode.REQUIRED : FaultCode.TOO_LONG;
            case Size a -> violation.getInvalidValue() instanceof Collection ? FaultCode.TOO_MANY : FaultCode.TOO_LONG;
            case UniqueElements a -> FaultCode.DUPLICATE;
            default -> FaultCode.INVALID;
        });
    }

    private static Object[] arguments(Annotation annotation, Object value) {
        return switch (annotation) {
            case Min a -> new Object[] {a.value()};
            case Max a -> new Object[] {a.value()};
            case CodePointLength a ->
                new Object[] {a.max(), value instanceof String text ? text.codePointCount(0, text.length()) : ""};
            case Size a -> new Object[] {a.max(), value instanceof Collection<?> all ? all.size() : ""};
            case Pattern a when a.message().equals(FaultCode.UNKNOWN_VALUE.name()) -> new Object[] {allowed(a)};
            default -> new Object[0];
        };
    }

    /** Such a pattern is a list of words with a bar between them. */
    private static String allowed(Pattern pattern) {
        return pattern.regexp().replaceAll("[^\\w|-]", "").replace("|", ", ");
    }
}
