package fi.spiraali.programme.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where an innovation stands on the programme's two maps; null where nobody has placed it.
 *
 * @param column and theme, ids of `innovation-cluster-map`
 * @param layer id of `transition-map`
 */
@Embeddable
public record Placement(
        @Column(name = "map_column") @Schema(nullable = true, required = true)
        String column,

        @Column(name = "map_theme") @Schema(nullable = true, required = true)
        String theme,

        @Column(name = "map_layer") @Schema(nullable = true, required = true)
        String layer) {

    static final Placement NOWHERE = new Placement(null, null, null);
}
