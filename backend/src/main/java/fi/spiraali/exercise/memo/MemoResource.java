package fi.spiraali.exercise.memo;

import fi.spiraali.access.Access;
import fi.spiraali.access.Right;
import fi.spiraali.exercise.sheet.Sheets;
import fi.spiraali.http.ProblemTexts;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/workshops/{workshop}/memo")
@Tag(name = "Memo")
public class MemoResource {
    private static final MediaType TEXT = new MediaType("text", "markdown", "UTF-8");
    private static final MediaType TABLE = new MediaType("text", "csv", "UTF-8");
    private static final List<Variant> FORMATS =
            Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, TEXT, TABLE).build();

    private final Access access;
    private final Minutes minutes;
    private final Sheets sheets;

    MemoResource(Access access, Minutes minutes, Sheets sheets) {
        this.access = access;
        this.minutes = minutes;
        this.sheets = sheets;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/markdown", "text/csv"})
    @Operation(operationId = "getMemo", summary = "What is kept of a workshop", description = """
                    Everything that was revealed and not taken from the screen, by activity; of an anonymous workshop
                    nothing that tells people apart. As data, as a text in Markdown or as a table, by `Accept`; the words
                    of text and table by `Accept-Language`.""")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Memo.class)),
                @Content(mediaType = "text/markdown", schema = @Schema(implementation = String.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public RestResponse<Object> get(
            UUID workshop,
            Request request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) String preferred)
            throws SQLException {
        access.toWorkshop(workshop, Right.READ_WORKSHOPS);
        var memo = minutes.of(workshop);
        var words = new Words(ProblemTexts.languageFor(preferred));
        var format = request.selectVariant(FORMATS).getMediaType();
        if (format.isCompatible(TEXT)) {
            return file(TEXT, "md", MemoText.of(memo, words, sheets));
        }
        return format.isCompatible(TABLE)
                ? file(TABLE, "csv", MemoTable.of(memo, words, sheets))
                : ResponseBuilder.<Object>ok(memo, MediaType.APPLICATION_JSON_TYPE)
                        .build();
    }

    private static RestResponse<Object> file(MediaType type, String ending, String content) {
        return ResponseBuilder.<Object>ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"spiraali." + ending + '"')
                .build();
    }
}
