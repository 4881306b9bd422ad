package fi.spiraali.workshop;

import java.util.UUID;

/** Somebody may not watch a room any more: whoever watches it is asked again who they are. */
public record LinkRevoked(UUID workshop) {}
