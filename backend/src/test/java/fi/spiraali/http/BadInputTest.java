package fi.spiraali.http;

import static fi.spiraali.Client.get;
import static fi.spiraali.Client.newId;
import static fi.spiraali.Client.problem;
import static fi.spiraali.Client.request;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fi.spiraali.Round;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a stranger sends gets a clear answer, and nothing is stored. */
@QuarkusTest
class BadInputTest {
    /** In the tables, {@code <x*3>} is xxx; long bodies stay readable so. */
    private static final Pattern REPEATED = Pattern.compile("<(\\S+?)\\*(\\d+)>");

    private static final String INSIDE = "(?s).*(Exception|SQL|hibernate|jackson|quarkus|fi\\.spiraali|at java).*";

    /** Bodies go out byte by byte: a character is the byte of its number, so that broken UTF-8 can be written down. */
    @ParameterizedTest(name = "score {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        level 0                | {"level": 0}                  | 422 | invalid-request | /level | OUT_OF_RANGE
        level 6                | {"level": 6}                  | 422 | invalid-request | /level | OUT_OF_RANGE
        level -1               | {"level": -1}                 | 422 | invalid-request | /level | OUT_OF_RANGE
        level 3.5              | {"level": 3.5}                | 422 | invalid-request | /level | WRONG_TYPE
        level 4.0              | {"level": 4.0}                | 422 | invalid-request | /level | WRONG_TYPE
        level as text          | {"level": "4"}                | 422 | invalid-request | /level | WRONG_TYPE
        level true             | {"level": true}               | 422 | invalid-request | /level | WRONG_TYPE
        level list             | {"level": [1]}                | 422 | invalid-request | /level | WRONG_TYPE
        level object           | {"level": {}}                 | 422 | invalid-request | /level | WRONG_TYPE
        level beyond any int   | {"level": 1<0*30>}            | 422 | invalid-request | /level | WRONG_TYPE
        level 1e0              | {"level": 1e0}                | 422 | invalid-request | /level | WRONG_TYPE
        no answer              | {}                            | 422 | invalid-request | /level | LEVEL_OR_UNSCORED
        level null             | {"level": null}               | 422 | invalid-request | /level | LEVEL_OR_UNSCORED
        both answers           | {"level": 3, "unscored": "dont-know-yet"} | 422 | invalid-request | /unscored | LEVEL_OR_UNSCORED
        no reason              | {"unscored": "not-applicable"} | 422 | invalid-request | /reason | REASON_NEEDED
        blank reason           | {"unscored": "not-applicable", "reason": " "} | 422 | invalid-request | /reason | REASON_NEEDED
        reason with a level    | {"level": 3, "reason": "x"}   | 422 | invalid-request | /reason | REASON_WITHOUT_UNSCORED
        unknown answer         | {"unscored": "perhaps"}       | 422 | invalid-request | /unscored | UNKNOWN_VALUE
        answer by its number   | {"unscored": 0}               | 422 | invalid-request | /unscored | UNKNOWN_VALUE
        answer by Java's name  | {"unscored": "DONT_KNOW_YET"} | 422 | invalid-request | /unscored | UNKNOWN_VALUE
        strengthen as text     | {"level": 3, "strengthen": "true"} | 422 | invalid-request | /strengthen | WRONG_TYPE
        strengthen as number   | {"level": 3, "strengthen": 1} | 422 | invalid-request | /strengthen | WRONG_TYPE
        evidence as number     | {"level": 3, "evidence": 5}   | 422 | invalid-request | /evidence | WRONG_TYPE
        evidence too long      | {"level": 3, "evidence": "<x*4001>"} | 422 | invalid-request | /evidence | TOO_LONG
        reason too long        | {"unscored": "dont-know-yet", "reason": "<x*4001>"} | 422 | invalid-request | /reason | TOO_LONG
        NUL                    | {"level": 3, "evidence": "a\\u0000b"} | 422 | invalid-request | /evidence | INVALID_CHARACTER
        lone high surrogate    | {"level": 3, "evidence": "a\\ud800b"} | 422 | invalid-request | /evidence | INVALID_CHARACTER
        lone low surrogate     | {"level": 3, "evidence": "a\\udc00b"} | 422 | invalid-request | /evidence | INVALID_CHARACTER
        unknown property       | {"level": 3, "colour": 1}     | 422 | invalid-request | /colour | UNKNOWN_PROPERTY
        its name has a slash   | {"level": 3, "a/b~c": 1}      | 422 | invalid-request | /a~1b~0c | UNKNOWN_PROPERTY
        duplicate property     | {"level": 3, "level": 4}      | 400 | malformed-body | /level | DUPLICATE
        """)
    void a_score_with_a_fault_is_refused_at_its_place(
            String what, String body, int status, String type, String pointer, String code) {
        var sheet = Round.named().sheet("Aino");
        checked(send(sheet.scorePath(0), body)).spec(problem(status, type, pointer, code));
        sheet.read().body("scores", empty());
    }

    @ParameterizedTest(name = "body {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        null                   | null                          | 422 | invalid-request
        list                   | []                            | 422 | invalid-request
        text                   | "x"                           | 422 | invalid-request
        number                 | 3                             | 422 | invalid-request
        empty                  | ``                            | 400 | malformed-body
        blank                  | ` `                           | 400 | malformed-body
        half                   | {"level":                     | 400 | malformed-body
        trailing words         | {"level": 3} x                | 400 | malformed-body
        two documents          | {"level": 3} {"level": 4}     | 400 | malformed-body
        comment                | {"level": 3 /* x */}          | 400 | malformed-body
        leading zero           | {"level": 03}                 | 400 | malformed-body
        NaN                    | {"level": NaN}                | 400 | malformed-body
        overlong UTF-8         | {"evidence": "a\u00c0\u00af"} | 400 | malformed-body
        surrogate in UTF-8     | {"evidence": "\u00ed\u00a0\u0080"} | 400 | malformed-body
        Latin-1                | {"evidence": "\u00e4"}        | 400 | malformed-body
        UTF-16                 | \u00fe\u00ff<\u0000{*2>       | 400 | malformed-body
        deep lists             | {"level": <[*100><]*100>}     | 422 | invalid-request
        very deep lists        | {"level": <[*60000><]*60000>} | 422 | invalid-request
        deep unknown objects   | {"x": <{"a":*100>1<}*100>}    | 400 | malformed-body
        2 MB                   | {"evidence": "<x*2000000>"}   | 413 | too-large
        """)
    void a_body_that_is_no_score_is_refused_whole(String what, String body, int status, String type) {
        var sheet = Round.named().sheet("Aino");
        checked(send(sheet.scorePath(0), body == null ? "null" : body)).spec(problem(status, type));
        sheet.read().body("scores", empty());
    }

