package fi.spiraali.access;

import static fi.spiraali.Client.newId;
import static fi.spiraali.Client.nobody;
import static fi.spiraali.Client.problem;
import static fi.spiraali.access.Writing.create;
import static fi.spiraali.access.Writing.json;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import fi.spiraali.Person;
import fi.spiraali.Together;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How one gets an account where everybody may. */
@QuarkusTest
class RegistrationTest {
    private final String id = newId();
    private final String email = id + "@esimerkki.fi";

    private static Response register(String id, Map<String, ?> body) {
        return create(nobody(), "/accounts/" + id, body);
    }

    private Map<String, String> body() {
        return Map.of("email", email, "name", "Uusi", "password", Person.PASSWORD);
    }

    @Test
    void an_account_is_made_and_nobody_is_signed_in_by_it() {
        var made =
                register(id, body()).then().statusCode(201).body("id", is(id)).body("hasPassword", is(true));
        assertThat(made.extract().cookies().keySet(), empty());
        nobody().get("/session").then().spec(problem(401, "sign-in-required"));
    }

    @Test
    void a_repeated_registration_answers_as_the_first_did() {
        var first = register(id, body()).asString();
        assertThat(register(id, body()).then().statusCode(201).extract().asString(), is(first));
    }

    @Test
    void but_changes_nothing_for_somebody_who_only_knows_the_id() {
        register(id, body()).then().statusCode(201);
        register(id, Map.of("email", email, "name", "Joku", "password", "jokin aivan muu sana"));
        Person.signIn(email, "jokin aivan muu sana").then().statusCode(401);
        Person.signIn(email, Person.PASSWORD).then().statusCode(201).body("account.name", is("Uusi"));
        register(id, Map.of("email", newId() + "@esimerkki.fi", "name", "Uusi", "password", Person.PASSWORD))
                .then()
                .spec(problem(412, "precondition-failed"));
    }

    @Test
    void an_address_has_one_account_however_it_is_written() {
        register(id, body()).then().statusCode(201);
        for (var same : new String[] {email, email.toUpperCase(java.util.Locale.ROOT)}) {
            register(newId(), Map.of("email", same, "name", "Toinen", "password", Person.PASSWORD))
                    .then()
                    .spec(problem(422, "invalid-request", "/email", "ALREADY_TAKEN"));
        }
    }

    @Test
    void of_five_at_once_with_one_address_one_gets_it() {
        var statuses = Together.run(5, i -> register(newId(), body()).statusCode());
        assertThat("" + statuses, Collections.frequency(statuses, 201), is(1));
        assertThat("" + statuses, Collections.frequency(statuses, 422), is(4));
    }

    @Test
    void a_room_that_registers_at_once_behind_one_address_does_not_lock_itself_out() {
        var statuses = Together.run(40, i -> register(
                        newId(),
                        Map.of("email", newId() + "@esimerkki.fi", "name", "Uusi", "password", Person.PASSWORD))
                .statusCode());
        assertThat(statuses, everyItem(is(201)));
    }

    @Test
    void nor_does_one_that_thinks_of_weak_passwords_first() {
        for (int i = 0; i < 30; i++) {
            register(newId(), Map.of("email", newId() + "@esimerkki.fi", "name", "Uusi", "password", "password1234"))
                    .then()
                    .spec(problem(422, "invalid-request", "/password", "TOO_COMMON"));
        }
        register(id, body()).then().statusCode(201);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
        esimerkki.fi          | NOT_AN_EMAIL
        uusi@                 | NOT_AN_EMAIL
        @esimerkki.fi         | NOT_AN_EMAIL
        a@b@c                 | NOT_AN_EMAIL
        uusi @esimerkki.fi    | NOT_AN_EMAIL
        `uusi@esimerkki.fi\tBcc:x` | NOT_AN_EMAIL
        """)
    void what_is_no_address_is_refused(String wrong, String code) {
        register(id, Map.of("email", wrong, "name", "Uusi", "password", Person.PASSWORD))
                .then()
                .spec(problem(422, "invalid-request", "/email", code));
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"", "   ", "\t"})
    void somebody_has_a_name(String blank) {
        register(id, Map.of("email", email, "name", blank, "password", Person.PASSWORD))
                .then()
                .spec(problem(422, "invalid-request", "/name", "REQUIRED"));
    }

    @Test
    void an_existing_account_is_not_changed_at_its_registration() {
        register(id, body()).then().statusCode(201);
        json(nobody(), body()).put("/accounts/" + id).then().spec(problem(428, "precondition-required"));
        var aino = Person.newcomer("Aino");
        json(aino.as(), body())
                .header("If-Match", "*")
                .put("/accounts/" + id)
                .then()
                .spec(problem(428, "precondition-required"));
    }

    @Test
    void nobody_reads_or_deletes_an_account_by_its_id() {
        register(id, body()).then().statusCode(201);
        var aino = Person.newcomer("Aino");
        for (var path : new String[] {"/accounts/" + id, "/accounts/" + aino.id()}) {
            assertThat(aino.as().get(path).statusCode(), is(405));
            assertThat(aino.as().header("If-Match", "*").delete(path).statusCode(), is(405));
        }
    }
}
