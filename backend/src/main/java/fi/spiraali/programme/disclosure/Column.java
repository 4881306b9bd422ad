package fi.spiraali.programme.disclosure;

import java.util.UUID;

/**
 * One unknown to whoever reads what is published: what an innovation brings by a round, or by the change between two.
 *
 * @param earlier null for the round's own result
 */
record Column(UUID innovation, UUID team, UUID assessment, UUID earlier) {}
