package fi.spiraali.assessment;

import fi.spiraali.access.Access;
import fi.spiraali.access.Grant;
import fi.spiraali.access.OwnerKey;
import fi.spiraali.access.Right;
import fi.spiraali.audit.Actor;
import fi.spiraali.framework.Framework;
import fi.spiraali.framework.Instrument;
import fi.spiraali.http.Cursor;
import fi.spiraali.http.FaultCode;
import fi.spiraali.http.InvalidRequest;
import fi.spiraali.http.NotFound;
import fi.spiraali.http.Page;
import fi.spiraali.http.Paging;
import fi.spiraali.http.Preconditions.PreconditionFailed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** A sheet and its scores are their owner's own: the last write wins, and no If-Match is asked for. */
@Path("/assessments/{assessment}/sheets")
@Tag(name = "Score sheets")
public class ScoreSheetResource {
    private final Access access;
    private final OwnerKey ownerKey;
    private final Clock clock;
    private final Instrument instrument;
    private final RoomRounds rooms;
    private final Scores scores;
    private final Event<ScoreGiven> given;

    ScoreSheetResource(
            Access access,
            OwnerKey ownerKey,
            Clock clock,
            Instrument instrument,
            RoomRounds rooms,
            Scores scores,
            Event<ScoreGiven> given) {
        this.access = access;
        this.ownerKey = ownerKey;
        this.clock = clock;
        this.instrument = instrument;
        this.rooms = rooms;
        this.scores = scores;
        this.given = given;
    }

    public record SheetStateBody(@NotNull ScoreSheet.State state) {}

    @GET
    @Operation(
            operationId = "listSheets",
            summary = "Who has submitted to a named round; their scores once the results are out",
            description = "Drafts never show here, and of an anonymous round nothing does.")
    public Page<SubmittedSheetView> list(UUID assessment, @Valid @BeanParam Paging paging) {
        access.toAssessment(assessment, Right.READ_SHEETS);
        var round = Assessment.require(assessment);
        if (round.anonymous()) {
            return Page.whole(List.of());
        }
        var found = ScoreSheet.submittedTo(assessment, paging.from(), paging.limit());
        if (!round.revealed()) {
            return page(found, paging, SubmittedSheetView::withoutScores);
        }
        var framework = frameworkOf(round);
        var remarks = ScoreRemark.of(found.stream().map(ScoreSheet::id).toList());
        return page(found, paging, sheet -> SubmittedSheetView.of(sheet, remarks, framework));
    }

    @GET
    @Path("{sheet}")
    @Operation(operationId = "getSheet", summary = "One's own sheet")
    public SheetView get(UUID assessment, UUID sheet) {
        var grant = access.toAssessment(assessment, Right.ASSESS);
        var own = ScoreSheet.require(assessment, sheet, ownerKey.of(assessment, grant.person()));
        return view(own, Assessment.require(assessment), grant);
    }

    @PUT
    @Path("{sheet}")
    @Transactional(rollbackOn = SQLException.class)
    @Operation(operationId = "putSheet", summary = "Start one's own sheet, or change how one is named on it")
    public RestResponse<SheetView> put(
            UUID assessment,
            UUID sheet,
            @NotNull @Valid SheetBody body,
            @HeaderParam("If-None-Match")
                    @Parameter(description = "`*` refuses to change a sheet that is there with other content (412)")
                    String ifNoneMatch)
            throws SQLException {
        var grant = access.toAssessment(assessment, Right.ASSESS);
        var owner = ownerKey.of(assessment, grant.person());
        var round = Assessment.requireKeptOpen(assessment);
        var known = ScoreSheet.findClaimed(sheet);
        if (known.filter(there -> !there.isOf(assessment, owner)).isPresent()) {
            throw new NotFound();
        }
        boolean changes = known.filter(there -> !there.says(body)).isPresent();
        if (changes && ifNoneMatch != null) {
            throw new PreconditionFailed();
        }
        if (known.isEmpty() || changes) {
            round.mustBeOpen();
            rooms.mustTake(assessment, grant);
            mustBeNamelessIn(round, body);
        }
        if (known.isEmpty() && ScoreSheet.findOwn(assessment, owner).isPresent()) {
            throw new OneSheetEach();
        }
        var account = grant.actor().kind() == Actor.Kind.ACCOUNT ? grant.actor().id() : null;
        var own = known.orElseGet(() -> new ScoreSheet(sheet, round, owner, account, body));
        if (changes) {
            own.introduce(body);
        }
        own.persistAndFlush();
        return RestResponse.status(
                changes ? RestResponse.Status.OK : RestResponse.Status.CREATED, view(own, round, grant));
    }

