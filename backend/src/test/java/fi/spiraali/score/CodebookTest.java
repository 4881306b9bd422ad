package fi.spiraali.score;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import fi.spiraali.Client;
import fi.spiraali.Round;
import fi.spiraali.framework.Instrument;
import fi.spiraali.score.ScoreItem.Reason;
import fi.spiraali.score.ScoreItem.State;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CodebookTest {
    @Inject
    Instrument instrument;

    @Test
    void every_column_is_explained_to_everybody_in_three_languages() {
        var codebook = read();
        assertThat(codebook.getList("columns"), hasSize(39));
        for (var language : List.of("fi", "sv", "en")) {
            assertThat(codebook.getList("columns.label." + language), everyItem(is(notNullValue())));
            assertThat(codebook.getList("columns.description." + language), everyItem(is(notNullValue())));
        }
    }

    @Test
    void every_code_is_explained() {
        var codebook = read();
        assertThat(codes(codebook, "state"), is(names(State.values())));
        assertThat(codes(codebook, "reason"), is(names(Reason.values())));
        // As the framework names them: who has only the file need ask nobody.
        assertThat(codes(codebook, "characteristic"), is(Round.CHARACTERISTICS));
        assertThat(
                codebook.getString("columns.find { it.name == 'characteristic' }.values[0].text.fi"),
                is(instrument
                        .frameworks()
                        .getFirst()
                        .characteristics()
                        .getFirst()
                        .name()
                        .fi()));
        assertThat(codes(codebook, "objectives"), is(instrument.objectives()));
        // The stages, and the answer that none of them fits.
        assertThat(codes(codebook, "stage"), hasItems(instrument.stages().toArray(String[]::new)));
    }

    @Test
    void who_has_it_already_is_told_so() {
        var tag = Client.nobody().get("/scores/codebook").header("ETag");
        Client.nobody()
                .header("If-None-Match", tag)
                .get("/scores/codebook")
                .then()
                .statusCode(304);
    }

    private static JsonPath read() {
        return Client.nobody()
                .get("/scores/codebook")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<String> codes(JsonPath codebook, String column) {
        return codebook.getList("columns.find { it.name == '%s' }.values.code".formatted(column));
    }

    private static List<String> names(Enum<?>... values) {
        return Stream.of(values).map(Enum::name).toList();
    }
}
