package fi.spiraali.access;

import static fi.spiraali.Client.newId;
import static fi.spiraali.Client.problem;

import fi.spiraali.Person;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Somebody whose password is guessed at, until one has to wait. */
abstract class Guessing {
    static final String WRONG = "kaikkea muuta kuin se";

    static Person aino;

    @Inject
    DataSource database;

    @BeforeEach
    void somebody() {
        aino = aino == null ? Person.newcomer("Aino") : aino;
    }

    @AfterEach
    void nobody_waits() throws SQLException {
        Rows.change(database, "DELETE FROM failed_attempt");
    }

    static String nobodys() {
        return newId() + "@esimerkki.fi";
    }

    /** Guesses until told to wait. */
    static int guesses(String email) {
        for (int guesses = 0; guesses < 10; guesses++) {
            var answer = Person.signIn(email, WRONG);
            if (answer.statusCode() == 429) {
                return guesses;
            }
            answer.then().spec(problem(401, "wrong-credentials"));
        }
        throw new AssertionError("ten guesses at once and not one had to wait");
    }

    static int wait(Response answer) {
        answer.then().spec(problem(429, "too-many-attempts"));
        return Integer.parseInt(answer.header("Retry-After"));
    }
}
