package fi.spiraali.access.reset;

import static fi.spiraali.Client.problem;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.icegreen.greenmail.util.GreenMail;
import fi.spiraali.Client;
import fi.spiraali.Person;
import fi.spiraali.Together;
import fi.spiraali.mail.TestPostbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PasswordResetTest {
    private static final String NEW = "uusi parempi salasana";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Inject
    EntityManager database;

    GreenMail postbox;

    private Person aino;
    private int read;

    @BeforeEach
    void register() {
        aino = Person.newcomer("Aino");
    }

    @Test
    void the_link_in_the_mail_sets_a_new_password() {
        var token = mailedToken();
        redeem(token, NEW).then().statusCode(204);
        signIn(NEW).then().statusCode(201);
        signIn(Person.PASSWORD).then().spec(problem(401, "wrong-credentials"));
    }

    @Test
    void a_link_works_once() {
        var token = mailedToken();
        redeem(token, NEW).then().statusCode(204);
        redeem(token, "vielä uudempi salasana").then().spec(problem(410, "link-expired"));
        signIn(NEW).then().statusCode(201);
    }

    @Test
    void of_two_who_redeem_a_link_at_once_one_does() {
        var token = mailedToken();
        var statuses = Together.run(4, i -> redeem(token, NEW + i).statusCode());
        assertThat(Collections.frequency(statuses, 204), is(1));
        assertThat(Collections.frequency(statuses, 410), is(3));
    }

    @Test
    void asking_again_takes_nothing_from_who_asked_first_but_using_one_link_ends_all() {
        var first = mailedToken();
        var second = mailedToken();
        redeem(first, NEW).then().statusCode(204);
        redeem(second, NEW).then().spec(problem(410, "link-expired"));
    }

    @Test
    void after_an_hour_the_link_is_over() {
        var token = mailedToken();
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("""
                        UPDATE password_reset SET expires_at = expires_at - interval '1 hour'
                        WHERE account = (SELECT id FROM account WHERE email = :email)""")
                .setParameter("email", aino.email())
                .executeUpdate());
        redeem(token, NEW).then().spec(problem(410, "link-expired"));
    }

    @Test
    void a_link_that_was_made_up_is_answered_like_one_that_is_over() {
        var token = mailedToken();
        for (var other : List.of("", "a", token.substring(1) + "A", "A".repeat(43), "ä".repeat(43))) {
            redeem(other, NEW).then().spec(problem(410, "link-expired"));
        }
        redeem(token, NEW).then().statusCode(204);
    }

    @Test
    void a_password_that_is_too_easy_leaves_the_link_as_it_was() {
        var token = mailedToken();
        redeem(token, "salasana").then().spec(problem(422, "invalid-request", "/password", "TOO_SHORT"));
        redeem(token, NEW).then().statusCode(204);
    }

    @Test
    void every_device_is_signed_out() {
        aino.as().get("/session").then().statusCode(200);
        redeem(mailedToken(), NEW).then().statusCode(204);
        aino.as().get("/session").then().spec(problem(401, "sign-in-required"));
    }

    @Test
    void the_letter_speaks_the_readers_language() {
        ask(aino.email(), "sv-FI, en;q=0.5");
        assertThat(letter().subject(), is("Nytt lösenord till Spiraali"));
    }

    @Test
    void an_unknown_address_gets_the_same_answer_and_no_letter() {
        var unknown = UUID.randomUUID() + "@kunta.example";
        ask(unknown, "fi");
        // Letters are written one after the other: when the second has come, the first would have.
        ask(aino.email(), "fi");
        letter();
        assertThat(to(unknown), is(List.of()));
    }

    @Test
    void asking_again_and_again_has_to_wait() {
        var anybody = UUID.randomUUID() + "@kunta.example";
        for (int i = 0; i < 3; i++) {
            ask(anybody, "fi");
        }
        sending(Map.of("email", anybody))
                .post("/password-resets")
                .then()
                .spec(problem(429, "too-many-attempts"))
                .header("Retry-After", not("0"));
    }

    @Test
    void what_is_no_address_is_refused() {
        sending(Map.of("email", "aino"))
                .post("/password-resets")
                .then()
                .spec(problem(422, "invalid-request", "/email", "NOT_AN_EMAIL"));
    }

    private String mailedToken() {
        ask(aino.email(), "fi");
        var text = letter().text();
        assertThat(text, containsString(TestPostbox.CLIENT + "/reset#"));
        return text.substring(text.indexOf('#') + 1).split("\\s", 2)[0];
    }

    private static void ask(String address, String language) {
        sending(Map.of("email", address))
                .header("Accept-Language", language)
                .post("/password-resets")
                .then()
                .statusCode(202)
                .body(is(""));
    }

    private static Response redeem(String token, String password) {
        return sending(Map.of("token", token, "password", password)).post("/password-resets/redeem");
    }

    private Response signIn(String password) {
        return Person.signIn(aino.email(), password);
    }

    private static RequestSpecification sending(Map<String, String> body) {
        return Client.nobody().contentType("application/json").body(body);
    }

    private record Letter(String subject, String text) {}

    /** Aino's next letter. */
    private Letter letter() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        var hers = hers();
        while (hers.size() <= read) {
            assertThat("a letter came in time", System.nanoTime() < end);
            hers = hers();
        }
        return hers.get(read++);
    }

    private List<MimeMessage> to(String address) {
        return Arrays.stream(postbox.getReceivedMessages())
                .filter(letter -> isTo(address, letter))
                .toList();
    }

    private static boolean isTo(String address, MimeMessage letter) {
        try {
            return letter.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of one person's letters the order is that of their arrival. */
    private List<Letter> hers() {
        var hers = new ArrayList<Letter>();
        try {
            for (var letter : to(aino.email())) {
                hers.add(new Letter(letter.getSubject(), letter.getContent().toString()));
            }
            return hers;
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
