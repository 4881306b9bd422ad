package fi.spiraali.innovation;

/** What the texts of an innovation must look like; a test holds the first two to the instrument's files. */
final class Vocabulary {
    static final String OBJECTIVE = "^(fewer-placements|parenting-support|aftercare-reform|mental-health)$";
    static final String STAGE = "^(needs|ideas|experiments|consolidation|scaling|systemic-change|none-of-these)$";
    static final String LINK = "https?://[^\\s/?#]+\\S*";
    /** Words to look for come from an address, which unlike a body may hold a NUL. */
    static final String STORABLE = "[^\\x00]*";

    private Vocabulary() {}
}
