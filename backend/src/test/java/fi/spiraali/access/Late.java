package fi.spiraali.access;

import com.nimbusds.jwt.SignedJWT;
import java.sql.SQLException;
import java.text.ParseException;
import java.util.UUID;
import javax.sql.DataSource;

/** Lets time pass for a session or a token, by moving its row. */
final class Late {
    private Late() {}

    /** Moves every time of the session that the token names. */
    static void session(String jwt, String age, DataSource database) throws SQLException {
        Rows.change(database, """
                UPDATE session SET created_at = created_at - ?::interval, seen_at = seen_at - ?::interval,
                  expires_at = expires_at - ?::interval
                WHERE id = ?""", age, age, age, sessionIn(jwt));
    }

    /** As if nothing had been heard of the session for so long. */
    static void idle(String jwt, String age, DataSource database) throws SQLException {
        Rows.change(database, "UPDATE session SET seen_at = seen_at - ?::interval WHERE id = ?", age, sessionIn(jwt));
    }

    static void token(String id, String age, DataSource database) throws SQLException {
        Rows.change(database, """
                UPDATE api_token SET created_at = created_at - ?::interval, expires_at = expires_at - ?::interval
                WHERE id = ?""", age, age, UUID.fromString(id));
    }

    private static UUID sessionIn(String jwt) {
        try {
            return UUID.fromString(SignedJWT.parse(jwt).getJWTClaimsSet().getJWTID());
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
