package fi.spiraali.access;

import fi.spiraali.audit.Actor;
import java.util.UUID;

/**
 * Somebody who was let in.
 *
 * @param team whose thing it is
 * @param role null for a token and for a link
 */
public record Grant(Actor actor, UUID team, TeamRole role) {

    /** Whether the same caller may do that too. */
    public boolean may(Right right) {
        return switch (actor.kind()) {
            case ACCOUNT -> role.isAtLeast(right.role);
            case LINK -> right.byLink;
            case TOKEN, SYSTEM -> false;
        };
    }
}