    @PUT
    @Path("{sheet}/scores/{characteristic}")
    @Operation(operationId = "putScore", summary = "Score one characteristic")
    public ScoreView putScore(UUID assessment, UUID sheet, String characteristic, @NotNull @Valid Score score)
            throws SQLException {
        var grant = access.toAssessment(assessment, Right.ASSESS);
        var room = rooms.mustTake(assessment, grant);
        scores.put(assessment, sheet, ownerKey.of(assessment, grant.person()), characteristic, score.checked());
        room.map(ScoreGiven::new).ifPresent(given::fire);
        return ScoreView.of(characteristic, score);
    }

    @DELETE
    @Path("{sheet}/scores/{characteristic}")
    @Operation(operationId = "deleteScore", summary = "Take an answer back")
    public void deleteScore(UUID assessment, UUID sheet, String characteristic) throws SQLException {
        var grant = access.toAssessment(assessment, Right.ASSESS);
        rooms.mustTake(assessment, grant);
        scores.remove(assessment, sheet, ownerKey.of(assessment, grant.person()), characteristic);
    }

    @PUT
    @Path("{sheet}/state")
    @Transactional(rollbackOn = SQLException.class)
    @Operation(
            operationId = "putSheetState",
            summary = "Submit one's own sheet",
            description = "For good: a submitted sheet takes no more scores.")
    public SheetView putState(UUID assessment, UUID sheet, @NotNull @Valid SheetStateBody body) throws SQLException {
        var grant = access.toAssessment(assessment, Right.ASSESS);
        var round = Assessment.requireKeptOpen(assessment);
        var own = ScoreSheet.requireLocked(assessment, sheet, ownerKey.of(assessment, grant.person()));
        if (own.state() != body.state()) {
            if (body.state() == ScoreSheet.State.DRAFT) {
                throw new AlreadySubmitted();
            }
            round.mustBeOpen();
            rooms.mustTake(assessment, grant);
            own.submit(clock.instant());
            ScoreSheet.flush();
        }
        return view(own, round, grant);
    }

    /** A link is known to who passed it on: of an anonymous round it shows no answers once they have been submitted. */
    private SheetView view(ScoreSheet own, Assessment round, Grant reader) {
        boolean sealed = round.anonymous()
                && own.state() == ScoreSheet.State.SUBMITTED
                && reader.actor().kind() == Actor.Kind.LINK;
        return sealed ? SheetView.sealed(own) : SheetView.of(own, frameworkOf(round));
    }

    private static void mustBeNamelessIn(Assessment round, SheetBody body) {
        if (round.anonymous() && body.assessor() != null) {
            throw new InvalidRequest("/assessor", FaultCode.NOT_IN_ANONYMOUS_ROUND);
        }
    }

    private Framework frameworkOf(Assessment assessment) {
        return instrument.require(assessment.framework(), assessment.frameworkVersion());
    }

    private static Page<SubmittedSheetView> page(
            List<ScoreSheet> found, Paging paging, java.util.function.Function<ScoreSheet, SubmittedSheetView> view) {
        return Page.of(found, paging.limit(), view, last -> new Cursor(last.submittedAt(), last.id()));
    }
}
