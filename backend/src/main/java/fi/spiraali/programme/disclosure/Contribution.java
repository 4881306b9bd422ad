package fi.spiraali.programme.disclosure;

import java.util.List;
import java.util.UUID;

/**
 * An innovation as an edition counts it, frozen: one that moves or is assessed anew changes nothing until the next.
 *
 * @param assessment the closed round that counts
 * @param earlier the closed round before it on the same framework version; null where there is none
 */
public record Contribution(
        UUID innovation,
        UUID team,
        UUID assessment,
        UUID earlier,
        List<String> objectives,
        String stage,
        String county) {

    Column result() {
        return new Column(innovation, team, assessment, null);
    }

    Column change() {
        return new Column(innovation, team, assessment, earlier);
    }
}
