package fi.spiraali.access;

/** What a member may do in a team; each may what those after it may. */
public enum TeamRole {
    /** Also decides who belongs to the team, makes tokens, reads the audit trail and deletes. */
    OWNER,
    /** Also describes innovations, opens and closes rounds, invites assessors and assesses. */
    EDITOR,
    /** Sees what the team sees. */
    VIEWER;

    public boolean isAtLeast(TeamRole needed) {
        return ordinal() <= needed.ordinal();
    }
}
