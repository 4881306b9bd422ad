package fi.spiraali.exercise.text;

import fi.spiraali.http.FaultCode;
import fi.spiraali.http.InvalidRequest;
import fi.spiraali.http.Parameters;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which part of a workshop's texts is asked for. They have no time to go by, so a place among them is another one. */
public class TextPaging implements Parameters {
    @QueryParam("activity")
    @Parameter(description = "Of this activity only")
    UUID activity;

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    @Parameter(description = "How many at the most")
    int limit;

    @QueryParam("cursor")
    @Parameter(description = "`next` of the page before; opaque")
    String cursor;

    /**
     * Where a text stands.
     *
     * @param position of its activity in the agenda
     * @param group its writer's, 0 where there is none
     */
    record Place(int position, String prompt, int group, UUID id) {
        static final Place BEGINNING = new Place(0, "", 0, new UUID(0, 0));

        private static final String BETWEEN = "\n";

        String encoded() {
            var text = String.join(BETWEEN, "" + position, prompt, "" + group, id.toString());
            return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        }

        private static Place parse(String encoded) {
            try {
                var text = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
                var parts = text.split(BETWEEN, -1);
                if (parts.length == 4 && text.indexOf('\0') < 0) {
                    return new Place(
                            Integer.parseInt(parts[0]),
                            parts[1],
                            Integer.parseInt(parts[2]),
                            UUID.fromString(parts[3]));
                }
            } catch (IllegalArgumentException e) {
                // falls through to the one refusal below
            }
            throw new InvalidRequest("cursor", FaultCode.NOT_A_CURSOR);
        }
    }

    Place from() {
        return cursor == null ? Place.BEGINNING : Place.parse(cursor);
    }
}
