package fi.spiraali.workshop.stage;

import fi.spiraali.access.Access;
import fi.spiraali.access.Right;
import fi.spiraali.framework.Instrument;
import fi.spiraali.http.FaultCode;
import fi.spiraali.http.InvalidRequest;
import fi.spiraali.http.Preconditions;
import fi.spiraali.workshop.Activity;
import fi.spiraali.workshop.RoomChanged;
import fi.spiraali.workshop.Workshop;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/workshops/{workshop}/stage")
@Tag(name = "Workshops")
public class StageResource {
    private final Access access;
    private final Clock clock;
    private final Instrument instrument;
    private final Steps steps;
    private final Event<RoomChanged> changed;

    StageResource(Access access, Clock clock, Instrument instrument, Steps steps, Event<RoomChanged> changed) {
        this.access = access;
        this.clock = clock;
        this.instrument = instrument;
        this.steps = steps;
        this.changed = changed;
    }

    @GET
    @Operation(operationId = "getStage", summary = "Where the room is")
    public Stage get(UUID workshop) {
        access.toWorkshop(workshop, Right.BE_IN_ROOM);
        return Stage.of(Workshop.require(workshop), clock.instant());
    }

    @PUT
    @Transactional
    @Operation(operationId = "putStage", summary = "Move the room", description = """
                    Next, back, skip, reveal, hide, reopen and more time are all this one call. Of two facilitators at
                    once the second is refused (412) and reads again. Revealing shows what has been answered so far; in
                    an anonymous workshop later answers follow in steps of three people. Revealing live scoring hands in
                    every sheet that was begun, and ends answering.""")
    public Stage put(UUID workshop, @NotNull @Valid StageBody body, @BeanParam Preconditions preconditions) {
        var grant = access.toWorkshop(workshop, Right.RUN_WORKSHOPS);
        var room = Workshop.requireLocked(workshop);
        room.mustBeLive();
        var now = clock.instant();
        preconditions.mustMatch(Stage.of(room, now), false);
        var to = body.activity() == null ? null : Activity.require(workshop, body.activity());
        if (to == null && (body.answering() || body.revealed())) {
            throw new InvalidRequest("/activity", FaultCode.REQUIRED);
        }
        mustBeAStage(body.spiralStage());
        boolean arriving = !Objects.equals(room.activity(), body.activity());
        if (room.activity() != null && arriving) {
            Activity.require(workshop, room.activity()).take(false, now);
        }
        if (to != null) {
            steps.take(room, to, body, grant, now);
        }
        room.goTo(body.activity());
        Workshop.flush();
        // Groups, and what is in them, differ only where the room has come to another activity.
        changed.fire(
                arriving
                        ? new RoomChanged(workshop, body.activity(), RoomChanged.EVERY_GROUP)
                        : RoomChanged.of(workshop));
        return Stage.of(room, to, now);
    }

    private void mustBeAStage(String stage) {
        if (stage != null && !instrument.stages().contains(stage)) {
            throw new InvalidRequest("/spiralStage", FaultCode.UNKNOWN_VALUE, String.join(", ", instrument.stages()));
        }
    }
}
