package fi.spiraali.access;

import static fi.spiraali.Client.bearing;
import static fi.spiraali.Client.problem;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import fi.spiraali.Client;
import fi.spiraali.Person;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** A program that runs away is slowed down, and told in time; people are not counted. */
@QuarkusTest
class TokenAllowanceTest {
    private static final int A_MINUTE = 600;

    @Test
    void a_token_is_told_what_is_left_and_refused_when_nothing_is() {
        var aino = Person.newcomer("Aino");
        var team = aino.newTeam();
        var token = aino.makesToken(team, "scores:read");
        bearing(token)
                .get("/innovations")
                .then()
                .statusCode(403)
                .header("RateLimit-Policy", is("\"token\";q=600;w=60"))
                .header("RateLimit", matchesPattern("\"token\";r=599;t=(59|60)"));
        for (int i = 1; i < A_MINUTE; i++) {
            assertThat(bearing(token).get("/session").statusCode(), is(403));
        }
        bearing(token)
                .get("/session")
                .then()
                .spec(problem(429, "rate-limited"))
                .header("RateLimit", matchesPattern("\"token\";r=0;t=\\d+"))
                .header("Retry-After", matchesPattern("\\d+"));
        bearing(aino.makesToken(team, "scores:read")).get("/session").then().statusCode(403);
    }

    @Test
    void people_are_not_counted() {
        Client.get("/session").then().statusCode(200).header("RateLimit", nullValue());
    }
}
