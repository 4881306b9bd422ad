package fi.spiraali.assessment;

import fi.spiraali.access.Access;
import fi.spiraali.access.Right;
import fi.spiraali.framework.Framework;
import fi.spiraali.framework.Instrument;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What a team settles on in discussion, during a revealed round or after it; the sheets stay as they are. */
@Path("/assessments/{assessment}/agreed")
@Tag(name = "Agreed scores")
public class AgreedScoreResource {
    private final Access access;
    private final Instrument instrument;

    AgreedScoreResource(Access access, Instrument instrument) {
        this.access = access;
        this.instrument = instrument;
    }

    @GET
    @Operation(operationId = "listAgreedScores", summary = "What has been agreed on, in the framework's order")
    public Page<AgreedScoreView> list(UUID assessment) {
        access.toAssessment(assessment, Right.READ_SHEETS);
        var framework = frameworkOf(Assessment.require(assessment));
        return Page.whole(AgreedScore.in(assessment).stream()
                .map(agreed -> AgreedScoreView.of(agreed, framework.idAt(agreed.index())))
                .toList());
    }

    @GET
    @Path("{characteristic}")
    @Operation(operationId = "getAgreedScore", summary = "What has been agreed on for one characteristic")
    public AgreedScoreView get(UUID assessment, String characteristic) {
        access.toAssessment(assessment, Right.READ_SHEETS);
        return AgreedScoreView.of(require(assessment, characteristic), characteristic);
    }

    @PUT
    @Path("{characteristic}")
    @Transactional
    @Operation(operationId = "putAgreedScore", summary = "Agree on a score, or change it")
    public RestResponse<AgreedScoreView> put(
            UUID assessment,
            String characteristic,
            @NotNull @Valid Score score,
            @BeanParam Preconditions preconditions) {
        access.toAssessment(assessment, Right.RUN_ROUNDS);
        var round = Assessment.requireLocked(assessment);
        var key = key(round, characteristic);
        var known = AgreedScore.findFor(key);
        score.checked();
        if (preconditions.creating()) {
            round.mustShowResults(ScoreSheet.countedIn(assessment));
            var agreed = known.map(there -> same(there, score)).orElseGet(() -> new AgreedScore(key, score));
            agreed.persistAndFlush();
            return RestResponse.status(RestResponse.Status.CREATED, AgreedScoreView.of(agreed, characteristic));
        }
        var agreed = known.orElseThrow(NotFound::new);
        preconditions.mustMatch(
                AgreedScoreView.of(agreed, characteristic), agreed.score().equals(score));
        agreed.settle(score);
        AgreedScore.flush();
        return RestResponse.ok(AgreedScoreView.of(agreed, characteristic));
    }

    @DELETE
    @Path("{characteristic}")
    @Transactional
    @Operation(operationId = "deleteAgreedScore", summary = "Agree no longer")
    public void delete(UUID assessment, String characteristic, @BeanParam Preconditions preconditions) {
        access.toAssessment(assessment, Right.RUN_ROUNDS);
        // The round first, as whoever puts one does: the database asks it whether it is closed.
        Assessment.requireLocked(assessment);
        var agreed = require(assessment, characteristic);
        preconditions.mustMatch(AgreedScoreView.of(agreed, characteristic), false);
        agreed.delete();
    }

    private AgreedScore require(UUID assessment, String characteristic) {
        return AgreedScore.findFor(key(Assessment.require(assessment), characteristic))
                .orElseThrow(NotFound::new);
    }

    private AgreedScore.Key key(Assessment round, String characteristic) {
        int index =
                frameworkOf(round).indexOf(characteristic).orElseThrow(() -> new UnknownCharacteristic(characteristic));
        return new AgreedScore.Key(round.id(), (short) (index + 1));
    }

    private static AgreedScore same(AgreedScore there, Score score) {
        if (!there.score().equals(score)) {
            throw new PreconditionFailed();
        }
        return there;
    }

    private Framework frameworkOf(Assessment assessment) {
        return instrument.require(assessment.framework(), assessment.frameworkVersion());
    }
}
