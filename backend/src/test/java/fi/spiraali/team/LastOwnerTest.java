package fi.spiraali.team;

import static fi.spiraali.Client.problem;
import static fi.spiraali.access.Writing.create;
import static fi.spiraali.access.Writing.json;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import fi.spiraali.Client;
import fi.spiraali.Person;
import fi.spiraali.Together;
import fi.spiraali.access.Rows;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A team keeps an owner, whoever leaves, is put out or deletes their account, even at the same moment. */
@QuarkusTest
class LastOwnerTest {
    private static Person aino;
    private String team;

    @Inject
    DataSource database;

    @BeforeEach
    void a_team() {
        aino = aino == null ? Person.newcomer("Aino") : aino;
        team = aino.newTeam();
    }

    private Response remove(Person by, Person whom) {
        return by.as().delete("/teams/" + team + "/members/" + whom.id());
    }

    private Response giveRole(Person by, Person whom, String role) {
        return json(by.as(), Map.of("role", role)).put("/teams/" + team + "/members/" + whom.id());
    }

    private static Response deleteAccount(Person person) {
        return person.as().header("If-Match", "*").delete("/accounts/me");
    }

    private List<String> roles(Person reader) {
        return reader.as()
                .get("/teams/" + team + "/members")
                .then()
                .statusCode(200)
                .extract()
                .path("items.role");
    }

    @Test
    void the_last_owner_cannot_leave() {
        aino.brings(team, "EDITOR");
        remove(aino, aino).then().spec(problem(409, "last-owner"));
        assertThat(roles(aino), hasItem("OWNER"));
    }

    @Test
    void nor_step_down() {
        giveRole(aino, aino, "EDITOR").then().spec(problem(409, "last-owner"));
        giveRole(aino, aino, "OWNER").then().statusCode(200);
        assertThat(roles(aino), contains("OWNER"));
    }

    @Test
    void nor_delete_their_account_while_others_are_in_the_team() {
        var owner = Person.newcomer("Omistaja");
        team = owner.newTeam();
        owner.brings(team, "EDITOR");
        deleteAccount(owner).then().spec(problem(409, "last-owner"));
        owner.as().get("/session").then().statusCode(200);
    }

    @Test
    void nor_while_the_team_has_an_innovation() {
        var owner = Person.newcomer("Omistaja");
        team = owner.newTeam();
        create(owner.as(), "/innovations/" + Client.newId(), Map.of("name", "Kokeilu"))
                .then()
                .statusCode(201);
        deleteAccount(owner).then().spec(problem(409, "last-owner"));
    }

    @Test
    void one_of_two_owners_may_go_in_any_of_these_ways() {
        var second = aino.brings(team, "OWNER");
        var third = aino.brings(team, "OWNER");
        var fourth = aino.brings(team, "OWNER");
        remove(second, second).then().statusCode(204);
        giveRole(aino, third, "VIEWER").then().statusCode(200);
        deleteAccount(fourth).then().statusCode(204);
        remove(aino, aino).then().spec(problem(409, "last-owner"));
    }

    @Test
    void of_two_last_owners_who_leave_at_once_one_stays() throws SQLException {
        var second = aino.brings(team, "OWNER");
        mustKeepOne(List.of(() -> remove(aino, aino), () -> remove(second, second)));
    }

    @Test
    void of_two_who_put_each_other_out_one_stays() throws SQLException {
        var second = aino.brings(team, "OWNER");
        mustKeepOne(List.of(() -> remove(aino, second), () -> remove(second, aino)));
    }

    @Test
    void of_two_who_step_down_at_once_one_stays() throws SQLException {
        var second = aino.brings(team, "OWNER");
        mustKeepOne(List.of(() -> giveRole(aino, aino, "VIEWER"), () -> giveRole(second, second, "VIEWER")));
    }

    @Test
    void of_one_who_leaves_and_one_who_deletes_their_account_one_stays() throws SQLException {
        var first = Person.newcomer("Omistaja");
        team = first.newTeam();
        var second = first.brings(team, "OWNER");
        first.brings(team, "VIEWER");
        mustKeepOne(List.of(() -> deleteAccount(first), () -> remove(second, second)));
    }

    @Test
    void of_two_who_delete_their_accounts_at_once_one_stays() throws SQLException {
        var first = Person.newcomer("Omistaja");
        team = first.newTeam();
        var second = first.brings(team, "OWNER");
        first.brings(team, "VIEWER");
        mustKeepOne(List.of(() -> deleteAccount(first), () -> deleteAccount(second)));
    }

    private void mustKeepOne(List<Callable<Response>> leaving) throws SQLException {
        var seen = Together.run(leaving);
        var statuses = seen.stream().map(Response::statusCode).sorted().toList();
        assertThat("one goes: " + statuses, statuses.getFirst() < 300, is(true));
        // The other is the last owner now, or has been put out before its turn came.
        assertThat("one stays: " + statuses, List.of(403, 404, 409).contains(statuses.getLast()), is(true));
        assertThat(
                Rows.of(
                        database,
                        "SELECT count(*) FROM team_member WHERE team = ? AND role = 'OWNER'",
                        UUID.fromString(team)),
                contains("1"));
    }
}
