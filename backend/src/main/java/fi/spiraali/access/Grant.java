package fi.spiraali.access;

import fi.spiraali.audit.Actor;
import java.util.List;
import java.util.UUID;

/**
 * Somebody who was let in.
 *
 * @param person what {@link OwnerKey} tells them by; null for a token and for a link to a desk
 * @param team whose thing it is
 * @param role null for a token and for every guest
 * @param scopes of a token
 */
public record Grant(Actor actor, UUID person, UUID team, TeamRole role, List<String> scopes) {

    /** Whether the same caller may do that too. */
    public boolean may(Right right) {
        return switch (actor.kind()) {
            case ACCOUNT -> right.role != null && role.isAtLeast(right.role);
            case LINK, FACILITATOR, SCREEN, PARTICIPANT -> right.guests.contains(actor.kind());
            case TOKEN -> right.scope != null && scopes.contains(right.scope);
            case SYSTEM -> false;
        };
    }
}
