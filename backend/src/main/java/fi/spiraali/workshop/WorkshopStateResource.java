package fi.spiraali.workshop;

import fi.spiraali.access.Access;
import fi.spiraali.access.Grant;
import fi.spiraali.access.Right;
import fi.spiraali.assessment.RoomRounds;
import fi.spiraali.audit.Act;
import fi.spiraali.audit.Audit;
import fi.spiraali.audit.Target;
import fi.spiraali.http.FaultCode;
import fi.spiraali.http.InvalidRequest;
import fi.spiraali.http.Preconditions;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/workshops/{id}/state")
@Tag(name = "Workshops")
public class WorkshopStateResource {
    private final Access access;
    private final Audit audit;
    private final Clock clock;
    private final JoinCode codes;
    private final RoomRounds rounds;
    private final Event<RoomChanged> changed;

    WorkshopStateResource(
            Access access, Audit audit, Clock clock, JoinCode codes, RoomRounds rounds, Event<RoomChanged> changed) {
        this.access = access;
        this.audit = audit;
        this.clock = clock;
        this.codes = codes;
        this.rounds = rounds;
        this.changed = changed;
    }

    public record WorkshopStateBody(@NotNull Workshop.State state) {}

    @PUT
    // A checked exception would commit by default: a room closed without the rounds it filled.
    @Transactional(rollbackOn = SQLException.class)
    @Operation(
            operationId = "putWorkshopState",
            summary = "Open the door, end the workshop, or go on with one that was ended",
            description = "Ending closes the rounds that live scoring filled; those stay closed when the room goes on.")
    public WorkshopView put(UUID id, @NotNull @Valid WorkshopStateBody body, @BeanParam Preconditions preconditions)
            throws SQLException {
        var grant = access.toWorkshop(id, Right.RUN_WORKSHOPS);
        var workshop = Workshop.requireLocked(id);
        boolean moving = workshop.state() != body.state();
        preconditions.mustMatch(WorkshopView.of(workshop, codes, grant), !moving);
        if (moving) {
            move(workshop, body.state(), grant);
            Workshop.flush();
            changed.fire(new RoomChanged(id, workshop.activity(), RoomChanged.EVERY_GROUP));
        }
        return WorkshopView.of(workshop, codes, grant);
    }

    private void move(Workshop workshop, Workshop.State to, Grant by) throws SQLException {
        var target = Target.of(Target.Kind.WORKSHOP, workshop.id());
        switch (to) {
            case DRAFT -> throw new InvalidRequest("/state", FaultCode.UNKNOWN_VALUE);
            case LIVE -> {
                workshop.start(clock.instant());
                audit.record(Act.WORKSHOP_STARTED, by.team(), by.actor(), target);
            }
            case CLOSED -> {
                workshop.close(clock.instant());
                for (var activity : Activity.of(workshop.id())) {
                    activity.take(false, clock.instant());
                    if (activity.assessment() != null) {
                        rounds.close(activity.assessment(), by);
                    }
                }
                audit.record(Act.WORKSHOP_CLOSED, by.team(), by.actor(), target);
            }
        }
    }
}
