package fi.spiraali.exercise.sheet;

import fi.spiraali.framework.ShippedInstrument;

/** The sheets of the exercises as they are shipped, made without starting anything. */
public final class ShippedSheets {
    private ShippedSheets() {}

    public static Sheets read() {
        return new Sheets(ShippedInstrument.read());
    }
}
