package fi.spiraali.programme.disclosure;

import fi.spiraali.framework.Framework;
import java.util.UUID;

/**
 * One unknown to whoever reads what is published: what an innovation brings by a round, or by the change between two.
 *
 * @param earlier null for the round's own result
 * @param scored the characteristics it has a value on, a bit each
 */
record Column(UUID innovation, UUID team, UUID assessment, UUID earlier, int scored) {
    /** Beside the characteristics: who is counted, with a value or without. */
    static final int PRESENCE = Framework.CHARACTERISTICS;

    boolean counts(int characteristic) {
        return characteristic == PRESENCE || (scored >> characteristic & 1) == 1;
    }
}
