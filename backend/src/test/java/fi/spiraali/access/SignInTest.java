package fi.spiraali.access;

import static fi.spiraali.Client.problem;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import fi.spiraali.Client;
import fi.spiraali.Person;
import fi.spiraali.Together;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who guesses waits, and a room that does not guess never does. */
@QuarkusTest
class SignInTest extends Guessing {
    private void let_a_day_less_an_hour_pass() throws SQLException {
        Rows.change(database, "UPDATE failed_attempt SET last_at = last_at - interval '23 hours'");
    }

    @Test
    void an_address_is_known_in_any_case_of_its_letters() {
        Person.signIn(" " + aino.email().toUpperCase(java.util.Locale.ROOT) + " ", Person.PASSWORD)
                .then()
                .statusCode(201);
    }

    @Test
    void after_five_guesses_one_waits_even_with_the_right_password() {
        assertThat(guesses(aino.email()), greaterThan(4));
        assertThat(wait(Person.signIn(aino.email(), Person.PASSWORD)), greaterThan(0));
    }

    @Test
    void the_letters_case_and_a_made_up_sender_do_not_get_around_the_wait() {
        guesses(aino.email());
        wait(Person.signIn(aino.email().toUpperCase(java.util.Locale.ROOT), WRONG));
        wait(Client.nobody()
                .header("X-Forwarded-For", "192.0.2.1")
                .header("Forwarded", "for=192.0.2.2")
                .contentType("application/json")
                .body(Map.of("email", aino.email(), "password", WRONG))
                .post("/session"));
    }

    @Test
    void each_further_guess_waits_longer_up_to_a_quarter_of_an_hour() throws SQLException {
        guesses(aino.email());
        var waits = new ArrayList<Integer>();
        for (int i = 0; i < 12; i++) {
            let_a_day_less_an_hour_pass();
            Person.signIn(aino.email(), WRONG).then().spec(problem(401, "wrong-credentials"));
            waits.add(wait(Person.signIn(aino.email(), WRONG)));
        }
        assertThat("" + waits, waits.get(4), greaterThan(waits.get(3)));
        assertThat("" + waits, waits.get(5), greaterThan(waits.get(4)));
        assertThat("" + waits, waits.getLast(), greaterThan(890));
        assertThat("" + waits, waits.getLast(), lessThanOrEqualTo(900));
    }

    @Test
    void after_the_wait_the_right_password_opens_and_the_guesses_are_forgotten() throws SQLException {
        guesses(aino.email());
        let_a_day_less_an_hour_pass();
        Person.signIn(aino.email(), Person.PASSWORD).then().statusCode(201);
        assertThat(guesses(aino.email()), greaterThan(4));
    }

    @Test
    void guesses_are_forgotten_after_a_day() throws SQLException {
        guesses(aino.email());
        Rows.change(database, "UPDATE failed_attempt SET last_at = last_at - interval '25 hours'");
        assertThat(guesses(aino.email()), greaterThan(4));
    }

    @Test
    void a_session_left_open_is_no_place_to_guess_at_either() {
        for (int guesses = 0; guesses < 10; guesses++) {
            var answer = Writing.json(aino.as(), Map.of("currentPassword", WRONG, "newPassword", Person.PASSWORD + "!"))
                    .put("/accounts/me/password");
            if (answer.statusCode() == 429) {
                assertThat(wait(answer), greaterThan(0));
                return;
            }
            answer.then().spec(problem(422, "invalid-request", "/currentPassword", "WRONG_PASSWORD"));
        }
        throw new AssertionError("ten guesses at once and not one had to wait");
    }

    @Test
    void who_signs_in_often_never_waits() {
        for (int i = 0; i < 12; i++) {
            Person.signIn(aino.email(), Person.PASSWORD).then().statusCode(201);
        }
    }

    @Test
    void several_devices_may_sign_in_at_the_same_moment() {
        for (int i = 0; i < 5; i++) {
            assertThat(
                    Together.run(4, device -> Person.signIn(aino.email(), Person.PASSWORD)
                            .statusCode()),
                    everyItem(is(201)));
        }
    }

    @Test
    void a_room_behind_one_address_does_not_lock_itself_out() {
        for (int i = 0; i < 60; i++) {
            Person.signIn(nobodys(), WRONG).then().statusCode(401);
        }
        Person.signIn(aino.email(), Person.PASSWORD).then().statusCode(201);
    }

    @Test
    void guesses_at_one_account_keep_nobody_else_out() {
        guesses(nobodys());
        Person.signIn(aino.email(), Person.PASSWORD).then().statusCode(201);
    }
}
