package fi.spiraali.access;

import fi.spiraali.audit.Actor.Kind;
import java.util.Set;

/** What somebody wants to do, and the least they need for it: a role in the team, a token's scope, or being such a guest. */
public enum Right {
    READ_INNOVATIONS(TeamRole.VIEWER, "innovations:read"),
    WRITE_INNOVATIONS(TeamRole.EDITOR, "innovations:write"),
    DELETE_INNOVATIONS(TeamRole.OWNER, null),
    READ_ROUNDS(TeamRole.VIEWER, "scores:read", Kind.LINK),
    READ_RESULTS(TeamRole.VIEWER, "scores:read"),
    /** With names and free text, which no program gets. */
    READ_SHEETS(TeamRole.VIEWER, null),
    /** Asking what one is in a round. */
    TAKE_PART(TeamRole.VIEWER, null, Kind.LINK, Kind.PARTICIPANT),
    ASSESS(TeamRole.EDITOR, null, Kind.LINK, Kind.PARTICIPANT),
    RUN_ROUNDS(TeamRole.EDITOR, null),
    /** What a team shares with programmes, which is people's to decide. */
    READ_SHARING(TeamRole.VIEWER, null),
    SHARE(TeamRole.EDITOR, null),
    READ_TEAM(TeamRole.VIEWER, null),
    RUN_TEAM(TeamRole.OWNER, null),
    /** Lists, people and the memo. */
    READ_WORKSHOPS(TeamRole.VIEWER, null, Kind.FACILITATOR),
    PLAN_WORKSHOPS(TeamRole.EDITOR, null),
    RUN_WORKSHOPS(TeamRole.EDITOR, null, Kind.FACILITATOR),
    DELETE_WORKSHOPS(TeamRole.OWNER, null),
    SEE_SCREEN(TeamRole.VIEWER, null, Kind.FACILITATOR, Kind.SCREEN),
    BE_IN_ROOM(TeamRole.VIEWER, null, Kind.FACILITATOR, Kind.SCREEN, Kind.PARTICIPANT),
    /** Answering, which no role in a team gives. */
    PARTICIPATE(null, null, Kind.PARTICIPANT);

    final TeamRole role;
    final String scope;
    final Set<Kind> guests;

    Right(TeamRole role, String scope, Kind... guests) {
        this.role = role;
        this.scope = scope;
        this.guests = Set.of(guests);
    }
}
