package fi.spiraali.http;

import static fi.spiraali.Client.get;
import static fi.spiraali.Client.request;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import fi.spiraali.Client;
import fi.spiraali.Round;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CachingTest {
    @Test
    void whatever_has_a_version_is_not_sent_again_to_who_has_it() {
        var round = Round.named();
        var agreed = round.path() + "/agreed/" + Round.CHARACTERISTICS.getFirst();
        Client.create(agreed, Map.of("level", 3));
        for (var path :
                List.of("/innovations/" + round.innovation(), round.path(), round.path() + "/profile", agreed)) {
            var tag = get(path).then().statusCode(200).extract().header("ETag");
            assertThat(path, tag, matchesPattern("\"[^\"]+\""));
            for (var known : List.of(tag, "W/" + tag, "\"other\", " + tag, "*")) {
                request()
                        .header("If-None-Match", known)
                        .get(path)
                        .then()
                        .statusCode(304)
                        .body(is(""));
            }
            request().header("If-None-Match", "\"other\"").get(path).then().statusCode(200);
        }
    }

    @Test
    void a_write_answers_with_the_tag_the_next_read_has() {
        var round = Round.named();
        var moved = Client.change(round.path() + "/state", "*", Map.of("state", "CLOSED"));
        assertThat(moved.header("ETag"), is(get(round.path()).header("ETag")));
    }

    @Test
    void a_tag_of_one_thing_is_no_tag_of_another() {
        var one = Round.named().path() + "/profile";
        var other = Round.named().path() + "/profile";
        request()
                .header("If-None-Match", get(one).header("ETag"))
                .get(other)
                .then()
                .statusCode(200);
    }
}
