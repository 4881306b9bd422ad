package fi.spiraali.access;

import java.util.Arrays;
import java.util.Locale;

/** The kinds of callers that who-may.txt has a column for, which says what they are. */
enum Kind {
    NOBODY,
    STRANGER,
    NEIGHBOUR,
    VIEWER,
    EDITOR,
    OWNER,
    COORDINATOR,
    EVALUATOR,
    LINK,
    OTHER_LINK,
    TOKEN,
    LACKING_TOKEN,
    FOREIGN_TOKEN,
    EXPIRED_SESSION,
    ENDED_SESSION,
    EXPIRED_TOKEN,
    REVOKED_TOKEN,
    REVOKED_LINK,
    GUEST,
    OTHER_ROOM,
    FACILITATOR,
    SCREEN,
    OTHER_DESK,
    REVOKED_DESK;

    static Kind called(String column) {
        return Arrays.stream(values())
                .filter(kind -> kind.toString().equals(column))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(column + " is no kind of caller"));
    }

    boolean mayHaveSheet() {
        return this == EDITOR || this == OWNER || this == LINK || this == REVOKED_LINK;
    }

    boolean comesByLink() {
        return this == LINK || this == OTHER_LINK || this == REVOKED_LINK;
    }

    boolean comesToRoom() {
        return ordinal() >= GUEST.ordinal();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
