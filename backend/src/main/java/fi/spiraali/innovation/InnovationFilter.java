package fi.spiraali.innovation;

import fi.spiraali.http.Parameters;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which innovations one looks for; what is left out does not narrow. */
public class InnovationFilter implements Parameters {
    @QueryParam("team")
    @Parameter(description = "Only this one of the reader's teams")
    UUID team;

    @QueryParam("q")
    @Size(max = 200)
    @Pattern(regexp = Vocabulary.STORABLE, message = "INVALID_CHARACTER")
    @Parameter(description = "Words in the name or the summary")
    String q;

    @QueryParam("objective")
    @Pattern(regexp = Vocabulary.OBJECTIVE, message = "UNKNOWN_VALUE")
    String objective;

    @QueryParam("stage")
    @Pattern(regexp = Vocabulary.STAGE, message = "UNKNOWN_VALUE")
    String stage;

    @QueryParam("county")
    @Size(max = 100)
    @Pattern(regexp = Vocabulary.STORABLE, message = "INVALID_CHARACTER")
    String county;

    @QueryParam("state")
    @DefaultValue("ACTIVE")
    @Pattern(regexp = "ACTIVE|ARCHIVED", message = "UNKNOWN_VALUE")
    String state;

    /** The words as a pattern in which nothing but their order counts; null when there are none. */
    String pattern() {
        return q == null || q.isBlank() ? null : "%" + q.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
