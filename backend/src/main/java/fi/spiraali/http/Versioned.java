package fi.spiraali.http;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A view that can tell whether it has changed; answers carry it as their ETag. */
public interface Versioned {

    /**
     * The tag's content without quotes; equal tags mean equal bodies. What stands before the first dot is the version
     * that writers compete for; after it comes what is merely counted, and changes under nobody's hands.
     */
    @JsonIgnore
    @Schema(hidden = true)
    String etag();
}
