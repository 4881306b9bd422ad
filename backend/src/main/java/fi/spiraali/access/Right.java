package fi.spiraali.access;

/** What an operation needs: a member's role at least, or a token's scope; some are open to an assessor's link. */
public enum Right {
    READ_INNOVATIONS(TeamRole.VIEWER, "innovations:read", false),
    WRITE_INNOVATIONS(TeamRole.EDITOR, "innovations:write", false),
    DELETE_INNOVATIONS(TeamRole.OWNER, null, false),
    READ_ROUNDS(TeamRole.VIEWER, "scores:read", true),
    READ_RESULTS(TeamRole.VIEWER, "scores:read", false),
    /** With names and free text, which no program gets. */
    READ_SHEETS(TeamRole.VIEWER, null, false),
    /** Asking what one is in a round. */
    TAKE_PART(TeamRole.VIEWER, null, true),
    ASSESS(TeamRole.EDITOR, null, true),
    RUN_ROUNDS(TeamRole.EDITOR, null, false),
    READ_TEAM(TeamRole.VIEWER, null, false),
    RUN_TEAM(TeamRole.OWNER, null, false);

    final TeamRole role;
    final String scope;
    final boolean byLink;

    Right(TeamRole role, String scope, boolean byLink) {
        this.role = role;
        this.scope = scope;
        this.byLink = byLink;
    }
}
