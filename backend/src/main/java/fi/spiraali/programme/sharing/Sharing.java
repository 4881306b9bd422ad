package fi.spiraali.programme.sharing;

/** What a team lets a programme see of an innovation; each includes what stands before it. */
public enum Sharing {
    /** That there is one more. */
    NOTHING,
    /** Its name, and when it was assessed by how many. */
    COVERAGE,
    /** Its scores count in what is published of groups of innovations. */
    RESULTS
}