    @ParameterizedTest(name = "innovation with {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        no name                | {}                                       | /name | REQUIRED
        a null name            | {"name": null}                           | /name | REQUIRED
        an empty name          | {"name": ""}                             | /name | REQUIRED
        a blank name           | {"name": " "}                            | /name | REQUIRED
        a long name            | {"name": "<x*201>"}                      | /name | TOO_LONG
        a long summary         | {"name": "a", "summary": "<x*4001>"}     | /summary | TOO_LONG
        an unknown objective   | {"name": "a", "objectives": ["x"]}       | /objectives/0 | UNKNOWN_VALUE
        a null objective       | {"name": "a", "objectives": [null]}      | /objectives/0 | REQUIRED
        a doubled objective    | {"name": "a", "objectives": ["mental-health", "mental-health"]} | /objectives | DUPLICATE
        objectives as text     | {"name": "a", "objectives": "x"}         | /objectives | WRONG_TYPE
        an unknown stage       | {"name": "a", "stage": "x"}              | /stage | UNKNOWN_VALUE
        an empty county        | {"name": "a", "county": ""}              | /county | REQUIRED
        a script as link       | {"name": "a", "links": ["javascript:alert(1)"]} | /links/0 | NOT_A_LINK
        a number as link       | {"name": "a", "links": ["https://a.fi", 5]} | /links/1 | WRONG_TYPE
        a long link            | {"name": "a", "links": ["https://a.fi/<x*2000>"]} | /links/0 | TOO_LONG
        21 links               | {"name": "a", "links": [<"https://a.fi",*20>"https://a.fi"]} | /links | TOO_MANY
        NUL in a list          | {"name": "a", "links": ["https://a.fi/\\u0000"]} | /links/0 | INVALID_CHARACTER
        a state smuggled in    | {"name": "a", "state": "ARCHIVED"}       | /state | UNKNOWN_PROPERTY
        an id smuggled in      | {"name": "a", "id": "x"}                 | /id | UNKNOWN_PROPERTY
        """)
    void an_innovation_with_a_fault_is_refused_at_its_place(String what, String body, String pointer, String code) {
        var path = "/innovations/" + newId();
        checked(send(path, body)).spec(problem(422, "invalid-request", pointer, code));
        get(path).then().statusCode(404);
    }

    static Response send(String path, String body) {
        return request()
                .contentType("application/json")
                .header("If-None-Match", "*")
                .body(spelledOut(body).getBytes(StandardCharsets.ISO_8859_1))
                .put(path);
    }

    /** Every problem is said in words, and gives nothing of the inside away. */
    static ValidatableResponse checked(Response answer) {
        assertThat(answer.asString(), not(matchesRegex(INSIDE)));
        return answer.then()
                .body("title", not(blankOrNullString()))
                .body("detail", not(blankOrNullString()))
                .body("errors.detail", anyOf(nullValue(), everyItem(not(blankOrNullString()))));
    }

    private static String spelledOut(String body) {
        return REPEATED.matcher(body)
                .replaceAll(match -> Matcher.quoteReplacement(match.group(1).repeat(Integer.parseInt(match.group(2)))));
    }
}
