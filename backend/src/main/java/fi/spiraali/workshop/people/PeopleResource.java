package fi.spiraali.workshop.people;

import fi.spiraali.access.Access;
import fi.spiraali.access.Right;
import fi.spiraali.http.Page;
import fi.spiraali.workshop.people.Participant.Somebody;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/workshops/{workshop}/participants")
@Tag(name = "Workshops")
public class PeopleResource {
    private final Access access;
    private final Clock clock;

    PeopleResource(Access access, Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "listParticipants", summary = "Who is in the room, by number; a thousand at the most")
    public Page<Somebody> list(UUID workshop) {
        access.toWorkshop(workshop, Right.READ_WORKSHOPS);
        var now = clock.instant();
        return Page.whole(Participant.of(workshop).stream()
                .map(participant -> participant.somebody(now))
                .toList());
    }
}
