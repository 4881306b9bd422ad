package fi.spiraali.assessment;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** From where an assessor looks at the innovation. */
public enum Role {
    TEAM_MEMBER("team-member"),
    PARTNER("partner"),
    EXPERT_BY_EXPERIENCE("expert-by-experience"),
    EXTERNAL_ASSESSOR("external-assessor");

    @EnumeratedValue
    private final String code;

    Role(String code) {
        this.code = code;
    }

    @JsonValue
    @Override
    public String toString() {
        return code;
    }
}
