package fi.spiraali.http;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Looks at a body's bytes before any parser does: not too many, and of JSON every one UTF-8. Files read strictly. */
@Provider
public class BodyGuard implements ReaderInterceptor {
    /** The longest valid body is about 110 KiB: every text at its limit, each character written as an escape. */
    static final int LARGEST = 256 * 1024;

    /** Eleven thousand rows of scores take less than half of it. */
    static final int LARGEST_FILE = 5 * 1024 * 1024;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        boolean isJson = context.getMediaType().getSubtype().equals("json");
        int most = isJson ? LARGEST : LARGEST_FILE;
        byte[] body = context.getInputStream().readNBytes(most + 1);
        if (body.length > most) {
            throw new BodyTooLarge();
        }
        if (isJson) {
            mustBeText(body);
        }
        context.setInputStream(new ByteArrayInputStream(body));
        return context.proceed();
    }

    private static void mustBeText(byte[] body) {
        try {
            // Jackson lets some overlong forms pass and would keep what they smuggle in.
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            // With a NUL or a byte order mark among the bytes Jackson would guess at another encoding.
            boolean misleading = text.chars().anyMatch(c -> c == 0 || c == '\uFEFF');
            if (misleading || text.chars().allMatch(Character::isWhitespace)) {
                throw new MalformedBody();
            }
        } catch (CharacterCodingException e) {
            throw new MalformedBody();
        }
    }

    /** More bytes than any valid body has. */
    public static class BodyTooLarge extends Refusal {
        private static final long serialVersionUID = 1L;

        BodyTooLarge() {
            super(ProblemType.TOO_LARGE);
        }
    }

    /** Not JSON at all. */
    public static class MalformedBody extends Refusal {
        private static final long serialVersionUID = 1L;

        MalformedBody() {
            super(ProblemType.MALFORMED_BODY);
        }
    }
}
