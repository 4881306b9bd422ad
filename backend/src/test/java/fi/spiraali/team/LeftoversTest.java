package fi.spiraali.team;

import static fi.spiraali.Client.bearing;
import static fi.spiraali.Client.newId;
import static fi.spiraali.Client.nobody;
import static fi.spiraali.Client.problem;
import static fi.spiraali.access.Writing.create;
import static fi.spiraali.access.Writing.json;
import static fi.spiraali.access.Writing.post;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasItems;

import fi.spiraali.Person;
import fi.spiraali.Round;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who is an owner no longer has no way back in the pocket: what they made or saw for others ends with their rights. */
@QuarkusTest
class LeftoversTest {
    private static Person aino;
    private String team;
    private Person leaving;
    private String innovation;

    /** The ways to be an owner no longer. */
    enum Way {
        LEAVES,
        IS_PUT_OUT,
        STEPS_DOWN,
        DELETES_THE_ACCOUNT
    }

    @BeforeEach
    void a_team_with_two_owners() {
        aino = aino == null ? Person.newcomer("Aino") : aino;
        team = aino.newTeam();
        leaving = aino.brings(team, "OWNER");
        innovation = newId();
        create(leaving.as(), "/innovations/" + innovation, Map.of("name", "Kokeilu"))
                .then()
                .statusCode(201);
    }

    private void go(Way way) {
        var member = "/teams/" + team + "/members/" + leaving.id();
        Response gone =
                switch (way) {
                    case LEAVES -> leaving.as().delete(member);
                    case IS_PUT_OUT -> aino.as().delete(member);
                    case STEPS_DOWN -> json(aino.as(), Map.of("role", "VIEWER")).put(member);
                    case DELETES_THE_ACCOUNT ->
                        leaving.as().header("If-Match", "*").delete("/accounts/me");
                };
        assertThat(List.of(200, 204), hasItems(gone.statusCode()));
    }

    @ParameterizedTest
    @EnumSource
    void the_tokens_they_made_end_and_others_do_not(Way way) {
        var theirs = leaving.makesToken(team, "innovations:read");
        var others = aino.makesToken(team, "innovations:read");
        go(way);
        bearing(theirs).get("/innovations").then().spec(problem(401, "sign-in-required"));
        bearing(others).get("/innovations").then().statusCode(200);
        acted("TOKEN_REVOKED");
    }

    @ParameterizedTest
    @EnumSource
    void every_invitation_they_could_have_kept_ends(Way way) {
        var theirs = leaving.invites(team, "OWNER");
        var others = aino.invites(team, "OWNER");
        go(way);
        for (var invitation : List.of(theirs, others)) {
            post(nobody(), "/invitations/look", Map.of("token", invitation))
                    .then()
                    .spec(problem(410, "link-expired"));
        }
        acted("INVITATION_REVOKED");
    }

    @ParameterizedTest
    @EnumSource
    void the_links_they_made_end_unless_their_assessor_has_opened_them(Way way) {
        var round = "/assessments/" + newId();
        create(leaving.as(), round, Round.body(innovation, Map.of())).then().statusCode(201);
        var unopened = link(round);
        var opened = link(round);
        post(nobody(), "/session/link", Map.of("token", opened)).then().statusCode(201);
        go(way);
        post(nobody(), "/session/link", Map.of("token", unopened)).then().spec(problem(410, "link-expired"));
        bearing(unopened).get(round).then().spec(problem(410, "link-expired"));
        bearing(opened).get(round).then().statusCode(200);
        acted("LINK_REVOKED");
    }

    private String link(String round) {
        return create(leaving.as(), round + "/links/" + newId(), Map.of("name", "Arvioija", "role", "partner"))
                .path("token");
    }

    private void acted(String act) {
        aino.as().get("/teams/" + team + "/audit").then().body("items.act", hasItems(act));
    }
}
