package fi.spiraali.access;

import java.util.Optional;

/** Keys where there is no installation. */
public final class TestKeys {
    private TestKeys() {}

    public static Keys some() {
        return new Keys(Optional.of("the key of an installation that lives for one test"));
    }
}
