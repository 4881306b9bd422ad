package fi.spiraali.score.file;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fi.spiraali.framework.Instrument;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.io.IOException;

/** Reads the codebook before the first request, so that a broken file stops the start. */
class CodebookAtStart {
    private static final String FILE = "content/codebook.yaml";

    @Produces
    @Singleton
    @Startup
    Codebook codebook(Validator validator, Instrument instrument) throws IOException {
        var mapper = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            var codebook = mapper.readValue(file, Codebook.class);
            validator.validate(codebook).stream().findFirst().ifPresent(fault -> {
                throw new IllegalStateException(
                        "%s: %s %s".formatted(FILE, fault.getPropertyPath(), fault.getMessage()));
            });
            return codebook.checked().naming(instrument.frameworks());
        }
    }
}
