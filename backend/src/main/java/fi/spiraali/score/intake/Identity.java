package fi.spiraali.score.intake;

import fi.spiraali.access.Keys;
import fi.spiraali.http.FaultCode;
import fi.spiraali.score.file.Column;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * Which innovation and which round a row is about. Where it gives no id, the same words always lead to the same one in
 * this installation, and nobody else can tell to which: they could take it first, or ask whether it is there.
 */
@Singleton
final class Identity {
    private final Function<byte[][], byte[]> mac;

    @Inject
    Identity(Keys keys) {
        this(words -> keys.mac("import", words));
    }

    Identity(Function<byte[][], byte[]> mac) {
        this.mac = mac;
    }

    UUID newInnovation(UUID team, String name) {
        return named("innovation", team, name);
    }

    UUID newRound(UUID innovation, String title, Instant closedAt) {
        return named("round", innovation, title, closedAt);
    }

    /** Of version 8, whose bits mean what their maker says. */
    private UUID named(Object... words) {
        var bytes = ByteBuffer.wrap(mac.apply(Arrays.stream(words)
                .map(word -> word.toString().getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new)));
        long high = bytes.getLong();
        long low = bytes.getLong();
        return new UUID(high & ~0xF000L | 0x8000L, low & ~(0b11L << 62) | 0b10L << 62);
    }

    /** The row with its ids; as it was when it is at fault. */
    Entry resolved(Entry entry, Known known) {
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

    private UUID byName(Entry entry, Known known) {
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
