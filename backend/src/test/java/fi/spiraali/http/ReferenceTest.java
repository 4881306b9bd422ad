package fi.spiraali.http;

import static fi.spiraali.Client.nobody;
import static fi.spiraali.Client.problem;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever runs the API has its contract and reference from it, and they are those of this repository. */
@QuarkusTest
class ReferenceTest {
    private static final Path PAGES = Path.of("../docs/api");

    private static String served(String path) {
        return nobody().get(path).then().statusCode(200).extract().asString();
    }

    @Test
    void the_contract_that_is_served_is_the_committed_one() throws IOException {
        assertThat(served("/openapi.yaml"), is(Files.readString(Path.of("../openapi.yaml"))));
        assertThat(
                new JsonMapper().readTree(served("/openapi.json")).path("paths").size(),
                is(new YAMLMapper()
                        .readTree(served("/openapi.yaml"))
                        .path("paths")
                        .size()));
    }

    @Test
    void every_page_of_the_reference_is_served_as_it_is_committed() throws IOException {
        try (var pages = Files.list(PAGES)) {
            for (var page : pages.toList()) {
                assertThat(page.toString(), served("/reference/" + page.getFileName()), is(Files.readString(page)));
            }
        }
    }

    @Test
    void the_reference_leads_to_its_first_page() {
        nobody().redirects()
                .follow(false)
                .get("/reference")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/api/v1/reference/index.html"));
    }

    @Test
    void a_page_may_style_itself_and_nothing_else() {
        var policies = nobody().get("/reference/index.html")
                .then()
                .contentType(startsWith("text/html"))
                .extract()
                .headers()
                .getValues("Content-Security-Policy");
        // One beside it would count as well, and keep the styles out.
        assertThat(policies, hasSize(1));
        assertThat(policies.getFirst(), startsWith("default-src 'none'; style-src 'self'; "));
        assertThat(policies.getFirst(), not(containsString("script-src")));
    }

    @Test
    void what_is_known_is_not_sent_again() {
        var tag = nobody().get("/openapi.yaml").header("ETag");
        nobody().header("If-None-Match", tag).get("/openapi.yaml").then().statusCode(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere.html", "..%2Fapplication.properties", "index.html.bak", "Index.html"})
    void no_other_file_comes_out(String name) {
        nobody().get("/reference/" + name).then().spec(problem(404, "not-found"));
    }
}
