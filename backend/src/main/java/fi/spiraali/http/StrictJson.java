package fi.spiraali.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.UUID;

/**
 * Takes a body for what it says and nothing else: no unknown or doubled property, no "4" for 4, no 3.5 cut to 3, no
 * character PostgreSQL can't keep. What a lenient parser mends silently, a scoring tool would store wrongly.
 */
@Singleton
public class StrictJson implements ObjectMapperCustomizer {
    private static final int DEEPEST = 32;

    @Override
    @SuppressWarnings("deprecation") // The mapper is Quarkus's own and already built; its builder can't be reached.
    public void customize(ObjectMapper mapper) {
        mapper.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build());
        // An emoji goes out as it came in, not as two escapes.
        mapper.enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8.mappedFeature());
        mapper.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature());
        mapper.enable(
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.configure(MapperFeature.ALLOW_COERCION_OF_SCALARS, false);
        mapper.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        mapper.registerModule(new SimpleModule("plain-text")
                .addDeserializer(String.class, new PlainText())
                .addDeserializer(UUID.class, new PlainUuid())
                .setDeserializerModifier(new PlainEnums()));
    }

    /** Text that can be stored and shown: no NUL, no half of a surrogate pair. */
    static final class PlainText extends StdScalarDeserializer<String> {
        private static final long serialVersionUID = 1L;

        PlainText() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (String) context.handleUnexpectedToken(String.class, parser);
            }
            var text = parser.getText();
            if (!isPlain(text)) {
                throw new UnstorableText(parser);
            }
            return text;
        }
    }

    /** Jackson's own takes spaces around an id, and base64 for one. */
    static final class PlainUuid extends StdScalarDeserializer<UUID> {
        private static final long serialVersionUID = 1L;

        PlainUuid() {
            super(UUID.class);
        }

        @Override
        public UUID deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING) || !StrictParameters.isUuid(parser.getText())) {
                return (UUID) context.handleWeirdStringValue(UUID.class, parser.getText(), "not a UUID");
            }
            return UUID.fromString(parser.getText());
        }
    }

    /** Jackson's own takes spaces around a value. */
    static final class PlainEnums extends BeanDeserializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config, JavaType type, BeanDescription description, JsonDeserializer<?> usual) {
            return new StdScalarDeserializer<Object>(type) {
                private static final long serialVersionUID = 1L;

                @Override
                public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                    boolean spaced = parser.hasToken(JsonToken.VALUE_STRING)
                            && !parser.getText().strip().equals(parser.getText());
                    return spaced
                            ? context.handleWeirdStringValue(handledType(), parser.getText(), "not one of the values")
                            : usual.deserialize(parser, context);
                }
            };
        }
    }

    public static boolean isPlain(String text) {
        return text.codePoints()
                .noneMatch(
                        point -> point == 0 || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE));
    }

    /** Jackson adds the path to it on the way out. */
    static final class UnstorableText extends com.fasterxml.jackson.databind.JsonMappingException {
        private static final long serialVersionUID = 1L;

        UnstorableText(JsonParser parser) {
            super(parser, "NUL or a lone surrogate");
        }
    }
}
