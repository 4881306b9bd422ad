package fi.spiraali.http;

import static fi.spiraali.Client.create;
import static fi.spiraali.Client.get;
import static fi.spiraali.Client.newId;
import static fi.spiraali.Client.problem;
import static fi.spiraali.Client.request;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import fi.spiraali.Round;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be wrong before a body is looked at: addresses, parameters, methods, types. */
@QuarkusTest
class BadRequestTest {
    private Round round;

    @BeforeEach
    void open() {
        round = Round.named();
    }

    @ParameterizedTest(name = "GET {0}")
    @CsvSource(delimiter = '|', textBlock = """
        /innovations/abc                                  | id | NOT_A_UUID
        /innovations/1-1-1-1-1                            | id | NOT_A_UUID
        /innovations/%00                                  | id | NOT_A_UUID
        /assessments/abc                                  | id | NOT_A_UUID
        /assessments/abc/profile                          | assessment | NOT_A_UUID
        /innovations/abc/history                          | innovation | NOT_A_UUID
        /innovations?limit=abc                            | limit | WRONG_TYPE
        /innovations?limit=1.5                            | limit | WRONG_TYPE
        /innovations?limit=99999999999999999999           | limit | WRONG_TYPE
        /innovations?limit=0                              | limit | OUT_OF_RANGE
        /innovations?limit=201                            | limit | OUT_OF_RANGE
        /innovations?limit=-1                             | limit | OUT_OF_RANGE
        /innovations?cursor=zzz                           | cursor | NOT_A_CURSOR
        /innovations?cursor=%00                           | cursor | INVALID_CHARACTER
        /innovations?q=%00                                | q | INVALID_CHARACTER
        /innovations?county=a%00                          | county | INVALID_CHARACTER
        /innovations?stage=nowhere                        | stage | UNKNOWN_VALUE
        /innovations?objective=nowhere                    | objective | UNKNOWN_VALUE
        /innovations?state=nowhere                        | state | UNKNOWN_VALUE
        /innovations?county=                              | county | REQUIRED
        /innovations?team=                                | team | REQUIRED
        /innovations?limit=                               | limit | REQUIRED
        /innovations?county=lappi&county=kainuu           | county | DUPLICATE
        /innovations?counties=lappi                       | counties | UNKNOWN_PARAMETER
        /scores?team=                                     | team | REQUIRED
        /scores?innovations=a                             | innovations | UNKNOWN_PARAMETER
        /frameworks?language=fi                           | language | UNKNOWN_PARAMETER
        """)
    void an_address_with_a_fault_is_refused_by_the_name_of_its_part(String path, String name, String code) {
        BadInputTest.checked(get(path)).spec(problem(422, "invalid-request", name, code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/innovations/0191d3c0-0000-7000-8000-000000000000",
                "/innovations/0191d3c0-0000-7000-8000-000000000000/nowhere",
                "/frameworks/a/versions/b"
            })
    void what_is_not_there_is_not_found(String path) {
        BadInputTest.checked(get(path)).spec(problem(404, "not-found"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nowhere", "/api", "/api/v2/innovations"})
    void a_path_outside_the_api_is_not_found_in_the_same_words(String path) {
        request()
                .basePath("")
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", is("/problems/not-found"));
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /innovations",
        "PUT, /innovations",
        "DELETE, /innovations",
        "PATCH, /innovations/0191d3c0-0000-7000-8000-000000000000"
    })
    void a_method_that_is_not_there_is_refused(String method, String path) {
        BadInputTest.checked(
                        request().contentType("application/json").body("{}").request(method, path))
                .spec(problem(405, "method-not-allowed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "image/png"})
    void a_body_of_another_type_is_refused(String type) {
        var sheet = round.sheet("Aino");
        BadInputTest.checked(request()
                        .header("Content-Type", type)
                        .body("{\"level\": 3}".getBytes(StandardCharsets.UTF_8))
                        .put(sheet.scorePath(0)))
                .spec(problem(415, "unsupported-media-type"));
        sheet.read().body("scores", empty());
    }

    @Test
    void an_answer_of_another_type_is_not_to_be_had() {
        BadInputTest.checked(request().accept("text/html").get("/innovations")).spec(problem(406, "not-acceptable"));
    }

    @Test
    void a_characteristic_the_framework_does_not_have_is_named() {
        var sheet = round.sheet("Aino");
        request()
                .contentType("application/json")
                .body(Map.of("level", 3))
                .put(sheet.path() + "/scores/nowhere")
                .then()
                .spec(problem(404, "not-found", "characteristic", "UNKNOWN_CHARACTERISTIC"));
        sheet.read().body("scores", empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {}                                        | /role | REQUIRED
        {"role": "boss"}                          | /role | UNKNOWN_VALUE
        {"role": "PARTNER"}                       | /role | UNKNOWN_VALUE
        {"role": "partner", "assessor": 5}        | /assessor | WRONG_TYPE
        {"role": "partner", "assessor": "\\u0000"} | /assessor | INVALID_CHARACTER
        {"role": "partner", "state": "SUBMITTED"} | /state | UNKNOWN_PROPERTY
        """)
    void a_sheet_with_a_fault_is_not_started(String body, String pointer, String code) {
        var path = round.path() + "/sheets/" + newId();
        BadInputTest.checked(BadInputTest.send(path, body)).spec(problem(422, "invalid-request", pointer, code));
        get(path).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {}                       | /state | REQUIRED
        {"state": null}          | /state | REQUIRED
        {"state": "OPENED"}      | /state | UNKNOWN_VALUE
        {"state": "open"}        | /state | UNKNOWN_VALUE
        {"state": 1}             | /state | UNKNOWN_VALUE
        """)
    void a_move_to_no_state_is_refused(String body, String pointer, String code) {
        BadInputTest.checked(BadInputTest.send(round.path() + "/state", body))
                .spec(problem(422, "invalid-request", pointer, code));
    }

    @Test
    void a_creation_that_names_an_id_that_is_none_stores_nothing() {
        create("/innovations/abc", Map.of("name", "a"))
                .then()
                .spec(problem(422, "invalid-request", "id", "NOT_A_UUID"));
    }

    @Test
    void four_thousand_emojis_are_four_thousand_characters() {
        var sheet = round.sheet("Aino");
        var evidence = "🌱".repeat(4000);
        sheet.score(0, Map.of("level", 3, "evidence", evidence)).then().statusCode(200);
        sheet.read().body("scores.evidence", contains(evidence));
    }
}
