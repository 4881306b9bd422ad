package fi.spiraali.programme.sharing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a team shares of an innovation, and where it stands on the maps.
 *
 * @param column and theme, ids of `innovation-cluster-map`
 * @param layer id of `transition-map`
 * @param link the teams' link, needed when the innovation joins
 */
public record ShareBody(
        @NotNull Sharing sharing,

        @Pattern(regexp = COLUMN, message = "UNKNOWN_VALUE") @Schema(nullable = true)
        String column,

        @Pattern(regexp = THEME, message = "UNKNOWN_VALUE") @Schema(nullable = true)
        String theme,

        @Pattern(regexp = LAYER, message = "UNKNOWN_VALUE") @Schema(nullable = true)
        String layer,

        @Size(max = 200) @Schema(nullable = true) String link) {

    /** A test holds the three to the instrument's files. */
    static final String COLUMN = "^(into-aftercare|during-aftercare|out-of-aftercare)$";

    static final String THEME = "^(housing|transitions|peer-activity|aftercare-clinic)$";
    static final String LAYER = "^(pressures|old-system|innovations|transition|new-system)$";

    public Placement placement() {
        return new Placement(column, theme, layer);
    }
}
