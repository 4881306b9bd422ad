package fi.spiraali.exercise.star;

import fi.spiraali.access.Access;
import fi.spiraali.access.Right;
import fi.spiraali.http.FaultCode;
import fi.spiraali.http.InvalidRequest;
import fi.spiraali.workshop.RoomChanged;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One's own stars: the last write wins, and no If-Match is asked for. */
@Path("/workshops/{workshop}/me/stars/{slot}")
@Tag(name = "Answers")
public class StarResource {
    private static final int MOST = 3;

    private final Access access;
    private final Stars stars;
    private final Event<RoomChanged> changed;

    StarResource(Access access, Stars stars, Event<RoomChanged> changed) {
        this.access = access;
        this.stars = stars;
        this.changed = changed;
    }

    public record StarBody(@NotNull UUID answer) {}

    @Schema(name = "GivenStar")
    public record Given(int slot, @NotNull UUID answer) {}

    @PUT
    @Transactional(rollbackOn = SQLException.class)
    @Operation(
            operationId = "putStar",
            summary = "Give a text one of one's three stars",
            description = "While a summary takes answers. A star that is on the text already moves here.")
    public Given put(UUID workshop, int slot, @NotNull @Valid StarBody body) throws SQLException {
        var participant = participant(workshop);
        if (stars.give(workshop, participant, checked(slot), body.answer())) {
            changed.fire(RoomChanged.of(workshop));
        }
        return new Given(slot, body.answer());
    }

    @DELETE
    @Transactional(rollbackOn = SQLException.class)
    @Operation(operationId = "deleteStar", summary = "Take a star back")
    public void delete(UUID workshop, int slot) throws SQLException {
        var participant = participant(workshop);
        if (stars.take(workshop, participant, checked(slot))) {
            changed.fire(RoomChanged.of(workshop));
        }
    }

    private UUID participant(UUID workshop) {
        return access.toWorkshop(workshop, Right.PARTICIPATE).actor().id();
    }

    private static short checked(int slot) {
        if (slot < 1 || slot > MOST) {
            throw new InvalidRequest("slot", FaultCode.OUT_OF_RANGE, slot < 1 ? 1 : MOST);
        }
        return (short) slot;
    }
}
