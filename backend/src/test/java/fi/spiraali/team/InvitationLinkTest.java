package fi.spiraali.team;

import static fi.spiraali.Client.problem;
import static fi.spiraali.access.Writing.create;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The link of an invitation can be neither made up nor changed, and is shown only while it is open. */
@QuarkusTest
class InvitationLinkTest extends TeamThatInvites {
    @Test
    void a_made_up_link_is_none() {
        var token = invite("EDITOR");
        for (var wrong : new String[] {"", "x", token + "A", "A" + token.substring(1), token.substring(0, 42), "💥"}) {
            look(wrong).then().spec(problem(404, "not-found"));
            accept(onni, wrong).then().spec(problem(404, "not-found"));
        }
    }

    @Test
    void an_assessors_link_is_no_invitation() {
        var token = fi.spiraali.Round.named().link();
        look(token).then().spec(problem(404, "not-found"));
        accept(onni, token).then().spec(problem(404, "not-found"));
    }

    @Test
    void owners_see_the_link_again_while_it_is_open_and_never_after() {
        var token = invite("EDITOR");
        aino.as().get("/teams/" + team + "/invitations").then().body("items.token", contains(token));
        accept(onni, token).then().statusCode(200);
        aino.as().get("/teams/" + team + "/invitations").then().body("items[0].token", nullValue());
    }

    @Test
    void an_invitation_is_never_changed() {
        invite("VIEWER");
        create(aino.as(), path, Map.of("role", "VIEWER", "note", "Onnille"))
                .then()
                .statusCode(201);
        create(aino.as(), path, Map.of("role", "OWNER")).then().spec(problem(412, "precondition-failed"));
        // Nor taken over by a team that guesses its id.
        var other = path.replace(team, onni.newTeam());
        create(onni.as(), other, Map.of("role", "VIEWER", "note", "Onnille"))
                .then()
                .spec(problem(404, "not-found"));
        onni.as().delete(other).then().spec(problem(404, "not-found"));
        assertThat(state(), is("OPEN"));
    }
}
