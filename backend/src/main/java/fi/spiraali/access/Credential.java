package fi.spiraali.access;

import java.util.UUID;

/** What somebody shows to be let in; whether it still opens anything is for {@link Access} to say. */
sealed interface Credential {

    /** A signed-in account, by the signed token of its session. */
    record SignedIn(UUID session, UUID account) implements Credential {}

    /** A program, by the SHA-256 of its secret. */
    record ByToken(byte[] hash) implements Credential {}

    /** An assessor without an account, by the link they were given. */
    record ByLink(UUID link) implements Credential {}

    /** A facilitator without an account, or the projector's computer, by the link to one workshop. */
    record AtDesk(UUID link) implements Credential {}

    /** A participant of a workshop, by what they were given when they joined. */
    record InRoom(UUID participant) implements Credential {}
}
