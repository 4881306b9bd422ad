package fi.spiraali.access;

import static fi.spiraali.Client.newId;
import static fi.spiraali.Client.nobody;
import static fi.spiraali.Client.problem;
import static fi.spiraali.access.Writing.create;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import fi.spiraali.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any password of 12 to 128 characters that is not guessed at once; only its hash is kept. */
@QuarkusTest
class PasswordTest {
    private static final String LETTERS =
            "kGv7 ?q9Zt-Äx3m!Lw8.oPf2 Rj5*ÅhYb6+nUc4,eSd1_iTa0:öVg9;Wl8<Xp7>Qr6=Ms5%Nt4&Ku3/Jv2(Iw1)Hx0ZyG9.FzE8aDb7-CcB6dAe5 fg4hi3jk2lm1no0pq9rs8tu7";

    @Inject
    DataSource database;

    private final String id = newId();
    private final String email = "satunnainen." + id.substring(0, 8) + "@esimerkki.fi";

    private Response register(String password) {
        return create(
                nobody(), "/accounts/" + id, Map.of("email", email, "name", "Satu Sepänmäki", "password", password));
    }

    private void mustBeUsable(String password) {
        register(password).then().statusCode(201);
        Person.signIn(email, password).then().statusCode(201);
    }

    private void mustBeRefused(String password, String code) throws SQLException {
        register(password).then().spec(problem(422, "invalid-request", "/password", code));
        assertThat(Rows.of(database, "SELECT id FROM account WHERE id = ?", UUID.fromString(id)), Matchers.empty());
    }

    private static String letters(int length) {
        return LETTERS.substring(0, length);
    }

    @Test
    void twelve_characters_are_enough_and_eleven_are_not() throws SQLException {
        mustBeRefused(letters(11), "TOO_SHORT");
        mustBeUsable(letters(12));
    }

    @Test
    void up_to_128_characters_count_every_one() throws SQLException {
        mustBeRefused(letters(129), "TOO_LONG");
        mustBeUsable(letters(128));
        Person.signIn(email, letters(127)).then().spec(problem(401, "wrong-credentials"));
    }

    @Test
    void a_character_is_what_a_person_types_not_its_bytes() throws SQLException {
        var animals = "🦊🐻🐼🐨🐯🦁🐮🐷🐸🐵🐔🐧";
        mustBeRefused(animals.substring(2), "TOO_SHORT");
        mustBeRefused(animals.repeat(11), "TOO_LONG");
        mustBeUsable(animals);
    }

    @Test
    void the_longest_may_be_of_the_widest_characters() {
        mustBeUsable("🦊🐻🐼🐨🐯🦁🐮🐷".repeat(16));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "  kettu juoksee yli  ",
                "лиса бежит через лес",
                "\"; DROP TABLE account; --",
                "tab\tand\nnewline\u0007bell",
                "狐狸跑过懒狗身边了吗今天呢",
                "$argon2id$v=19$m=19456"
            })
    void any_character_may_be_in_it(String password) {
        mustBeUsable(password);
    }

    @Test
    void but_not_the_one_the_database_cannot_take() throws SQLException {
        mustBeRefused("kettu juoksee\u0000 yli", "INVALID_CHARACTER");
    }

    @Test
    void spaces_around_it_belong_to_it() {
        register("  kettu juoksee yli  ").then().statusCode(201);
        Person.signIn(email, "kettu juoksee yli").then().spec(problem(401, "wrong-credentials"));
    }

    @Test
    void a_letter_may_be_typed_as_one_character_or_as_two() {
        register("äitiöljyårsdag kettu").then().statusCode(201);
        Person.signIn(email, Normalizer.normalize("äitiöljyårsdag kettu", Normalizer.Form.NFD))
                .then()
                .statusCode(201);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "password1234",
                "Password1234",
                "qwertyuiop12",
                "123456789012",
                "aaaaaaaaaaaa",
                "            ",
                "abcdefghijkl",
                "iloveyou1234",
                "passwordpassword",
                "1q2w3e4r5t6y"
            })
    void what_everybody_has_is_refused(String password) throws SQLException {
        mustBeRefused(password, "TOO_COMMON");
    }

    @Test
    void what_an_attacker_knows_of_the_person_is_refused() throws SQLException {
        for (var known : List.of(email, email.split("@")[0] + "1", "Satu Sepänmäki", "sepänmäki2024")) {
            mustBeRefused(known, "TOO_COMMON");
        }
    }

    @Test
    void a_new_password_is_held_to_the_same_rules() {
        var aino = Person.newcomer("Aino");
        Writing.json(aino.as(), Map.of("currentPassword", Person.PASSWORD, "newPassword", "password1234"))
                .put("/accounts/me/password")
                .then()
                .spec(problem(422, "invalid-request", "/newPassword", "TOO_COMMON"));
        Writing.json(aino.as(), Map.of("currentPassword", Person.PASSWORD, "newPassword", letters(11)))
                .put("/accounts/me/password")
                .then()
                .spec(problem(422, "invalid-request", "/newPassword", "TOO_SHORT"));
        Person.signIn(aino.email(), Person.PASSWORD).then().statusCode(201);
    }

    @Test
    void it_is_kept_as_argon2id_with_what_owasp_asks_for_and_a_salt_of_its_own() throws SQLException {
        var aino = Person.newcomer("Aino");
        var onni = Person.newcomer("Onni");
        var hashes = Rows.of(
                database,
                "SELECT password FROM account WHERE id IN (?, ?)",
                UUID.fromString(aino.id()),
                UUID.fromString(onni.id()));
        for (var hash : hashes) {
            assertThat(hash, matchesPattern("\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[\\w+/]{22}\\$[\\w+/]{43}"));
        }
        assertThat(hashes.get(0), not(hashes.get(1)));
    }

    /** What can be read as letters in many ways took the list of common ones half a minute, without any sign-in. */
    @Test
    void the_longest_one_is_checked_about_as_fast_as_a_short_one() {
        var longest = List.of(
                letters(128), "4@8({[<369&#!1/|0$5+7%2".repeat(6).substring(10), "4a@a8a(a{a[a<a3a6a9a&a#a".repeat(5));
        longest.forEach(this::time);
        long usual = time(letters(20));
        for (var password : longest) {
            // Generous, as machines stumble; it was a thousandfold.
            assertThat(password, time(password), lessThan(40 * usual));
        }
    }

    private long time(String password) {
        long start = System.nanoTime();
        create(
                        nobody(),
                        "/accounts/" + newId(),
                        Map.of("email", newId() + "@esimerkki.fi", "name", "Satu", "password", password))
                .then()
                .statusCode(201);
        return System.nanoTime() - start;
    }
}
