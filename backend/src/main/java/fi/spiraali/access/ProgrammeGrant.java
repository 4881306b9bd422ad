package fi.spiraali.access;

import fi.spiraali.audit.Actor;
import java.util.UUID;

/** Somebody who was let in to a programme: always a signed-in account. */
public record ProgrammeGrant(Actor actor, UUID programme, ProgrammeRole role) {
    public UUID account() {
        return actor.id();
    }

    public boolean isCoordinator() {
        return role == ProgrammeRole.COORDINATOR;
    }
}
