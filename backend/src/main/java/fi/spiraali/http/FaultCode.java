package fi.spiraali.http;

/** What can be wrong in one place of a request; its words stand in problems.properties under its name. */
public enum FaultCode {
    REQUIRED,
    TOO_LONG,
    TOO_MANY,
    OUT_OF_RANGE,
    WRONG_TYPE,
    UNKNOWN_PROPERTY,
    UNKNOWN_VALUE,
    DUPLICATE,
    INVALID_CHARACTER,
    INVALID,
    UNKNOWN_CHARACTERISTIC,
    NOT_A_LINK,
    NOT_A_UUID,
    NOT_A_CURSOR,
    LEVEL_OR_UNSCORED,
    REASON_NEEDED,
    REASON_WITHOUT_UNSCORED,
    NOT_IN_ANONYMOUS_ROUND,
    ONLY_IN_ANONYMOUS_ROUND,
    FIXED_AT_CREATION,
    TOO_SHORT,
    TOO_COMMON,
    WRONG_PASSWORD,
    NOT_AN_EMAIL,
    ALREADY_TAKEN,
    TEAM_NEEDED
}
