package fi.spiraali.assessment;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** The answers that are no level. */
public enum Unscored {
    /** Leaves the characteristic out of what can be scored; needs a reason. */
    NOT_APPLICABLE("not-applicable"),
    DONT_KNOW_YET("dont-know-yet");

    @EnumeratedValue
    private final String code;

    Unscored(String code) {
        this.code = code;
    }

    @JsonValue
    @Override
    public String toString() {
        return code;
    }
}
