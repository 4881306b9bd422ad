package fi.spiraali.exercise.action;

import fi.spiraali.access.Access;
import fi.spiraali.access.Right;
import fi.spiraali.http.FaultCode;
import fi.spiraali.http.InvalidRequest;
import fi.spiraali.http.NotFound;
import fi.spiraali.http.Page;
import fi.spiraali.http.Preconditions;
import fi.spiraali.http.Preconditions.PreconditionFailed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/workshops/{workshop}/actions")
@Tag(name = "Memo")
public class ActionResource {
    /** The list travels whole. */
    private static final int MOST = 200;

    private final Access access;
    private final Clock clock;

    ActionResource(Access access, Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "listActions", summary = "What the workshop agreed to do, in the order it did")
    public Page<ActionView> list(UUID workshop) {
        access.toWorkshop(workshop, Right.SEE_SCREEN);
        return Page.whole(Action.of(workshop).stream().map(ActionView::of).toList());
    }

    @GET
    @Path("{action}")
    @Operation(operationId = "getAction", summary = "One action")
    public ActionView get(UUID workshop, UUID action) {
        access.toWorkshop(workshop, Right.SEE_SCREEN);
        return ActionView.of(Action.require(workshop, action));
    }

    @PUT
    @Path("{action}")
    @Transactional
    @Operation(operationId = "putAction", summary = "Agree on an action, or change it")
    public RestResponse<ActionView> put(
            UUID workshop, UUID action, @NotNull @Valid ActionBody body, @BeanParam Preconditions preconditions) {
        access.toWorkshop(workshop, Right.RUN_WORKSHOPS);
        body.dueDay();
        boolean creating = preconditions.creating();
        var known = Action.findClaimed(action);
        if (known.filter(there -> !there.isOf(workshop)).isPresent() || known.isEmpty() && !creating) {
            throw new NotFound();
        }
        boolean repeated = known.filter(there -> there.says(body)).isPresent();
        if (creating) {
            if (known.isPresent() && !repeated) {
                throw new PreconditionFailed();
            }
            return RestResponse.status(
                    RestResponse.Status.CREATED, ActionView.of(known.orElseGet(() -> create(workshop, action, body))));
        }
        var there = known.orElseThrow(NotFound::new);
        preconditions.mustMatch(ActionView.of(there), repeated);
        there.agree(body);
        Action.flush();
        return RestResponse.ok(ActionView.of(there));
    }

    @DELETE
    @Path("{action}")
    @Transactional
    @Operation(operationId = "deleteAction", summary = "Drop an action")
    public void delete(UUID workshop, UUID action, @BeanParam Preconditions preconditions) {
        access.toWorkshop(workshop, Right.RUN_WORKSHOPS);
        var there = Action.requireLocked(workshop, action);
        preconditions.mustMatch(ActionView.of(there), false);
        there.delete();
    }

    private Action create(UUID workshop, UUID id, ActionBody body) {
        if (Action.count("workshop", workshop) >= MOST) {
            throw new InvalidRequest("action", FaultCode.TOO_MANY, MOST);
        }
        var action = new Action(id, workshop, body, clock.instant());
        action.persistAndFlush();
        return action;
    }
}
