package fi.spiraali;

import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static io.restassured.config.JsonConfig.jsonConfig;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.RestAssured;
import io.restassured.builder.ResponseSpecBuilder;
import io.restassured.config.RestAssuredConfig;
import io.restassured.filter.Filter;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.restassured.specification.ResponseSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The API as a client calls it, from its base path on. */
public final class Client {
    private static final RestAssuredConfig PLAIN = RestAssuredConfig.config()
            .encoderConfig(encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false))
            .jsonConfig(jsonConfig().numberReturnType(NumberReturnType.DOUBLE));

    private static final Pattern SHEET = Pattern.compile("/assessments/[^/]+/sheets/[^/]+");

    private Client() {}

    /** Whose word counts below an address, where it is not the usual person's: a sheet belongs to its assessor. */
    private static final Map<String, String> SPEAKERS = new ConcurrentHashMap<>();

    /** Tests say who asks only where it matters; elsewhere it is whoever may. */
    private static final Filter AS_WHO_MAY = (request, response, context) -> {
        if (!request.getHeaders().hasHeaderWithName("Authorization")) {
            var speaker = SPEAKERS.get(sheetOf(request.getURI()));
            request.header(
                    "Authorization",
                    "Bearer " + (speaker == null ? Person.usual().person().token() : speaker));
        }
        return context.next(request, response);
    };

    static void speaksFor(String sheet, String token) {
        SPEAKERS.put(sheet, token);
    }

    private static String sheetOf(String uri) {
        var sheet = SHEET.matcher(uri);
        return sheet.find() ? sheet.group() : "";
    }

    public static RequestSpecification request() {
        return nobody().filter(AS_WHO_MAY);
    }

    public static RequestSpecification bearing(String token) {
        return nobody().header("Authorization", "Bearer " + token);
    }

    public static RequestSpecification nobody() {
        if (RestAssured.port == RestAssured.UNDEFINED_PORT) {
            // A field's initialiser runs too early, and the default port may be somebody's running server.
            throw new IllegalStateException("the application under test is not up yet; build worlds in @BeforeEach");
        }
        return given().config(PLAIN).basePath("/api/v1").urlEncodingEnabled(false);
    }

    public static Response get(String path) {
        return request().get(path);
    }

    public static Response create(String path, Object body) {
        return sending(body).header("If-None-Match", "*").put(path);
    }

    public static Response change(String path, String etag, Object body) {
        return sending(body).header("If-Match", etag).put(path);
    }

    /** Without a word on what the writer believes to be there. */
    public static Response put(String path, Object body) {
        return sending(body).put(path);
    }

    public static Response delete(String path, String etag) {
        return request().header("If-Match", etag).delete(path);
    }

    public static RequestSpecification sending(Object body) {
        return request().contentType("application/json").body(body);
    }

    public static String etag(String path) {
        return get(path).then().statusCode(200).extract().header("ETag");
    }

    public static String newId() {
        return UUID.randomUUID().toString();
    }

    /** @param type what stands after /problems/ */
    public static ResponseSpecification problem(int status, String type) {
        return new ResponseSpecBuilder()
                .expectStatusCode(status)
                .expectContentType("application/problem+json")
                .expectBody("type", is("/problems/" + type))
                .expectBody("status", is(status))
                .expectBody("instance", startsWith("/api/v1/"))
                .build();
    }

    /** A problem in one place of the request. */
    public static ResponseSpecification problem(int status, String type, String pointer, String code) {
        return new ResponseSpecBuilder()
                .addResponseSpecification(problem(status, type))
                .expectBody("errors.pointer", is(List.of(pointer)))
                .expectBody("errors.code", is(List.of(code)))
                .build();
    }
}
