package fi.spiraali.exercise.text;

import jakarta.validation.constraints.NotNull;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A note the room has been shown. Nothing tells when it was written, nor, in an anonymous workshop, by whom.
 *
 * @param group the writer's in a named workshop, where there are groups: of a pair only one may have written
 * @param name the writer's in a named workshop, if they gave one
 * @param hidden taken from the screen; only facilitators are told of such texts
 */
public record RevealedText(
        @NotNull UUID id,
        @NotNull UUID activity,
        @NotNull String prompt,
        @NotNull String text,
        @Schema(nullable = true, required = true) Integer group,
        @Schema(nullable = true, required = true) String name,
        boolean hidden) {

    /** The columns {@link #read} takes, of {@code answer a}, {@code workshop w} and {@code participant p}. */
    public static final String COLUMNS = """
            a.id, a.activity, a.prompt, a.text, CASE WHEN NOT w.anonymous THEN a.group_number END AS group_number,
            CASE WHEN NOT w.anonymous THEN p.name END AS name, a.hidden""";

    public static RevealedText read(ResultSet row) throws SQLException {
        return new RevealedText(
                row.getObject("id", UUID.class),
                row.getObject("activity", UUID.class),
                row.getString("prompt"),
                row.getString("text"),
                row.getObject("group_number", Integer.class),
                row.getString("name"),
                row.getBoolean("hidden"));
    }
}
