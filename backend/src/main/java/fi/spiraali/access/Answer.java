package fi.spiraali.access;

import fi.spiraali.audit.Actor;
import java.util.List;
import java.util.UUID;

/**
 * What is known of a credential that is good.
 *
 * @param inside null outside; a member's role; of every other caller what they are
 * @param scopes of a token
 * @param isExpired a link to this very thing that opens it no more
 */
record Answer(Actor actor, UUID person, UUID team, String inside, List<String> scopes, boolean isExpired) {
    Grant grant() {
        return new Grant(actor, person, team, role(), scopes);
    }

    boolean isInside() {
        return inside != null;
    }

    TeamRole role() {
        return actor.kind() == Actor.Kind.ACCOUNT && isInside() ? TeamRole.valueOf(inside) : null;
    }

    ProgrammeRole programmeRole() {
        return ProgrammeRole.valueOf(inside);
    }
}
