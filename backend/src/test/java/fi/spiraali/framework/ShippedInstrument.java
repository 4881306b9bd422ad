package fi.spiraali.framework;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.function.UnaryOperator;

/** The instrument as it is shipped, read without starting anything. */
public final class ShippedInstrument {
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    private ShippedInstrument() {}

    public static Instrument read() {
        return readWith(InstrumentAtStart::resource);
    }

    static Instrument readWith(UnaryOperator<String> contentOf) {
        return Instrument.read(contentOf, VALIDATOR);
    }
}
