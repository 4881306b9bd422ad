package fi.spiraali.score.intake;

import fi.spiraali.score.RoundColumns;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The innovations that are there already, of all that a file speaks of.
 *
 * @param teams in which the caller may import
 * @param innovations by id, whosever they are
 * @param named ids by team and name
 */
record Known(Set<UUID> teams, Map<UUID, Innovation> innovations, Map<Name, List<UUID>> named) {

    record Name(UUID team, String name) {}

    /** @param said what the feed says of it; nothing of a round */
    record Innovation(RoundColumns said, boolean archived) {
        UUID team() {
            return said.team();
        }
    }
}
