package fi.spiraali.score.intake;

import fi.spiraali.http.FaultCode;
import fi.spiraali.score.file.Column;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Which innovation and which round a row is about. Where it gives no id, the same words always lead to the same one. */
final class Identity {
    private Identity() {}

    static UUID newInnovation(UUID team, String name) {
        return named("innovation", team, name);
    }

    static UUID newRound(UUID innovation, String title, Instant closedAt) {
        return named("round", innovation, title, closedAt);
    }

    private static UUID named(Object... parts) {
        var text = String.join(
                "\n", java.util.Arrays.stream(parts).map(Object::toString).toList());
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The row with its ids; as it was when it is at fault. */
    static Entry resolved(Entry entry, Known known) {
        var said = entry.round();
        if (said.team() == null) {
            return entry;
        }
        if (!known.teams().contains(said.team())) {
            entry.cells().fault(Column.TEAM, FaultCode.UNKNOWN_TEAM);
            return entry;
        }
        var innovation = said.innovation() == null ? byName(entry, known) : said.innovation();
        if (innovation == null) {
            return entry;
        }
        var there = known.innovations().get(innovation);
        if (there != null && !there.team().equals(said.team())) {
            entry.cells().fault(Column.INNOVATION, FaultCode.UNKNOWN_INNOVATION);
            return entry;
        }
        boolean isNamed = said.assessmentTitle() != null && said.closedAt() != null;
        var assessment = said.assessment() == null && isNamed && entry.cells().isEmpty(Column.ASSESSMENT)
                ? newRound(innovation, said.assessmentTitle(), said.closedAt())
                : said.assessment();
        return entry.belongingTo(innovation, assessment);
    }

    private static UUID byName(Entry entry, Known known) {
        var said = entry.round();
        if (said.innovationName() == null || !entry.cells().isEmpty(Column.INNOVATION)) {
            return null;
        }
        var found = known.named().getOrDefault(new Known.Name(said.team(), said.innovationName()), List.of());
        if (found.size() > 1) {
            return entry.cells().fault(Column.INNOVATION, FaultCode.AMBIGUOUS_NAME);
        }
        return found.isEmpty() ? newInnovation(said.team(), said.innovationName()) : found.getFirst();
    }
}
