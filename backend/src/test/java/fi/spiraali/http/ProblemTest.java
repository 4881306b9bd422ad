package fi.spiraali.http;

import static fi.spiraali.Client.newId;
import static fi.spiraali.Client.request;
import static fi.spiraali.Client.sending;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A problem is told in the reader's language; its codes are the same in all. */
@QuarkusTest
class ProblemTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        fi                    | fi | Ei löytynyt
        sv                    | sv | Hittades inte
        en                    | en | Not found
        en-GB                 | en | Not found
        de, sv;q=0.5          | sv | Hittades inte
        en;q=0.1, sv;q=0.9    | sv | Hittades inte
        de                    | fi | Ei löytynyt
        *                     | fi | Ei löytynyt
        -                     | fi | Ei löytynyt
        """)
    void a_problem_speaks_the_readers_language_and_finnish_when_nothing_fits(
            String accepted, String language, String title) {
        var asking = request();
        if (accepted != null) {
            asking.header("Accept-Language", accepted);
        }
        asking.get("/innovations/" + newId())
                .then()
                .statusCode(404)
                .header("Content-Language", language)
                .body("title", is(title))
                .body("type", is("/problems/not-found"))
                .body("errors", nullValue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        fi | Enintään 200 merkkiä.
        en | At most 200 characters.
        """)
    void a_fault_names_its_limit_in_words(String language, String detail) {
        sending(Map.of("name", "x".repeat(201)))
                .header("If-None-Match", "*")
                .header("Accept-Language", language)
                .put("/innovations/" + newId())
                .then()
                .body("errors[0].code", is("TOO_LONG"))
                .body("errors[0].detail", is(detail));
    }

    @Test
    void every_problem_and_every_code_has_its_words_in_every_language() {
        var missing = new ArrayList<String>();
        for (var language : List.of("fi", "sv", "en")) {
            var words = ProblemTexts.in(language).words();
            Stream.concat(
                            Stream.of(ProblemType.values())
                                    .flatMap(type -> Stream.of(type + ".title", type + ".detail")),
                            Stream.of(FaultCode.values()).map(FaultCode::name))
                    .filter(key ->
                            !words.containsKey(key) || words.getString(key).isBlank())
                    .forEach(key -> missing.add(language + " " + key));
        }
        assertThat(missing, is(List.of()));
    }

    @Test
    void a_problem_names_the_address_it_belongs_to() {
        var path = "/innovations/" + newId();
        request()
                .get(path + "?secret=1")
                .then()
                .body("instance", is("/api/v1" + path))
                .body("detail", not(blankOrNullString()));
    }
}
