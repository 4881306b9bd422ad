package fi.spiraali.team;

import static fi.spiraali.Client.problem;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.spiraali.Person;
import fi.spiraali.Together;
import fi.spiraali.access.Rows;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collections;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A link makes one person a member, once, while it lasts. */
@QuarkusTest
class InvitationTest extends TeamThatInvites {
    @Inject
    DataSource database;

    @Test
    void anybody_with_the_link_sees_which_team_invites_and_as_what() {
        look(invite("EDITOR"))
                .then()
                .statusCode(200)
                .body("team", is("Tiimi"))
                .body("role", is("EDITOR"))
                .body("invitedBy", is("Aino"))
                .body("expiresAt", notNullValue())
                .body("note", nullValue());
    }

    @Test
    void looking_makes_nobody_a_member_and_uses_nothing_up() {
        var token = invite("EDITOR");
        look(token).then().statusCode(200);
        look(token).then().statusCode(200);
        onni.as().get("/teams/" + team).then().statusCode(404);
        assertThat(state(), is("OPEN"));
    }

    @Test
    void accepting_gives_the_role_that_was_offered_at_once() {
        onni.as().get("/teams/" + team).then().statusCode(404);
        accept(onni, invite("EDITOR"))
                .then()
                .statusCode(200)
                .body("id", is(team))
                .body("role", is("EDITOR"));
        onni.as().get("/teams/" + team).then().statusCode(200).body("members", is(2));
        assertThat(state(), is("ACCEPTED"));
    }

    @Test
    void accepting_again_answers_as_it_did() {
        var token = invite("EDITOR");
        accept(onni, token).then().statusCode(200);
        accept(onni, token).then().statusCode(200).body("role", is("EDITOR"));
    }

    @Test
    void who_was_put_out_does_not_come_back_by_the_link_they_came_by() {
        var token = invite("EDITOR");
        accept(onni, token).then().statusCode(200);
        aino.as().delete("/teams/" + team + "/members/" + onni.id()).then().statusCode(204);
        accept(onni, token).then().spec(problem(410, "link-expired"));
        onni.as().get("/teams/" + team).then().statusCode(404);
    }

    @Test
    void a_member_who_follows_a_link_keeps_their_role_and_the_link_stays_for_whom_it_is_meant() {
        var token = invite("VIEWER");
        accept(aino, token).then().statusCode(200).body("role", is("OWNER"));
        accept(onni, token).then().statusCode(200).body("role", is("VIEWER"));
    }

    @Test
    void of_ten_who_accept_at_once_one_becomes_a_member() {
        var token = invite("EDITOR");
        var people = IntStream.range(0, 10)
                .mapToObj(i -> Person.newcomer("Kymmenes"))
                .toList();
        var statuses = Together.run(10, i -> accept(people.get(i), token).statusCode());
        assertThat("" + statuses, Collections.frequency(statuses, 200), is(1));
        assertThat("" + statuses, Collections.frequency(statuses, 410), is(9));
        aino.as().get("/teams/" + team + "/members").then().body("items", hasSize(2));
    }

    @Test
    void a_used_link_shows_and_opens_nothing_to_others() {
        var token = invite("EDITOR");
        accept(onni, token).then().statusCode(200);
        look(token).then().spec(problem(410, "link-expired"));
        accept(Person.newcomer("Myöhäinen"), token).then().spec(problem(410, "link-expired"));
    }

    @Test
    void a_revoked_link_shows_and_opens_nothing() {
        var token = invite("EDITOR");
        aino.as().delete(path).then().statusCode(204);
        look(token).then().spec(problem(410, "link-expired"));
        accept(onni, token).then().spec(problem(410, "link-expired"));
        onni.as().get("/teams/" + team).then().statusCode(404);
        assertThat(state(), is("REVOKED"));
    }

    @Test
    void nor_does_one_whose_time_is_over() throws SQLException {
        var token = invite("EDITOR");
        Rows.change(
                database,
                "UPDATE invitation SET created_at = created_at - interval '8 days', expires_at = expires_at - interval '8 days' WHERE id = ?",
                UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
        look(token).then().spec(problem(410, "link-expired"));
        accept(onni, token).then().spec(problem(410, "link-expired"));
        assertThat(state(), is("EXPIRED"));
    }
}
