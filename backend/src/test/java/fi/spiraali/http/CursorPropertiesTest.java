package fi.spiraali.http;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CursorPropertiesTest {
    @Provide
    Arbitrary<Cursor> any() {
        var last = ChronoUnit.MICROS.between(Instant.EPOCH, Cursor.NEWEST.at());
        return Combinators.combine(Arbitraries.longs().between(0, last), Arbitraries.longs(), Arbitraries.longs())
                .as((at, high, low) -> new Cursor(Instant.EPOCH.plus(at, ChronoUnit.MICROS), new UUID(high, low)));
    }

    @Property
    void a_cursor_comes_back_to_the_microsecond(@ForAll("any") Cursor cursor) {
        assertThat(Cursor.parse(cursor.encoded()), is(cursor));
    }

    @Property
    void a_cursor_stands_in_an_address_as_it_is(@ForAll("any") Cursor cursor) {
        assertThat(cursor.encoded(), matchesPattern("[A-Za-z0-9_-]{32}"));
    }
}
