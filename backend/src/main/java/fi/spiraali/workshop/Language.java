package fi.spiraali.workshop;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;

/** A language a workshop is held in and a phone speaks. */
public enum Language {
    FINNISH("fi"),
    SWEDISH("sv"),
    ENGLISH("en");

    @EnumeratedValue
    private final String code;

    Language(String code) {
        this.code = code;
    }

    @JsonValue
    @Override
    public String toString() {
        return code;
    }

    public static Language of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}
