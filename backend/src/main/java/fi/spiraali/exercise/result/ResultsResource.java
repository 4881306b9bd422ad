package fi.spiraali.exercise.result;

import fi.spiraali.access.Access;
import fi.spiraali.access.Right;
import fi.spiraali.exercise.NotRevealed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/workshops/{workshop}/activities/{activity}/results")
@Tag(name = "Results")
public class ResultsResource {
    private final Access access;
    private final Board board;

    ResultsResource(Access access, Board board) {
        this.access = access;
        this.board = board;
    }

    @GET
    @Operation(operationId = "getResults", summary = "What the answers to an activity add up to", description = """
                    Until the reveal staff and screen are told how many have answered, and participants nothing (409
                    `not-revealed`). In an anonymous workshop what comes after the reveal shows in steps of three
                    people.""")
    public Results get(UUID workshop, UUID activity) throws SQLException {
        var grant = access.toWorkshop(workshop, Right.BE_IN_ROOM);
        var results = board.of(workshop, activity);
        if (!results.revealed() && !grant.may(Right.SEE_SCREEN)) {
            throw new NotRevealed();
        }
        return results;
    }
}
