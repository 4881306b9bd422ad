package fi.spiraali.access;

/** Who may make an account. */
public enum Registration {
    OPEN,
    /** Whoever was invited to a team. */
    INVITATION,
    /** Nobody here; the organisation's provider may still. */
    CLOSED
}
