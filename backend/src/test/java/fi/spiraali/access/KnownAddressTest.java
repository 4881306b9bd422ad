package fi.spiraali.access;

import static fi.spiraali.Client.problem;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import fi.spiraali.Person;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Signing in does not tell who has an account, neither in words nor by the time it takes. */
@QuarkusTest
class KnownAddressTest extends Guessing {
    @Test
    void a_wrong_password_and_an_unknown_address_are_told_the_same() {
        var known = Person.signIn(aino.email(), WRONG).then().spec(problem(401, "wrong-credentials"));
        var unknown = Person.signIn(nobodys(), WRONG).then().spec(problem(401, "wrong-credentials"));
        assertThat(unknown.extract().asString(), is(known.extract().asString()));
    }

    @Test
    void an_address_nobody_has_is_guessed_at_no_faster() {
        assertThat(guesses(nobodys()), greaterThan(4));
    }

    @Test
    void what_was_tried_is_not_kept() throws SQLException {
        var email = nobodys();
        Person.signIn(email, WRONG);
        var kept = Rows.of(
                database,
                "SELECT convert_from(decode(encode(subject, 'hex'), 'escape'), 'LATIN1') FROM failed_attempt");
        assertThat(kept.stream().anyMatch(text -> text.contains(email.substring(0, 8))), is(false));
    }

    @Test
    void the_time_it_takes_does_not_tell_who_has_an_account() throws SQLException {
        var known = new ArrayList<Long>();
        var unknown = new ArrayList<Long>();
        for (int i = 0; i < 35; i++) {
            known.add(time(aino.email()));
            unknown.add(time(nobodys()));
            Rows.change(database, "DELETE FROM failed_attempt");
        }
        assertThat(median(unknown), closeTo(median(known), 0.2 * median(known)));
    }

    private static long time(String email) {
        long start = System.nanoTime();
        Person.signIn(email, WRONG).then().statusCode(401);
        return System.nanoTime() - start;
    }

    /** Of all but the first five, which warm up. */
    private static double median(List<Long> times) {
        return times.stream().skip(5).sorted().skip(15).findFirst().orElseThrow();
    }
}
