package fi.spiraali.programme.overview;

import static fi.spiraali.Client.problem;
import static fi.spiraali.access.Writing.create;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.spiraali.Person;
import fi.spiraali.Together;
import fi.spiraali.access.Rows;
import fi.spiraali.programme.Consortium;
import fi.spiraali.programme.Consortium.Project;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OverviewTest {
    private static Person aino;

    @Inject
    DataSource database;

    private Consortium programme;

    @BeforeEach
    void a_programme() {
        aino = aino == null ? Person.newcomer("Aino") : aino;
        programme = Consortium.of(aino);
    }

    /** One innovation a level, each of a team of its own, that shares its results. */
    private List<Project> assessed(Map<String, ?> description, int... levels) {
        return IntStream.of(levels)
                .mapToObj(level -> programme.joins(aino, "RESULTS", description).assessed(level))
                .toList();
    }

    @Test
    void five_innovations_show_their_spread_and_four_do_not() {
        assessed(Map.of(), 2, 3, 3, 4);
        programme
                .overview()
                .body("results", nullValue())
                .body("publishedAt", nullValue())
                .body("withheld", is("TOO_FEW_INNOVATIONS"))
                .body("counts.sharingResults", is(4));
        assessed(Map.of(), 5);
        programme
                .overview()
                .body("withheld", nullValue())
                .body("publishedAt", notNullValue())
                .body("framework", is("soila-features"))
                .body("versions", contains("2024.1"))
                .body("results.innovations", is(5))
                .body("results.characteristics", hasSize(11))
                .body("results.characteristics[0].id", is("new-working-idea"))
                .body("results.characteristics[0].n", is(5))
                .body("results.characteristics[0].distribution", hasSize(9))
                .body("results.characteristics[0].distribution[4].value", is(3.0))
                .body("results.characteristics[0].distribution[4].innovations", is(2))
                .body("results.characteristics[0].median", is(3.0))
                .body("results.characteristics[0].q1", is(3.0))
                .body("results.characteristics[0].q3", is(4.0))
                .body("results.characteristics[0].min", is(2.0))
                .body("results.characteristics[0].max", is(5.0))
                .body("results.characteristics[1].n", is(0))
                .body("results.characteristics[1].distribution", empty())
                .body("results.characteristics[1].median", nullValue());
    }

    @Test
    void no_innovation_stands_beside_a_number() {
        var projects = assessed(Map.of("name", "Tunnistettava"), 2, 3, 3, 4, 5);
        var said = programme.overview().extract().asString();
        assertThat(said, not(containsString("Tunnistettava")));
        for (var project : projects) {
            assertThat(said, not(containsString(project.innovation())));
        }
    }

    @Test
    void what_shares_less_is_counted_and_not_shown() {
        assessed(Map.of(), 2, 3, 3, 4, 5);
        programme.joins(aino, "COVERAGE", Map.of()).assessed(1);
        programme.joins(aino, "NOTHING", Map.of()).assessed(1);
        programme.joins(aino, "RESULTS", Map.of());
        programme
                .overview()
                .body("counts.innovations", is(8))
                .body("counts.sharingNothing", is(1))
                .body("counts.sharingResults", is(6))
                .body("counts.assessed", is(6))
                .body("counts.rounds", is(6))
                .body("leftOut", is(0))
                .body("results.characteristics[0].min", is(2.0));
    }

    private static final Map<String, ?> PARENTING =
            Map.of("objectives", List.of("parenting-support"), "county", "kainuu");
    private static final Map<String, ?> AFTERCARE =
            Map.of("objectives", List.of("aftercare-reform"), "county", "lappi");

    @Test
    void a_group_is_not_shown_when_its_rest_is_small() {
        assessed(PARENTING, 2, 3, 3, 4, 5);
        assessed(AFTERCARE, 1, 1);
        programme
                .overview()
                .body("results.innovations", is(7))
                .body(cell("OBJECTIVE", "parenting-support") + ".suppressed", is("COULD_BE_SUBTRACTED"))
                .body(cell("OBJECTIVE", "parenting-support") + ".characteristics", nullValue())
                .body(cell("OBJECTIVE", "aftercare-reform") + ".suppressed", is("TOO_FEW_INNOVATIONS"))
                .body(cell("OBJECTIVE", "aftercare-reform") + ".innovations", is(2))
                .body(cell("COUNTY", "lappi") + ".assessed", is(2));
    }

    @Test
    void groups_are_shown_beside_one_another_when_none_can_be_subtracted() {
        assessed(PARENTING, 2, 3, 3, 4, 5);
        assessed(AFTERCARE, 1, 1, 1, 2, 2);
        programme
                .overview()
                .body(cell("OBJECTIVE", "parenting-support") + ".suppressed", nullValue())
                .body(cell("OBJECTIVE", "parenting-support") + ".characteristics[0].median", is(3.0))
                .body(cell("COUNTY", "lappi") + ".characteristics[0].median", is(1.0))
                .body(cell("STAGE", "ideas") + ".innovations", is(0));
    }

    private static String cell(String by, String key) {
        return "breakdowns.find { it.by == '%s' }.cells.find { it.key == '%s' }".formatted(by, key);
    }

    @Test
    void what_is_published_stays_until_enough_has_changed() {
        var projects = assessed(Map.of(), 2, 3, 3, 4, 5);
        var first = programme.overview().extract();
        assessed(Map.of(), 1);
        projects.getFirst().assessed(1);
        programme
                .overview()
                .body("publishedAt", is(first.path("publishedAt").toString()))
                .body("results.innovations", is(5))
                .body("results.characteristics[0].min", is(2.0))
                .body("leftOut", is(1));
        assessed(Map.of(), 1);
        programme
                .overview()
                .body("publishedAt", not(first.path("publishedAt").toString()))
                .body("results.innovations", is(7))
                .body("leftOut", is(0))
                .body("results.characteristics[0].min", is(1.0));
    }

    /** Were it only taken out, the difference would be its scores. */
    @Test
    void an_innovation_that_shares_no_more_is_gone_at_once_and_two_others_with_it() {
        var projects = assessed(Map.of(), 2, 3, 3, 4, 5, 1, 2, 4);
        programme.overview().body("results.innovations", is(8));
        projects.get(1).shares("COVERAGE");
        programme.overview().body("results.innovations", is(5)).body("leftOut", is(2));
        // Whichever two were left out with it, one of these three at least was not.
        projects.subList(2, 5).forEach(Project::leaves);
        programme
                .overview()
                .body("results", nullValue())
                .body("withheld", is("TOO_FEW_INNOVATIONS"))
                .body("breakdowns[0].cells.suppressed.unique()", contains("TOO_FEW_INNOVATIONS"));
    }

    @Test
    void a_deleted_innovation_and_a_programme_made_anew_forget_nothing_that_was_published() {
        var projects = assessed(Map.of(), 2, 3, 3, 4, 5, 5);
        programme.overview().body("results.innovations", is(6));
        aino.as()
                .header("If-Match", "*")
                .delete("/innovations/" + projects.getFirst().innovation())
                .then()
                .statusCode(204);
        aino.as().header("If-Match", "*").delete(programme.path()).then().statusCode(204);
        var again = Consortium.of(aino);
        for (var project : projects.subList(1, 6)) {
            create(
                            aino.as(),
                            again.path() + "/innovations/" + project.innovation(),
                            Map.of("sharing", "RESULTS", "link", again.link("teams")))
                    .then()
                    .statusCode(201);
        }
        again.overview().body("results", nullValue()).body("withheld", is("WAITING_FOR_MORE"));
    }

    @Test
    void many_who_look_at_once_see_one_and_the_same_edition() throws SQLException {
        assessed(Map.of(), 2, 3, 3, 4, 5);
        var seen = Together.run(
                8, i -> programme.overview().extract().path("publishedAt").toString());
        assertThat(Set.copyOf(seen), hasSize(1));
        assertThat(
                Rows.of(
                        database,
                        "SELECT count(*) FROM programme_edition WHERE programme = ?",
                        UUID.fromString(programme.id())),
                contains("1"));
    }

    @Test
    void change_is_told_of_the_innovations_that_have_two_rounds() {
        assessed(Map.of(), 2, 2, 2, 2, 2, 4).forEach(project -> project.assessed(3));
        programme
                .overview()
                .body("change.suppressed", nullValue())
                .body("change.matched", is(6))
                .body("change.characteristics", hasSize(1))
                .body("change.characteristics[0].pairs", is(6))
                .body("change.characteristics[0].up", is(5))
                .body("change.characteristics[0].down", is(1))
                .body("change.characteristics[0].verdict", is("NO_CLEAR_CHANGE"));
    }

    @Test
    void change_of_fewer_than_five_is_not_told() {
        assessed(Map.of(), 2, 2, 2, 2).forEach(project -> project.assessed(3));
        assessed(Map.of(), 4, 4);
        programme
                .overview()
                .body("results.innovations", is(6))
                .body("change.suppressed", is("TOO_FEW_INNOVATIONS"))
                .body("change.matched", is(4))
                .body("change.characteristics", empty());
    }

    @Test
    void who_has_read_it_is_told_when_it_is_the_same() {
        assessed(Map.of(), 2, 3, 3, 4, 5);
        var etag = programme.overview().extract().header("ETag");
        aino.as()
                .header("If-None-Match", etag)
                .get(programme.path() + "/overview")
                .then()
                .statusCode(304);
        programme.joins(aino, "NOTHING", Map.of());
        programme.overview().header("ETag", not(etag));
    }

    @Test
    void a_version_that_never_was_is_refused_by_name() {
        aino.as()
                .get(programme.path() + "/overview?frameworkVersion=1999.1")
                .then()
                .spec(problem(422, "invalid-request", "frameworkVersion", "UNKNOWN_VALUE"));
    }
}
