package fi.spiraali.team;

import fi.spiraali.access.Access;
import fi.spiraali.access.Access.Forbidden;
import fi.spiraali.access.Erasure.LastOwner;
import fi.spiraali.access.Leftovers;
import fi.spiraali.access.Right;
import fi.spiraali.access.TeamRole;
import fi.spiraali.audit.Act;
import fi.spiraali.audit.Audit;
import fi.spiraali.audit.Target;
import fi.spiraali.http.Cursor;
import fi.spiraali.http.Page;
import fi.spiraali.http.Paging;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/teams/{team}/members")
@Tag(name = "Teams")
public class MemberResource {
    private final Access access;
    private final Audit audit;
    private final Leftovers leftovers;
    private final EntityManager database;

    MemberResource(Access access, Audit audit, Leftovers leftovers, EntityManager database) {
        this.access = access;
        this.audit = audit;
        this.leftovers = leftovers;
        this.database = database;
    }

    public record MemberRoleBody(@NotNull TeamRole role) {}

    public record MemberView(
            @NotNull UUID account,
            @NotNull String name,
            @NotNull String email,
            @NotNull TeamRole role,
            @NotNull Instant since) {}

    @GET
    @Operation(operationId = "listMembers", summary = "Who belongs to a team, the newest first")
    public Page<MemberView> list(UUID team, @Valid @BeanParam Paging paging) {
        access.toTeam(team, Right.READ_TEAM);
        return Page.of(
                newestFirst(team, paging),
                paging.limit(),
                view -> view,
                last -> new Cursor(last.since(), last.account()));
    }

    @PUT
    @Path("{account}")
    @Transactional
    @Operation(operationId = "putMemberRole", summary = "Give a member another role")
    public MemberView putRole(UUID team, UUID account, @NotNull @Valid MemberRoleBody body) {
        access.toTeam(team, Right.RUN_TEAM);
        Team.requireLocked(team);
        // Again after the wait: who was put out meanwhile changes nothing more.
        var grant = access.toTeam(team, Right.RUN_TEAM);
        var member = Member.require(team, account);
        var before = member.role();
        if (before != body.role()) {
            if (member.isLastOwner()) {
                throw new LastOwner();
            }
            if (!body.role().isAtLeast(before)) {
                leftovers.revoke(team, account, body.role(), grant.actor());
            }
            member.changeTo(body.role());
            Member.flush();
            audit.record(
                    Act.MEMBER_ROLE_CHANGED,
                    team,
                    grant.actor(),
                    Target.of(Target.Kind.MEMBER, account),
                    before,
                    body.role());
        }
        return one(team, account);
    }

    @DELETE
    @Path("{account}")
    @Transactional
    @Operation(
            operationId = "removeMember",
            summary = "Put a member out, or leave",
            description = "Ends their access at once. What they wrote together with the team stays.")
    public void remove(UUID team, UUID account) {
        access.toTeam(team, Right.READ_TEAM);
        Team.requireLocked(team);
        var grant = access.toTeam(team, Right.READ_TEAM);
        boolean leaving = account.equals(grant.actor().id());
        if (!leaving && !grant.may(Right.RUN_TEAM)) {
            throw new Forbidden();
        }
        var member = Member.require(team, account);
        if (member.isLastOwner()) {
            throw new LastOwner();
        }
        leftovers.revoke(team, account, null, grant.actor());
        member.delete();
        audit.record(
                leaving ? Act.MEMBER_LEFT : Act.MEMBER_REMOVED,
                team,
                grant.actor(),
                Target.of(Target.Kind.MEMBER, account),
                member.role(),
                null);
    }

    private static final String SELECT =
            "select m.key.account, a.name, a.email, m.role, m.since from Member m join Account a on a.id = m.key.account where m.key.team = ?1 ";

    private List<MemberView> newestFirst(UUID team, Paging paging) {
        return database.createQuery(
                        SELECT
                                + "and (m.since < ?2 or m.since = ?2 and m.key.account < ?3) order by m.since desc, m.key.account desc",
                        MemberView.class)
                .setParameter(1, team)
                .setParameter(2, paging.from().at())
                .setParameter(3, paging.from().id())
                .setMaxResults(paging.limit() + 1)
                .getResultList();
    }

    private MemberView one(UUID team, UUID account) {
        return database.createQuery(SELECT + "and m.key.account = ?2", MemberView.class)
                .setParameter(1, team)
                .setParameter(2, account)
                .getSingleResult();
    }
}
