package fi.spiraali.programme.disclosure;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * An innovation as an edition counts it, frozen: one that moves or is assessed anew changes nothing until the next.
 *
 * @param assessment the closed round that counts
 * @param earlier the closed round before it on the same framework version; null where there is none
 * @param scored the characteristics that have a median in the round, a bit each
 * @param changed those that have one in the earlier round as well
 */
public record Contribution(
        UUID innovation,
        UUID team,
        UUID assessment,
        UUID earlier,
        List<String> objectives,
        String stage,
        String county,
        int scored,
        int changed) {

    Stream<Column> columns() {
        return earlier == null ? Stream.of(result()) : Stream.of(result(), change());
    }

    Column result() {
        return new Column(innovation, team, assessment, null, scored);
    }

    Column change() {
        return new Column(innovation, team, assessment, earlier, changed);
    }
}
