package fi.spiraali.innovation;

import static fi.spiraali.Client.change;
import static fi.spiraali.Client.get;
import static fi.spiraali.Client.newId;
import static fi.spiraali.Client.request;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import fi.spiraali.Round;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class InnovationListTest {
    /** A county of this test's own keeps what other tests made out of its lists. */
    private final String county = "alue-" + newId();

    private final String list = "/innovations?county=" + county;

    @Test
    void the_newest_stands_first() {
        var first = create(Map.of());
        var second = create(Map.of());
        get(list)
                .then()
                .statusCode(200)
                .body("items.id", contains(second, first))
                .body("next", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"&objective=mental-health", "&stage=ideas", "&q=kamala", "&q=%C3%84ID", "&q=ryhm%C3%A4"})
    void a_filter_narrows_the_list(String filter) {
        var wanted = create(Map.of(
                "name", "Kamalat äidit",
                "summary", "Ryhmätoiminta",
                "objectives", List.of("mental-health", "parenting-support"),
                "stage", "ideas"));
        create(Map.of("objectives", List.of("aftercare-reform"), "stage", "needs"));
        get(list + filter).then().statusCode(200).body("items.id", contains(wanted));
    }

    @Test
    void filters_narrow_together() {
        create(Map.of("stage", "ideas"));
        get(list + "&stage=ideas&objective=mental-health").then().body("items", empty());
    }

    @Test
    void words_to_look_for_are_no_pattern() {
        create(Map.of("name", "Sata prosenttia"));
        var literal = create(Map.of("name", "100 % _tukea_ \\o/"));
        for (var words : List.of("%25", "_", "%5C")) {
            get(list + "&q=" + words).then().body("items.id", contains(literal));
        }
    }

    @Test
    void what_is_archived_leaves_the_list_and_has_its_own() {
        var id = create(Map.of());
        change("/innovations/" + id + "/state", "*", Map.of("state", "ARCHIVED"));
        get(list).then().body("items", empty());
        get(list + "&state=ARCHIVED").then().body("items.id", contains(id));
    }

    @Test
    void pages_stay_whole_while_rows_are_added() {
        var wanted = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            wanted.addFirst(create(Map.of()));
        }
        var seen = new ArrayList<String>();
        String address = list + "&limit=2";
        while (address != null) {
            var page = get(address).then().statusCode(200).extract().jsonPath();
            seen.addAll(page.getList("items.id"));
            // Somebody adds one between any two pages: it is newer than all of them and moves none.
            create(Map.of());
            address = next(page);
        }
        assertThat(seen, is(wanted));
    }

    @Test
    void a_link_leads_to_the_next_page_with_the_same_filters() {
        var older = create(Map.of());
        create(Map.of());
        var link = get(list + "&limit=1").then().extract().header("Link");
        assertThat(link, startsWith("</api/v1/innovations?"));
        var address = link.substring(1, link.indexOf('>'));
        request()
                .basePath("")
                .get(address)
                .then()
                .body("items.id", contains(older))
                .header("Link", nullValue());
    }

    @Test
    void a_list_draws_the_latest_closed_round() {
        var innovation = create(Map.of());
        get(list).then().body("items[0].latest", nullValue());
        var round = Round.open(innovation, Map.of("title", "Syksy"));
        round.sheet("Aino").levels(4, 2).submitted();
        round.sheet("Onni").levels(5, 2).submitted();
        round.closed();
        get(list)
                .then()
                .body("items[0].latest.assessment", is(round.id()))
                .body("items[0].latest.title", is("Syksy"))
                .body("items[0].latest.medians[0]", is(4.5))
                .body("items[0].latest.medians[1]", is(2.0))
                // Nobody scored the third: a gap, not a zero.
                .body("items[0].latest.medians[2]", nullValue())
                .body("items[0].latest.medians.size()", is(11));
    }

    private String next(JsonPath page) {
        String cursor = page.getString("next");
        return cursor == null ? null : list + "&limit=2&cursor=" + cursor;
    }

    private String create(Map<String, Object> body) {
        var id = newId();
        var whole = new HashMap<String, Object>(Map.of("name", "Kokeilu", "county", county));
        whole.putAll(body);
        create("/innovations/" + id, whole);
        return id;
    }

    private static void create(String path, Map<String, Object> body) {
        fi.spiraali.Client.create(path, body).then().statusCode(201);
    }
}
