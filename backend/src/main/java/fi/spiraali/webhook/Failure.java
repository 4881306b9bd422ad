package fi.spiraali.webhook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why there was no answer at all. */
@Schema(name = "DeliveryError")
public enum Failure {
    /** Its host leads to an address of some network's own. */
    ADDRESS_NOT_ALLOWED,
    HOST_NOT_FOUND,
    /** Nobody listened, or hung up. */
    NOT_REACHED,
    /** Its certificate is not its own, not valid or of nobody known. */
    NOT_TRUSTED,
    TIMED_OUT
}
