package fi.spiraali.programme.sharing;

import static fi.spiraali.Client.newId;
import static fi.spiraali.Client.problem;
import static fi.spiraali.access.Writing.change;
import static fi.spiraali.access.Writing.create;
import static fi.spiraali.access.Writing.json;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fi.spiraali.Client;
import fi.spiraali.Person;
import fi.spiraali.programme.Consortium;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SharingTest {
    private static Person aino;
    private static Person owner;
    private static Person other;
    private Consortium programme;

    @Inject
    DataSource database;

    @BeforeEach
    void a_programme() {
        aino = aino == null ? Person.newcomer("Aino") : aino;
        owner = owner == null ? Person.newcomer("Omistaja") : owner;
        other = other == null ? Person.newcomer("Toinen") : other;
        programme = Consortium.of(aino);
    }

    private String innovations() {
        return programme.path() + "/innovations";
    }

    @Test
    void what_shares_nothing_is_there_for_its_own_team_only() {
        programme.joins(other, "COVERAGE", Map.of());
        var hidden = programme.joins(owner, "NOTHING", Map.of()).assessed(3);
        for (var reader : new Person[] {aino, other}) {
            reader.as().get(innovations()).then().body("items", hasSize(1));
            reader.as().get(hidden.path()).then().spec(problem(404, "not-found"));
        }
        owner.as()
                .get(innovations())
                .then()
                .body("items", hasSize(2))
                .body("items[0].innovation", is(hidden.innovation()))
                .body("items[0].mine", is(true))
                .body("items[0].rounds", empty());
    }

    @Test
    void coverage_tells_of_rounds_and_hides_the_number_of_a_few_respondents() {
        var project = programme
                .joins(owner, "COVERAGE", Map.of("name", "Iltaperhe", "stage", "ideas", "county", "kainuu"))
                .assessed(3);
        aino.as()
                .get(project.path())
                .then()
                .statusCode(200)
                .body("name", is("Iltaperhe"))
                .body("team.name", is("Tiimi"))
                .body("stage", is("ideas"))
                .body("mine", is(false))
                .body("rounds.title", contains("Kevät"))
                .body("rounds[0].frameworkVersion", is("2024.1"))
                .body("rounds[0].respondents", nullValue());
        assertThat("no score in it", aino.as().get(innovations()).asString().contains("median"), is(false));
    }

    @Test
    void it_joins_by_the_teams_link_only_and_once() {
        var innovation = newId();
        create(owner.as(), "/innovations/" + innovation + "?team=" + owner.newTeam(), Map.of("name", "Kokeilu"));
        var path = innovations() + "/" + innovation;
        create(owner.as(), path, Map.of("sharing", "RESULTS")).then().spec(problem(404, "not-found"));
        create(owner.as(), path, Map.of("sharing", "RESULTS", "link", programme.link("evaluators")))
                .then()
                .spec(problem(404, "not-found"));
        var body = Map.of("sharing", "RESULTS", "link", programme.link("teams"));
        create(owner.as(), path, body).then().statusCode(201).body("sharing", is("RESULTS"));
        create(owner.as(), path, body).then().statusCode(201);
        create(owner.as(), path, Map.of("sharing", "NOTHING")).then().spec(problem(412, "precondition-failed"));
    }

    @Test
    void who_is_in_the_programme_is_asked_for_the_link_they_forgot() {
        programme.joins(owner, "NOTHING", Map.of());
        var innovation = newId();
        create(owner.as(), "/innovations/" + innovation + "?team=" + owner.newTeam(), Map.of("name", "Kokeilu"));
        create(owner.as(), innovations() + "/" + innovation, Map.of("sharing", "RESULTS"))
                .then()
                .spec(problem(422, "invalid-request", "/link", "REQUIRED"));
    }

    @Test
    void what_is_shared_and_its_place_on_the_maps_change_by_the_version_a_list_tells() {
        var project = programme.joins(owner, "COVERAGE", Map.of());
        int version = owner.as().get(innovations()).path("items[0].version");
        var body =
                Map.of("sharing", "RESULTS", "column", "during-aftercare", "theme", "housing", "layer", "transition");
        json(owner.as(), body)
                .header("If-Match", "\"" + version + "\"")
                .put(project.path())
                .then()
                .statusCode(200)
                .body("placement.theme", is("housing"));
        json(owner.as(), Map.of("sharing", "NOTHING"))
                .header("If-Match", "\"" + version + "\"")
                .put(project.path())
                .then()
                .spec(problem(412, "precondition-failed"));
        owner.as()
                .get("/innovations/" + project.innovation() + "/programmes")
                .then()
                .body("items.programme.name", contains("Ohjelma"))
                .body("items.sharing", contains("RESULTS"))
                .body("items.placement.layer", contains("transition"))
                .body("items.version", contains(version + 1));
        change(owner.as(), project.path(), Map.of("sharing", "RESULTS", "layer", "elsewhere"))
                .then()
                .spec(problem(422, "invalid-request", "/layer", "UNKNOWN_VALUE"));
    }

    @Test
    void a_coordinator_takes_an_innovation_out_and_another_team_does_not() {
        programme.joins(other, "NOTHING", Map.of());
        var project = programme.joins(owner, "RESULTS", Map.of());
        other.as().delete(project.path()).then().spec(problem(404, "not-found"));
        aino.as().delete(project.path()).then().statusCode(204);
        aino.as().delete(project.path()).then().spec(problem(404, "not-found"));
    }

    @Test
    void the_teams_own_trail_says_who_shared_what() {
        var project = programme.joins(owner, "COVERAGE", Map.of()).shares("RESULTS");
        aino.as().delete(project.path()).then().statusCode(204);
        owner.as()
                .get("/teams/" + project.team() + "/audit")
                .then()
                .body("items.act", hasItems("PROGRAMME_LEFT", "PROGRAMME_SHARING_CHANGED", "PROGRAMME_JOINED"))
                .body("items[0].actor.name", is("Aino"))
                .body("items[1].to", is("RESULTS"));
    }

    @Test
    void pages_go_on_where_the_last_one_ended() {
        for (int i = 0; i < 3; i++) {
            programme.joins(owner, "COVERAGE", Map.of("name", "Kokeilu " + i));
        }
        var first = aino.as().get(innovations() + "?limit=2");
        first.then().body("items.name", contains("Kokeilu 2", "Kokeilu 1")).header("Link", containsString("cursor="));
        aino.as()
                .get(innovations() + "?limit=2&cursor=" + first.path("next"))
                .then()
                .body("items.name", contains("Kokeilu 0"))
                .body("next", nullValue());
    }

    @Test
    void the_maps_are_those_of_the_exercises() {
        for (var part :
                Map.of("columns", ShareBody.COLUMN, "themes", ShareBody.THEME).entrySet()) {
            assertThat(pattern("innovation-cluster-map", part.getKey()), is(part.getValue()));
        }
        assertThat(pattern("transition-map", "layers"), is(ShareBody.LAYER));
    }

    private static String pattern(String exercise, String part) {
        return Client.get("/exercises/" + exercise).jsonPath().getList(part + ".id", String.class).stream()
                .collect(java.util.stream.Collectors.joining("|", "^(", ")$"));
    }
}
