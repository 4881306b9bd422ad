package fi.spiraali.audit;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was acted on. */
public record Target(Kind kind, UUID id) {
    @Schema(name = "TargetKind")
    public enum Kind {
        ACCOUNT,
        TEAM,
        MEMBER,
        INVITATION,
        TOKEN,
        LINK,
        INNOVATION,
        ASSESSMENT,
        WORKSHOP,
        PROGRAMME,
        WEBHOOK
    }

    public static Target of(Kind kind, UUID id) {
        return new Target(kind, id);
    }
}
