package fi.spiraali.framework;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the instrument before the first request, so that a broken file stops the start and nothing else. */
class InstrumentAtStart {

    @Produces
    @Singleton
    @Startup
    Instrument instrument(Validator validator) {
        return Instrument.read(InstrumentAtStart::resource, validator);
    }

    static String resource(String file) {
        try (var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream("content/" + file)) {
            if (stream == null) {
                throw new BrokenInstrument(file, "", "the file is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
