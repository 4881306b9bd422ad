package fi.spiraali.http;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;

/** A place in a list ordered by time and id; rows that are added elsewhere don't move it. */
public record Cursor(Instant at, UUID id) {

    /** Before the first row of a list that runs from the newest to the oldest. */
    public static final Cursor NEWEST = new Cursor(Instant.parse("9999-12-31T23:59:59Z"), new UUID(-1, -1));

    String encoded() {
        var bytes = ByteBuffer.allocate(3 * Long.BYTES)
                .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, at))
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** What {@link #encoded()} made, from the query parameter named cursor; null is the beginning. */
    public static Cursor parse(String encoded) {
        if (encoded == null) {
            return NEWEST;
        }
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(encoded));
            var cursor = new Cursor(
                    Instant.EPOCH.plus(bytes.getLong(), ChronoUnit.MICROS), new UUID(bytes.getLong(), bytes.getLong()));
            // What we never made is refused whole: beyond the ends of time the database would answer with a fault.
            if (!bytes.hasRemaining() && !cursor.at.isBefore(Instant.EPOCH) && !cursor.at.isAfter(NEWEST.at)) {
                return cursor;
            }
        } catch (IllegalArgumentException
                | BufferUnderflowException
                | java.time.DateTimeException
                | ArithmeticException e) {
            // falls through to the one refusal below
        }
        throw new InvalidRequest("cursor", FaultCode.NOT_A_CURSOR);
    }
}
