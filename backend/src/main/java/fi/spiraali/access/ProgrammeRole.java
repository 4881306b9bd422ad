package fi.spiraali.access;

/** What somebody is to a programme; each may what those after it may. */
public enum ProgrammeRole {
    /** Also decides who belongs to the programme, gives out its links and deletes it. */
    COORDINATOR,
    /** Sees what the teams share. */
    EVALUATOR,
    /** Has a place in a team whose innovation is in the programme, and sees what evaluators see. */
    TEAM;

    public boolean isAtLeast(ProgrammeRole needed) {
        return ordinal() <= needed.ordinal();
    }
}
