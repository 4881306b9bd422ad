package fi.spiraali.assessment;

import fi.spiraali.access.Access;
import fi.spiraali.access.Grant;
import fi.spiraali.access.Right;
import fi.spiraali.assessment.profile.Results;
import fi.spiraali.audit.Act;
import fi.spiraali.audit.Audit;
import fi.spiraali.audit.Target;
import fi.spiraali.framework.Instrument;
import fi.spiraali.http.FaultCode;
import fi.spiraali.http.InvalidRequest;
import fi.spiraali.http.NotFound;
import fi.spiraali.http.Preconditions;
import fi.spiraali.http.Preconditions.PreconditionFailed;
import fi.spiraali.innovation.Innovation;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/assessments")
@Tag(name = "Assessments")
public class AssessmentResource {
    private final Access access;
    private final Audit audit;
    private final Clock clock;
    private final Instrument instrument;
    private final Results results;

    AssessmentResource(Access access, Audit audit, Clock clock, Instrument instrument, Results results) {
        this.access = access;
        this.audit = audit;
        this.clock = clock;
        this.instrument = instrument;
        this.results = results;
    }

    /** @param revealed true shows the results of an open round to the team; there is no way back */
    public record AssessmentStateBody(
            @NotNull Assessment.State state,
            @Schema(nullable = true) Boolean revealed) {}

    @GET
    @Path("{id}")
    @Operation(operationId = "getAssessment", summary = "One round")
    public AssessmentView get(UUID id) {
        access.toAssessment(id, Right.READ_ROUNDS);
        return view(Assessment.require(id));
    }

    @PUT
    @Path("{id}")
    @Transactional
    @Operation(operationId = "putAssessment", summary = "Open a round, or change the title of an open one")
    public RestResponse<AssessmentView> put(
            UUID id, @NotNull @Valid AssessmentBody body, @BeanParam Preconditions preconditions) {
        boolean creating = preconditions.creating();
        var known = Assessment.findClaimed(id);
        var grant = known.isPresent() || !creating
                ? access.toAssessment(id, Right.RUN_ROUNDS)
                : access.toInnovation(body.innovation(), Right.RUN_ROUNDS);
        if (creating) {
            var opened = known.map(there -> same(there, body)).orElseGet(() -> open(id, grant, body));
            return RestResponse.status(RestResponse.Status.CREATED, view(opened));
        }
        var assessment = known.orElseThrow(NotFound::new);
        boolean repeated = assessment.says(body);
        preconditions.mustMatch(view(assessment), repeated);
        if (!repeated) {
            mustKeepWhatIsFixed(assessment, body);
            assessment.retitle(body.title());
            Assessment.flush();
        }
        return RestResponse.ok(view(assessment));
    }

    @PUT
    @Path("{id}/state")
    // A checked exception would commit by default: a round closed without what it adds up to.
    @Transactional(rollbackOn = SQLException.class)
    @Operation(
            operationId = "putAssessmentState",
            summary = "Reveal the results of an open round, or close it",
            description = "A closed round never changes and never opens again; drafts not submitted do not count.")
    public AssessmentView putState(
            UUID id, @NotNull @Valid AssessmentStateBody body, @BeanParam Preconditions preconditions)
            throws SQLException {
        var grant = access.toAssessment(id, Right.RUN_ROUNDS);
        // The innovation first, as whoever deletes it does, so that the two can't wait for each other.
        Innovation.requireLocked(Assessment.requireInnovationOf(id));
        var assessment = Assessment.requireLocked(id);
        if (Boolean.FALSE.equals(body.revealed())
                && (assessment.revealed() || body.state() == Assessment.State.CLOSED)) {
            throw new InvalidRequest("/revealed", FaultCode.FIXED_AT_CREATION);
        }
        boolean revealing = Boolean.TRUE.equals(body.revealed()) && !assessment.revealed();
        boolean moving = assessment.state() != body.state();
        preconditions.mustMatch(view(assessment), !revealing && !moving);
        if (moving) {
            assessment.close(clock.instant());
            results.keep(assessment);
            audit.record(Act.ASSESSMENT_CLOSED, grant.team(), grant.actor(), target(id));
        } else if (revealing) {
            assessment.reveal();
            audit.record(Act.ASSESSMENT_REVEALED, grant.team(), grant.actor(), target(id));
        }
        Assessment.flush();
        return view(assessment);
    }

    private Assessment open(UUID id, Grant grant, AssessmentBody body) {
        if (instrument.findFramework(body.framework(), body.frameworkVersion()).isEmpty()) {
            throw new InvalidRequest("/frameworkVersion", FaultCode.UNKNOWN_VALUE, frameworks());
        }
        if (!body.anonymous() && body.minimumGroup() != null) {
            throw new InvalidRequest("/minimumGroup", FaultCode.ONLY_IN_ANONYMOUS_ROUND);
        }
        Innovation.requireLocked(body.innovation()).mustTakeRounds();
        var assessment = new Assessment(id, body, clock.instant());
        assessment.persistAndFlush();
        audit.record(Act.ASSESSMENT_OPENED, grant.team(), grant.actor(), target(id));
        return assessment;
    }

    private static Target target(UUID id) {
        return Target.of(Target.Kind.ASSESSMENT, id);
    }

    private String frameworks() {
        return instrument.frameworks().stream()
                .map(framework -> framework.id() + " " + framework.version())
                .collect(Collectors.joining(", "));
    }

    private static void mustKeepWhatIsFixed(Assessment assessment, AssessmentBody body) {
        var now = AssessmentBody.of(assessment);
        var changed = Map.<String, Function<AssessmentBody, Object>>of(
                        "/innovation", AssessmentBody::innovation,
                        "/framework", AssessmentBody::framework,
                        "/frameworkVersion", AssessmentBody::frameworkVersion,
                        "/anonymous", AssessmentBody::anonymous,
                        "/minimumGroup", AssessmentBody::minimumGroup,
                        "/revealed", said -> said.revealed() == null ? assessment.revealed() : said.revealed())
                .entrySet()
                .stream()
                .filter(part -> !Objects.equals(
                        part.getValue().apply(now), part.getValue().apply(body)))
                .map(part -> new InvalidRequest.Reason(part.getKey(), FaultCode.FIXED_AT_CREATION))
                .sorted(Comparator.comparing(InvalidRequest.Reason::pointer))
                .toArray(InvalidRequest.Reason[]::new);
        if (changed.length > 0) {
            throw new InvalidRequest(changed);
        }
    }

    /** A creation that is sent again answers as it did, as long as nobody has changed the thing since. */
    private static Assessment same(Assessment there, AssessmentBody body) {
        if (!there.says(body)) {
            throw new PreconditionFailed();
        }
        return there;
    }

    private static AssessmentView view(Assessment assessment) {
        return AssessmentView.of(assessment, ScoreSheet.countedIn(assessment.id()));
    }
}
