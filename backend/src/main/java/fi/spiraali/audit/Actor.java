package fi.spiraali.audit;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who acts: somebody with an account, a program with a token, a person with a link to a round or to a workshop's desk, a
 * projector, a participant of a workshop, or the installation itself.
 */
public record Actor(Kind kind, UUID id) {
    public static final Actor SYSTEM = new Actor(Kind.SYSTEM, null);

    @Schema(name = "ActorKind")
    public enum Kind {
        ACCOUNT,
        TOKEN,
        LINK,
        FACILITATOR,
        SCREEN,
        PARTICIPANT,
        SYSTEM
    }

    public static Actor account(UUID id) {
        return new Actor(Kind.ACCOUNT, id);
    }
}
