package fi.spiraali.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which part of a list is asked for. */
public class Paging implements Parameters {
    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    @Parameter(description = "How many at the most")
    int limit;

    @QueryParam("cursor")
    @Parameter(description = "`next` of the page before; opaque")
    String cursor;

    public int limit() {
        return limit;
    }

    public Cursor from() {
        return Cursor.parse(cursor);
    }
}
