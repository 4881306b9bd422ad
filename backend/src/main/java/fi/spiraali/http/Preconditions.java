package fi.spiraali.http;

import jakarta.ws.rs.HeaderParam;
import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the writer believes to be there: nothing (If-None-Match: *), or the version last read (If-Match). */
public class Preconditions {
    @HeaderParam("If-Match")
    @Parameter(description = "ETag of the version that is changed; 428 without, 412 when it is stale")
    String ifMatch;

    @HeaderParam("If-None-Match")
    @Parameter(description = "`*` when the thing is created; 412 when it exists with other content")
    String ifNoneMatch;

    /** True for a creation, false for a change; refused when the writer said neither. */
    public boolean creating() {
        if (ifNoneMatch != null && ifNoneMatch.strip().equals("*")) {
            return true;
        }
        if (ifMatch == null) {
            throw new PreconditionRequired();
        }
        return false;
    }

    /** For what is made and never changed: the writer says so with If-None-Match: *. */
    public static void mustCreate(String ifNoneMatch) {
        if (ifNoneMatch == null || !ifNoneMatch.strip().equals("*")) {
            throw new PreconditionRequired();
        }
    }

    /**
     * @param alreadySo true when the thing is as the writer wants it: then a stale tag is a repeated request, not a conflict
     * @throws PreconditionRequired when the writer names no version, PreconditionFailed when it is not this one
     */
    public void mustMatch(Versioned current, boolean alreadySo) {
        if (ifMatch == null) {
            throw new PreconditionRequired();
        }
        if (!alreadySo
                && tags(ifMatch)
                        .noneMatch(tag -> tag.equals("*") || version(tag).equals(version(current.etag())))) {
            throw new PreconditionFailed();
        }
    }

    /** Whether the reader has this very state already. */
    static boolean isKnown(String ifNoneMatch, Versioned current) {
        return tags(ifNoneMatch).anyMatch(tag -> tag.equals("*") || tag.equals(current.etag()));
    }

    private static Stream<String> tags(String header) {
        // Proxies that compress turn a strong tag into a weak one on its way out.
        return Arrays.stream(header.split(","))
                .map(tag -> tag.strip().replaceFirst("^W/", "").replace("\"", ""));
    }

    private static String version(String tag) {
        return tag.split("\\.", 2)[0];
    }

    /** The writer did not say which version it changes. */
    public static class PreconditionRequired extends Refusal {
        private static final long serialVersionUID = 1L;

        PreconditionRequired() {
            super(ProblemType.PRECONDITION_REQUIRED);
        }
    }

    /** Somebody else was there first. */
    public static class PreconditionFailed extends Refusal {
        private static final long serialVersionUID = 1L;

        public PreconditionFailed() {
            super(ProblemType.PRECONDITION_FAILED);
        }
    }
}
