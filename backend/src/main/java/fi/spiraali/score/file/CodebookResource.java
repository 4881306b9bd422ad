package fi.spiraali.score.file;

import fi.spiraali.http.Anyone;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/scores/codebook")
@Tag(name = "Scores")
@Anyone
public class CodebookResource {
    private final Codebook codebook;

    CodebookResource(Codebook codebook) {
        this.codebook = codebook;
    }

    @GET
    @Operation(
            operationId = "getCodebook",
            summary = "What each column of the scores means, in three languages",
            description = "The same for every format; a workbook carries it as a sheet of its own.")
    public Codebook get() {
        return codebook;
    }
}
