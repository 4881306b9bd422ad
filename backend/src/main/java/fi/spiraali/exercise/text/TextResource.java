package fi.spiraali.exercise.text;

import fi.spiraali.access.Access;
import fi.spiraali.access.Right;
import fi.spiraali.http.Page;
import fi.spiraali.workshop.RoomChanged;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The texts a room has been shown, one by one. */
@Path("/workshops/{workshop}/answers")
@Tag(name = "Results")
public class TextResource {
    private final Access access;
    private final Texts texts;
    private final Event<RoomChanged> changed;

    TextResource(Access access, Texts texts, Event<RoomChanged> changed) {
        this.access = access;
        this.texts = texts;
        this.changed = changed;
    }

    public record HiddenBody(@NotNull Boolean hidden) {}

    @GET
    @Operation(
            operationId = "listTexts",
            summary = "What was written, as far as it has been revealed",
            description = "By activity, prompt and group. Facilitators are told of hidden texts too.")
    public Page<RevealedText> list(UUID workshop, @Valid @BeanParam TextPaging paging) throws SQLException {
        var grant = access.toWorkshop(workshop, Right.BE_IN_ROOM);
        boolean withHidden = grant.may(Right.RUN_WORKSHOPS);
        var found = texts.page(workshop, paging.activity, withHidden, paging.from(), paging.limit);
        boolean more = found.size() > paging.limit;
        var shown = more ? found.subList(0, paging.limit) : found;
        return new Page<>(
                shown.stream().map(Texts.Line::text).toList(),
                more ? shown.getLast().place().encoded() : null);
    }

    @PUT
    @Path("{answer}/hidden")
    // A checked exception would commit by default: a text taken away that a summary still shows.
    @Transactional(rollbackOn = SQLException.class)
    @Operation(operationId = "putHidden", summary = "Take a text from the screen, or put it back")
    public RevealedText putHidden(UUID workshop, UUID answer, @NotNull @Valid HiddenBody body) throws SQLException {
        access.toWorkshop(workshop, Right.RUN_WORKSHOPS);
        var text = texts.hide(workshop, answer, body.hidden());
        changed.fire(RoomChanged.of(workshop));
        return text;
    }
}
