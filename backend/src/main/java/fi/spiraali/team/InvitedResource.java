package fi.spiraali.team;

import fi.spiraali.access.Access;
import fi.spiraali.access.Account;
import fi.spiraali.access.Keys;
import fi.spiraali.access.TeamRole;
import fi.spiraali.http.Anyone;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** An invitation as the one who was given its link meets it. The link's secret comes in the body, never in an address. */
@Path("/invitations")
@Tag(name = "Teams")
public class InvitedResource {
    private final Access access;
    private final Keys keys;
    private final Joining joining;
    private final Clock clock;
    private final EntityManager database;

    InvitedResource(Access access, Keys keys, Joining joining, Clock clock, EntityManager database) {
        this.access = access;
        this.keys = keys;
        this.joining = joining;
        this.clock = clock;
        this.database = database;
    }

    @Schema(name = "InvitationLink")
    public record Link(@NotNull @Size(max = 200) String token) {}

    /** @param invitedBy null when their account is gone */
    @Schema(name = "InvitationOffer")
    public record Offer(
            @NotNull String team,
            @NotNull TeamRole role,
            @Schema(nullable = true, required = true) String invitedBy,
            @NotNull Instant expiresAt) {}

    @POST
    @Path("look")
    @Anyone
    @Transactional
    @Operation(operationId = "lookAtInvitation", summary = "Which team invites, and as what")
    public Offer look(@NotNull @Valid Link link) {
        var invitation = Invitation.requireLocked(link.token(), keys);
        invitation.mustBeOpen(clock.instant());
        Optional<Account> by = Optional.ofNullable(invitation.invitedBy()).flatMap(id -> Account.findByIdOptional(id));
        return new Offer(
                Team.require(invitation.team()).name(),
                invitation.role(),
                by.map(Account::name).orElse(null),
                invitation.expiresAt());
    }

    @POST
    @Path("accept")
    @Transactional
    @Operation(operationId = "acceptInvitation", summary = "Become a member")
    public TeamView accept(@NotNull @Valid Link link) {
        var account = access.account();
        var invitation = joining.hold(link.token());
        joining.join(invitation, account);
        return TeamView.of(Team.require(invitation.team()), account, database);
    }
}
