package fi.spiraali.workshop.feed;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many are here and have answered; never what.
 *
 * @param joined everybody who ever came in
 * @param answered people with an answer to the current activity; in live scoring a level given, in a summary a star
 * @param groups groups with an answer
 * @param results changes whenever the results of the current activity do
 */
@Schema(description = "Event `counts` of a feed")
public record Counts(
        int joined,
        int present,
        int answered,
        int groups,
        @NotNull String results) {}
