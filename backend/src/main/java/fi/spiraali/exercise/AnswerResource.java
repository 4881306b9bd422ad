package fi.spiraali.exercise;

import fi.spiraali.access.Access;
import fi.spiraali.access.Right;
import fi.spiraali.http.FaultCode;
import fi.spiraali.http.InvalidRequest;
import fi.spiraali.workshop.RoomChanged;
import jakarta.enterprise.event.Event;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** An answer is its participant's own: the last write wins, and no If-Match is asked for. */
@Path("/workshops/{workshop}")
@Tag(name = "Answers")
public class AnswerResource {
    private static final int RANDOM = 4;

    private final Access access;
    private final Answers answers;
    private final Exercises exercises;
    private final Event<RoomChanged> changed;

    AnswerResource(Access access, Answers answers, Exercises exercises, Event<RoomChanged> changed) {
        this.access = access;
        this.answers = answers;
        this.exercises = exercises;
        this.changed = changed;
    }

    /**
     * What a phone shows of an activity.
     *
     * @param group what the others of one's group have answered
     */
    @Schema(name = "MyAnswers")
    public record Mine(@NotNull List<Answer> own, @NotNull List<Answer> group) {}

    @GET
    @Path("me/answers")
    @Operation(operationId = "getMyAnswers", summary = "What one has answered, and the others of one's group")
    public Mine mine(
            UUID workshop, @QueryParam("activity") @Parameter(description = "Of this activity only") UUID activity)
            throws SQLException {
        var found = answers.of(workshop, participant(workshop), activity);
        return new Mine(found.own(), found.group());
    }

    @PUT
    @Path("answers/{answer}")
    @Operation(operationId = "putAnswer", summary = "Answer a prompt, or change one's answer", description = """
                    The phone makes the id. Of a text it is a random UUID (version 4): a time in it would tell who wrote
                    it. Of a choice it is a version 5 UUID, of `{participant}/{activity}/{prompt}/{option}` where several
                    may be picked and of `{participant}/{activity}/{prompt}` where one is: so a tick and its repeat are
                    one.""")
    public RestResponse<Answer> put(UUID workshop, UUID answer, @NotNull @Valid AnswerBody body) throws SQLException {
        var participant = participant(workshop);
        var prompt = exercises.sheetOf(workshop, body.activity()).require(body.prompt());
        prompt.mustTake(body.option(), body.text());
        if (prompt.takesTexts() && answer.version() != RANDOM) {
            throw new InvalidRequest("answer", FaultCode.INVALID);
        }
        var written = body.as(answer);
        tell(workshop, answers.put(workshop, participant, written, prompt.most()));
        return RestResponse.status(RestResponse.Status.CREATED, written);
    }

    @DELETE
    @Path("answers/{answer}")
    @Operation(operationId = "deleteAnswer", summary = "Take one's answer back")
    public void delete(UUID workshop, UUID answer) throws SQLException {
        answers.remove(workshop, participant(workshop), answer).ifPresent(place -> tell(workshop, place));
    }

    /** The group's phones and the counts; of who works alone nobody else's phone shows anything. */
    private void tell(UUID workshop, Answers.Place place) {
        changed.fire(
                place.group() == null
                        ? RoomChanged.of(workshop)
                        : new RoomChanged(workshop, place.activity(), place.group()));
    }

    private UUID participant(UUID workshop) {
        return access.toWorkshop(workshop, Right.PARTICIPATE).actor().id();
    }
}
