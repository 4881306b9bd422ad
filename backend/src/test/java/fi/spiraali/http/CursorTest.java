package fi.spiraali.http;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    @Test
    void no_cursor_is_the_beginning() {
        assertThat(Cursor.parse(null), is(Cursor.NEWEST));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "zzz",
                "not base64!",
                // One byte less and one more than a cursor has.
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                // Before 1970 and after 9999.
                "__________________________________8",
                "f_________8AAAAAAAAAAAAAAAAAAAAA"
            })
    void what_we_never_made_is_refused(String cursor) {
        assertThrows(InvalidRequest.class, () -> Cursor.parse(cursor));
    }
}
