package fi.spiraali.programme.overview;

import fi.spiraali.programme.disclosure.Contribution;
import fi.spiraali.programme.disclosure.Publication;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What is published of a programme until something else is.
 *
 * @param gone innovations in it that share their results no more, or are no more
 */
record Edition(UUID id, Instant publishedAt, Publication publication, Set<UUID> gone) {
    boolean isOf(List<Contribution> eligible) {
        return gone.isEmpty() && publication.isOf(eligible);
    }

    boolean mayBeShown() {
        return gone.isEmpty();
    }
}
