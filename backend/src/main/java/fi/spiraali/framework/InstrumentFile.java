package fi.spiraali.framework;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** One data file of the instrument: a root name and what stands under it, complete or refused. */
sealed interface InstrumentFile {

    record OfFramework(@NotNull @Valid Framework framework) implements InstrumentFile {}

    record OfScale(@NotNull @Valid Scale scale) implements InstrumentFile {}

    record OfSpiral(@NotNull @Valid Exercise spiral) implements InstrumentFile {}

    record OfExercises(@NotEmpty List<@Valid Exercise> exercises) implements InstrumentFile {}

    record OfAgenda(@NotNull @Valid WorkshopTemplate workshopTemplate) implements InstrumentFile {}

    YAMLMapper MAPPER = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .withCoercionConfig(
                    LogicalType.Textual, config -> config.setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();

    /** @param contentOf gives a file's text by its name */
    record Reader(UnaryOperator<String> contentOf, Validator validator) {

        /** @throws BrokenInstrument naming the first place in the file that is unknown, missing or of the wrong kind */
        <T extends InstrumentFile> T read(String file, Class<T> type) {
            T read = parse(file, contentOf.apply(file), type);
            validator.validate(read).stream()
                    .min(Comparator.comparing(
                            violation -> violation.getPropertyPath().toString()))
                    .ifPresent(first -> {
                        throw new BrokenInstrument(file, first.getPropertyPath().toString(), first.getMessage());
                    });
            return read;
        }
    }

    private static <T> T parse(String file, String content, Class<T> type) {
        try {
            return MAPPER.readValue(content, type);
        } catch (JsonMappingException e) {
            throw new BrokenInstrument(file, pathOf(e), e.getOriginalMessage());
        } catch (JsonProcessingException e) {
            throw new BrokenInstrument(file, "line " + e.getLocation().getLineNr(), e.getOriginalMessage());
        }
    }

    private static String pathOf(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() != null ? "." + step.getFieldName() : "[" + step.getIndex() + "]")
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
