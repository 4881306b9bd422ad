package fi.spiraali.team;

import fi.spiraali.access.Access.LinkExpired;
import fi.spiraali.access.Keys;
import fi.spiraali.audit.Act;
import fi.spiraali.audit.Actor;
import fi.spiraali.audit.Audit;
import fi.spiraali.audit.Target;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;

/** Makes an account a member by an invitation: one that signs in, and one that is made just now. */
@Singleton
class Joining {
    private final Keys keys;
    private final Audit audit;
    private final Clock clock;

    Joining(Keys keys, Audit audit, Clock clock) {
        this.keys = keys;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws LinkExpired when it is open no more and this account is not the one that accepted it */
    void mustBeFor(Invitation invitation, UUID account) {
        if (!account.equals(invitation.acceptedBy())) {
            invitation.mustBeOpen(clock.instant());
        }
    }

    /** An invitation by its link, held after its team, in the order in which those who put people out hold the two. */
    Invitation hold(String link) {
        Invitation.findTeam(link, keys).ifPresent(Team::requireLocked);
        return Invitation.requireLocked(link, keys);
    }

    /** With the invitation held. One's own accepted invitation answers as it did; a member keeps the role they have. */
    void join(Invitation invitation, UUID account) {
        boolean member = Member.findFor(invitation.team(), account).isPresent();
        if (member && account.equals(invitation.acceptedBy())) {
            return;
        }
        var now = clock.instant();
        // Who was put out since does not come back by the same link.
        invitation.mustBeOpen(now);
        if (member) {
            return;
        }
        invitation.accept(account, now);
        new Member(invitation.team(), account, invitation.role(), now).persistAndFlush();
        audit.record(
                Act.MEMBER_JOINED,
                invitation.team(),
                Actor.account(account),
                Target.of(Target.Kind.MEMBER, account),
                null,
                invitation.role());
    }
}
