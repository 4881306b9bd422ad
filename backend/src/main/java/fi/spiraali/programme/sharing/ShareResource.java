package fi.spiraali.programme.sharing;

import fi.spiraali.access.Access;
import fi.spiraali.access.Grant;
import fi.spiraali.access.ProgrammeRole;
import fi.spiraali.access.Right;
import fi.spiraali.audit.Act;
import fi.spiraali.audit.Audit;
import fi.spiraali.audit.Target;
import fi.spiraali.http.Cursor;
import fi.spiraali.http.FaultCode;
import fi.spiraali.http.InvalidRequest;
import fi.spiraali.http.NotFound;
import fi.spiraali.http.Page;
import fi.spiraali.http.Paging;
import fi.spiraali.http.Preconditions;
import fi.spiraali.http.Preconditions.PreconditionFailed;
import fi.spiraali.innovation.Innovation;
import fi.spiraali.programme.Programme;
import fi.spiraali.programme.people.Links;
import fi.spiraali.programme.people.Links.Kind;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/programmes/{programme}/innovations")
@Tag(name = "Programmes")
public class ShareResource {
    /** The overview looks at all of them at once. */
    private static final int MOST = 200;

    private final Access access;
    private final Links links;
    private final Shares shares;
    private final Audit audit;
    private final Clock clock;

    ShareResource(Access access, Links links, Shares shares, Audit audit, Clock clock) {
        this.access = access;
        this.links = links;
        this.shares = shares;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "listProgrammeInnovations",
            summary = "Which innovations are in a programme and when they were assessed, the latest to join first",
            description = "Those that share nothing are listed for their own team only. Scores are never in it.")
    public Page<ShareView> list(UUID programme, @Valid @BeanParam Paging paging) throws SQLException {
        var grant = access.toProgramme(programme, ProgrammeRole.TEAM);
        return Page.of(
                shares.newestFirst(programme, grant.account(), paging.from(), paging.limit()),
                paging.limit(),
                share -> share,
                last -> new Cursor(last.joinedAt(), last.innovation()));
    }

    @GET
    @Path("{innovation}")
    @Operation(operationId = "getProgrammeInnovation", summary = "One innovation as its programme sees it")
    public ShareView get(UUID programme, UUID innovation) throws SQLException {
        var grant = access.toProgramme(programme, ProgrammeRole.TEAM);
        return view(programme, innovation, grant.account());
    }

    @PUT
    @Path("{innovation}")
    @Transactional
    @Operation(
            operationId = "putProgrammeInnovation",
            summary = "Bring an innovation to a programme, or change what its team shares of it",
            description = "By an editor of the innovation's team. The teams' `link` is needed when it joins.")
    public RestResponse<ShareView> put(
            UUID programme, UUID innovation, @NotNull @Valid ShareBody body, @BeanParam Preconditions preconditions)
            throws SQLException {
        var grant = access.toInnovation(innovation, Right.SHARE);
        boolean creating = preconditions.creating();
        mustBeLetIn(programme, innovation, body, creating);
        Programme.requireLocked(programme);
        mustBeLetIn(programme, innovation, body, creating);
        var known = Share.findFor(programme, innovation);
        boolean repeated = known.filter(there -> there.says(body.sharing(), body.placement()))
                .isPresent();
        if (creating) {
            if (known.isPresent() && !repeated) {
                throw new PreconditionFailed();
            }
            if (known.isEmpty()) {
                join(programme, innovation, body, grant);
            }
            return RestResponse.status(
                    RestResponse.Status.CREATED,
                    view(programme, innovation, grant.actor().id()));
        }
        preconditions.mustMatch(view(programme, innovation, grant.actor().id()), repeated);
        if (!repeated) {
            change(known.orElseThrow(NotFound::new), body, grant);
        }
        return RestResponse.ok(view(programme, innovation, grant.actor().id()));
    }

    @DELETE
    @Path("{innovation}")
    @Transactional
    @Operation(
            operationId = "removeProgrammeInnovation",
            summary = "Take an innovation out of a programme",
            description =
                    "By an editor of its team or a coordinator. From the next look on nothing published rests on it.")
    public void remove(UUID programme, UUID innovation) {
        var grant = access.toProgramme(programme, ProgrammeRole.TEAM);
        if (!grant.isCoordinator()) {
            access.toInnovation(innovation, Right.SHARE);
        }
        Programme.requireLocked(programme);
        var share = Share.require(programme, innovation);
        share.delete();
        Share.flush();
        audit.record(
                Act.PROGRAMME_LEFT,
                Innovation.require(innovation).team().id(),
                grant.actor(),
                Target.of(Target.Kind.INNOVATION, innovation),
                share.sharing(),
                null);
    }

    /** In the programme already, or by the teams' link; asked before the programme is held and again after. */
    private void mustBeLetIn(UUID programme, UUID innovation, ShareBody body, boolean creating) {
        if (Share.isThere(programme, innovation)) {
            return;
        }
        if (body.link() != null && creating) {
            links.mustOpen(body.link(), programme, Kind.TEAM);
            return;
        }
        access.toProgramme(programme, ProgrammeRole.TEAM);
        if (!creating) {
            throw new NotFound();
        }
        throw new InvalidRequest("/link", FaultCode.REQUIRED);
    }

    private void join(UUID programme, UUID innovation, ShareBody body, Grant grant) {
        if (Share.count("key.programme", programme) >= MOST) {
            throw new InvalidRequest("innovation", FaultCode.TOO_MANY, MOST);
        }
        new Share(programme, innovation, body.sharing(), body.placement(), clock.instant()).persistAndFlush();
        record(Act.PROGRAMME_JOINED, innovation, grant, null, body.sharing());
    }

    private void change(Share share, ShareBody body, Grant grant) {
        var before = share.sharing();
        share.share(body.sharing(), body.placement());
        Share.flush();
        if (before != body.sharing()) {
            record(Act.PROGRAMME_SHARING_CHANGED, share.innovation(), grant, before, body.sharing());
        }
    }

    private void record(Act act, UUID innovation, Grant grant, Sharing before, Sharing after) {
        audit.record(act, grant.team(), grant.actor(), Target.of(Target.Kind.INNOVATION, innovation), before, after);
    }

    private ShareView view(UUID programme, UUID innovation, UUID reader) throws SQLException {
        return shares.find(programme, innovation, reader).orElseThrow(NotFound::new);
    }
}
