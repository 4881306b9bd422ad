package fi.spiraali.team;

import static fi.spiraali.Client.newId;
import static fi.spiraali.Client.problem;
import static fi.spiraali.access.Writing.change;
import static fi.spiraali.access.Writing.create;
import static fi.spiraali.access.Writing.json;
import static fi.spiraali.access.Writing.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import fi.spiraali.Person;
import fi.spiraali.Round;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What being put in, put out and given a role changes: at once, and nothing else. */
@QuarkusTest
class MembershipTest {
    private static Person aino;
    private static Person onni;
    private String team;
    private String innovation;

    @BeforeEach
    void a_team_of_two_with_an_innovation() {
        if (aino == null) {
            aino = Person.newcomer("Aino");
            onni = Person.newcomer("Onni");
        }
        team = aino.newTeam();
        innovation = "/innovations/" + newId();
        create(aino.as(), innovation + "?team=" + team, Map.of("name", "Kokeilu"))
                .then()
                .statusCode(201);
        post(onni.as(), "/invitations/accept", Map.of("token", aino.invites(team, "EDITOR")))
                .then()
                .statusCode(200);
    }

    @Test
    void who_is_put_out_is_out_with_the_next_request() {
        onni.as().get(innovation).then().statusCode(200);
        aino.as().delete(member()).then().statusCode(204);
        onni.as().get(innovation).then().spec(problem(404, "not-found"));
        onni.as().get("/teams/" + team).then().spec(problem(404, "not-found"));
        onni.as().get("/innovations?team=" + team).then().statusCode(200).body("items", empty());
        change(onni.as(), innovation, Map.of("name", "Minun")).then().spec(problem(404, "not-found"));
        aino.as().get(innovation).then().body("name", is("Kokeilu"));
    }

    @Test
    void who_leaves_is_out_as_well() {
        onni.as().delete(member()).then().statusCode(204);
        onni.as().get(innovation).then().spec(problem(404, "not-found"));
        onni.as().delete(member()).then().spec(problem(404, "not-found"));
    }

    @Test
    void a_lesser_role_counts_with_the_next_request() {
        change(onni.as(), innovation, Map.of("name", "Yhdessä")).then().statusCode(200);
        json(aino.as(), Map.of("role", "VIEWER"))
                .put(member())
                .then()
                .statusCode(200)
                .body("role", is("VIEWER"));
        change(onni.as(), innovation, Map.of("name", "Minun")).then().spec(problem(403, "forbidden"));
        onni.as()
                .get(innovation)
                .then()
                .statusCode(200)
                .body("name", is("Yhdessä"))
                .body("role", is("VIEWER"));
    }

    @Test
    void who_is_put_out_can_go_on_with_no_sheet_of_the_team_either() {
        var round = "/assessments/" + newId();
        create(aino.as(), round, Round.body(innovation.substring("/innovations/".length()), Map.of()))
                .then()
                .statusCode(201);
        var sheet = round + "/sheets/" + newId();
        create(onni.as(), sheet, Map.of("role", "team-member")).then().statusCode(201);
        aino.as().delete(member()).then().statusCode(204);
        onni.as().get(sheet).then().spec(problem(404, "not-found"));
        onni.as().get(round + "/me").then().spec(problem(404, "not-found"));
    }

    @Test
    void another_teams_owner_is_nobody_here() {
        var helmi = Person.newcomer("Helmi");
        helmi.newTeam();
        json(helmi.as(), Map.of("role", "OWNER"))
                .put("/teams/" + team + "/members/" + helmi.id())
                .then()
                .spec(problem(404, "not-found"));
        helmi.as().get("/teams").then().body("items.members", contains(1));
    }

    @Test
    void nobody_is_made_a_member_without_an_invitation() {
        var helmi = Person.newcomer("Helmi");
        json(aino.as(), Map.of("role", "VIEWER"))
                .put("/teams/" + team + "/members/" + helmi.id())
                .then()
                .spec(problem(404, "not-found"));
        helmi.as().get("/teams/" + team).then().statusCode(404);
    }

    @Test
    void an_innovation_of_a_team_one_may_only_look_at_lands_nowhere_else() {
        var helmi = Person.newcomer("Helmi");
        helmi.newTeam();
        create(helmi.as(), "/innovations/" + newId() + "?team=" + team, Map.of("name", "Vieras"))
                .then()
                .spec(problem(404, "not-found"));
        aino.as().get("/innovations?team=" + team).then().body("items.name", contains("Kokeilu"));
    }

    @Test
    void who_may_write_in_several_teams_has_to_say_in_which() {
        var helmi = Person.newcomer("Helmi");
        helmi.newTeam();
        helmi.newTeam();
        create(helmi.as(), "/innovations/" + newId(), Map.of("name", "Kumman"))
                .then()
                .spec(problem(422, "invalid-request", "team", "TEAM_NEEDED"));
    }

    @Test
    void a_round_cannot_be_opened_on_or_moved_to_another_teams_innovation() {
        var helmi = Person.newcomer("Helmi");
        helmi.newTeam();
        var own = newId();
        create(helmi.as(), "/innovations/" + own, Map.of("name", "Oma")).then().statusCode(201);
        var foreign = innovation.substring("/innovations/".length());
        var round = "/assessments/" + newId();
        create(helmi.as(), round, Round.body(foreign, Map.of())).then().spec(problem(404, "not-found"));
        create(helmi.as(), round, Round.body(own, Map.of())).then().statusCode(201);
        change(helmi.as(), round, Round.body(foreign, Map.of()))
                .then()
                .spec(problem(422, "invalid-request", "/innovation", "FIXED_AT_CREATION"));
    }

    @Test
    void a_team_with_an_innovation_is_not_deleted() {
        aino.as().header("If-Match", "*").delete("/teams/" + team).then().spec(problem(409, "team-not-empty"));
        aino.as().header("If-Match", "*").delete(innovation).then().statusCode(204);
        aino.as().header("If-Match", "*").delete("/teams/" + team).then().statusCode(204);
        onni.as().get("/teams/" + team).then().spec(problem(404, "not-found"));
    }

    private String member() {
        return "/teams/" + team + "/members/" + onni.id();
    }
}
