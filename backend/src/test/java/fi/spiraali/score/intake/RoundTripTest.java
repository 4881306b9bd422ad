package fi.spiraali.score.intake;

import static fi.spiraali.Client.newId;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import fi.spiraali.Client;
import fi.spiraali.Round;
import fi.spiraali.score.file.ScoreFiles;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was exported, deleted and brought back is exported as it was. */
@QuarkusTest
class RoundTripTest {
    private static final int ROWS = 4 * 11;

    private final String innovation = newId();

    @BeforeEach
    void assess() {
        Client.create(
                        "/innovations/" + innovation,
                        Map.of(
                                "name",
                                "=Äiti; \"tytär\",\n'poika'",
                                "objectives",
                                List.of("parenting-support", "aftercare-reform"),
                                "stage",
                                "scaling",
                                "county",
                                "'-lappi"))
                .then()
                .statusCode(201);
        var named = Round.open(innovation, Map.of("title", "'Kevät"));
        named.membersSheet("Aino")
                .levels(4, 3, 5, 2, 4, 3)
                .dontKnow(6)
                .notApplicable(7)
                .submitted();
        named.sheet("Onni").levels(4, 4, 5, 3, 1, 3, 2).notApplicable(7).submitted();
        named.sheet("Veera").levels(4, 4, 5, 3, 5, 1, 2).dontKnow(8).submitted();
        named.closed();
        Client.create(named.path() + "/agreed/" + Round.CHARACTERISTICS.getFirst(), Map.of("level", 5))
                .then()
                .statusCode(201);
        Round.open(innovation, Map.of("title", "Tyhjä")).closed();
        var shown = Round.open(innovation, Map.of("anonymous", true, "minimumGroup", 3));
        shown.submitSheets(3);
        shown.closed();
        var small = Round.open(innovation, Map.of("anonymous", true, "minimumGroup", 5));
        small.submitSheets(2);
        small.closed();
    }

    private byte[] exported(String type, String query) {
        return Client.request()
                .accept(type)
                .get("/scores?innovation=" + innovation + query)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static Response imported(String type, byte[] file) {
        return Client.request().contentType(type).body(file).post("/scores/imports");
    }

    private void delete() {
        Client.delete("/innovations/" + innovation, "*").then().statusCode(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"comma", "semicolon"})
    void of_csv_every_byte_is_the_same(String delimiter) {
        var query = "&delimiter=" + delimiter;
        var before = exported(ScoreFiles.CSV, query);
        assertThat(CsvReading.read(before).lines(), hasSize(1 + ROWS));
        imported(ScoreFiles.CSV, before).then().statusCode(200).body("alreadyThere", is(4));
        delete();
        imported(ScoreFiles.CSV, before)
                .then()
                .statusCode(200)
                .body("rounds", is(4))
                .body("newInnovations", is(1));
        assertThat(new String(exported(ScoreFiles.CSV, query)), is(new String(before)));
    }

    @Test
    void of_a_workbook_every_cell_is_the_same() {
        var before = exported(ScoreFiles.XLSX, "");
        imported(ScoreFiles.XLSX, before).then().statusCode(200).body("alreadyThere", is(4));
        delete();
        imported(ScoreFiles.XLSX, before).then().statusCode(200).body("rounds", is(4));
        assertThat(WorkbookReading.read(exported(ScoreFiles.XLSX, "")), is(WorkbookReading.read(before)));
    }

    @Test
    void nested_and_long_the_feed_says_the_same_as_before() {
        var paths = List.of("&shape=long", "&shape=nested");
        var before = paths.stream().map(this::items).toList();
        var file = exported(ScoreFiles.CSV, "");
        delete();
        imported(ScoreFiles.CSV, file).then().statusCode(200);
        assertThat(paths.stream().map(this::items).toList(), is(before));
    }

    private List<Object> items(String query) {
        return Client.get("/scores?innovation=" + innovation + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }
}
