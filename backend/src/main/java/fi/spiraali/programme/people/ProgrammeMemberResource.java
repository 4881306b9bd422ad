package fi.spiraali.programme.people;

import fi.spiraali.access.Access;
import fi.spiraali.access.Access.Forbidden;
import fi.spiraali.access.ProgrammeRole;
import fi.spiraali.audit.Act;
import fi.spiraali.audit.Actor;
import fi.spiraali.audit.Audit;
import fi.spiraali.audit.Target;
import fi.spiraali.http.Cursor;
import fi.spiraali.http.Page;
import fi.spiraali.http.Paging;
import fi.spiraali.programme.Programme;
import fi.spiraali.programme.people.Links.Kind;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/programmes/{programme}/members")
@Tag(name = "Programmes")
public class ProgrammeMemberResource {
    private final Access access;
    private final Links links;
    private final Audit audit;
    private final Clock clock;
    private final EntityManager database;

    ProgrammeMemberResource(Access access, Links links, Audit audit, Clock clock, EntityManager database) {
        this.access = access;
        this.links = links;
        this.audit = audit;
        this.clock = clock;
        this.database = database;
    }

    /** @param link the evaluators' link */
    public record EvaluatorBody(@NotNull @Size(max = 200) String link) {}

    /** What one can be by oneself and not by a team. */
    @Schema(name = "ProgrammeMemberRole")
    public enum MemberRole {
        COORDINATOR,
        EVALUATOR
    }

    public record ProgrammeRoleBody(@NotNull MemberRole role) {}

    @Schema(name = "ProgrammeMember")
    public record MemberView(
            @NotNull UUID account,
            @NotNull String name,
            @NotNull ProgrammeRole role,
            @NotNull Instant since) {}

    @GET
    @Operation(
            operationId = "listProgrammeMembers",
            summary = "Who runs and who evaluates a programme, the newest first",
            description = "Teams see it too: whom they share with.")
    public Page<MemberView> list(UUID programme, @Valid @BeanParam Paging paging) {
        access.toProgramme(programme, ProgrammeRole.TEAM);
        return Page.of(
                newestFirst(programme, paging),
                paging.limit(),
                view -> view,
                last -> new Cursor(last.since(), last.account()));
    }

    @PUT
    @Path("{account}")
    @Transactional
    @Operation(
            operationId = "putProgrammeMember",
            summary = "Become an evaluator by the evaluators' link",
            description = "`account` is one's own. Who has a role already keeps it.")
    public MemberView put(UUID programme, UUID account, @NotNull @Valid EvaluatorBody body) {
        var own = access.account();
        links.mustOpen(body.link(), programme, Kind.EVALUATOR);
        if (!own.equals(account)) {
            throw new Forbidden();
        }
        Programme.requireLocked(programme);
        // Again after the wait: the links may have been renewed.
        links.mustOpen(body.link(), programme, Kind.EVALUATOR);
        if (ProgrammeMember.findFor(programme, account).isEmpty()) {
            new ProgrammeMember(programme, account, ProgrammeRole.EVALUATOR, clock.instant()).persistAndFlush();
            audit.record(
                    Act.PROGRAMME_MEMBER_JOINED,
                    null,
                    Actor.account(own),
                    Target.of(Target.Kind.PROGRAMME, programme),
                    null,
                    ProgrammeRole.EVALUATOR);
        }
        return one(programme, account);
    }

    @PUT
    @Path("{account}/role")
    @Transactional
    @Operation(
            operationId = "putProgrammeMemberRole",
            summary = "Give a member of the programme another role",
            description = "The links that were given out end when a coordinator becomes an evaluator.")
    public MemberView putRole(UUID programme, UUID account, @NotNull @Valid ProgrammeRoleBody body) {
        access.toProgramme(programme, ProgrammeRole.COORDINATOR);
        var there = Programme.requireLocked(programme);
        var grant = access.toProgramme(programme, ProgrammeRole.COORDINATOR);
        var member = ProgrammeMember.require(programme, account);
        var before = member.role();
        var after = ProgrammeRole.valueOf(body.role().name());
        if (before != after) {
            if (before == ProgrammeRole.COORDINATOR) {
                there.mustKeepACoordinator(account);
                there.renewLinks();
            }
            member.changeTo(after);
            ProgrammeMember.flush();
            audit.record(
                    Act.PROGRAMME_MEMBER_ROLE_CHANGED,
                    null,
                    grant.actor(),
                    Target.of(Target.Kind.MEMBER, account),
                    before,
                    after);
        }
        return one(programme, account);
    }

    @DELETE
    @Path("{account}")
    @Transactional
    @Operation(
            operationId = "removeProgrammeMember",
            summary = "Put a member out of the programme, or leave it",
            description = "The links that were given out end when somebody is put out or a coordinator leaves.")
    public void remove(UUID programme, UUID account) {
        access.toProgramme(programme, ProgrammeRole.TEAM);
        var there = Programme.requireLocked(programme);
        var grant = access.toProgramme(programme, ProgrammeRole.TEAM);
        // A team comes and goes with its innovations.
        boolean leaving = account.equals(grant.account()) && grant.role() != ProgrammeRole.TEAM;
        if (!leaving && !grant.isCoordinator()) {
            throw new Forbidden();
        }
        var member = ProgrammeMember.require(programme, account);
        if (member.role() == ProgrammeRole.COORDINATOR) {
            there.mustKeepACoordinator(account);
        }
        if (!leaving || member.role() == ProgrammeRole.COORDINATOR) {
            // Who was put out does not come back by the link they came by, nor a coordinator by those they have seen.
            there.renewLinks();
        }
        member.delete();
        ProgrammeMember.flush();
        audit.record(
                leaving ? Act.PROGRAMME_MEMBER_LEFT : Act.PROGRAMME_MEMBER_REMOVED,
                null,
                grant.actor(),
                Target.of(Target.Kind.MEMBER, account),
                member.role(),
                null);
    }

    private static final String SELECT =
            "select m.key.account, a.name, m.role, m.since from ProgrammeMember m join Account a on a.id = m.key.account where m.key.programme = ?1 ";

    private List<MemberView> newestFirst(UUID programme, Paging paging) {
        return database.createQuery(
                        SELECT
                                + "and (m.since < ?2 or m.since = ?2 and m.key.account < ?3) order by m.since desc, m.key.account desc",
                        MemberView.class)
                .setParameter(1, programme)
                .setParameter(2, paging.from().at())
                .setParameter(3, paging.from().id())
                .setMaxResults(paging.limit() + 1)
                .getResultList();
    }

    private MemberView one(UUID programme, UUID account) {
        return database.createQuery(SELECT + "and m.key.account = ?2", MemberView.class)
                .setParameter(1, programme)
                .setParameter(2, account)
                .getSingleResult();
    }
}
