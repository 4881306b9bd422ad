package fi.spiraali.score;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fi.spiraali.access.TestKeys;
import fi.spiraali.http.InvalidRequest;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class PositionsTest {
    private static final long MOST = (1L << 48) - 1;

    private final Positions positions = new Positions(TestKeys.some());

    @Property
    void a_position_comes_back_as_it_went(
            @ForAll @LongRange(max = MOST) long place, @ForAll @LongRange(max = MOST) long told, @ForAll int filters) {
        var position = new Position(place, told);
        assertThat(positions.parse(positions.encode(position, filters), filters, "cursor"), is(position));
    }

    @Property
    void with_other_filters_it_is_none(
            @ForAll @LongRange(max = MOST) long place, @ForAll int filters, @ForAll int others) {
        net.jqwik.api.Assume.that(filters != others);
        var encoded = positions.encode(Position.after(place), filters);
        assertThrows(InvalidRequest.class, () -> positions.parse(encoded, others, "cursor"));
    }

    @Property
    void what_was_never_given_is_refused(@ForAll String made) {
        assertThrows(InvalidRequest.class, () -> positions.parse(made, 0, "cursor"));
    }

    @Property
    void a_bit_that_is_turned_makes_it_worthless(
            @ForAll @LongRange(max = MOST) long place, @ForAll @Size(16) byte[] mask) {
        var encoded = java.util.Base64.getUrlDecoder().decode(positions.encode(Position.after(place), 7));
        boolean turned = false;
        for (int i = 0; i < encoded.length; i++) {
            encoded[i] ^= mask[i];
            turned |= mask[i] != 0;
        }
        net.jqwik.api.Assume.that(turned);
        var other = java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(encoded);
        assertThrows(InvalidRequest.class, () -> positions.parse(other, 7, "cursor"));
    }
}
