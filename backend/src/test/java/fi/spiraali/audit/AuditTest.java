package fi.spiraali.audit;

import static fi.spiraali.Client.newId;
import static fi.spiraali.access.Writing.change;
import static fi.spiraali.access.Writing.create;
import static fi.spiraali.access.Writing.json;
import static fi.spiraali.access.Writing.post;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import fi.spiraali.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every act that changes who belongs to a team is written down once: who, what, to whom. */
@QuarkusTest
class AuditTest extends TrailOfTwo {
    @Test
    void how_the_team_came_about() {
        var acts = trail().reversed();
        assertThat(
                acts.stream().map(entry -> entry.get("act")).toList(),
                is(List.of("TEAM_CREATED", "INVITATION_CREATED", "MEMBER_JOINED")));
        assertThat(who(acts.get(0).get("actor")), is("ACCOUNT " + aino.id()));
        assertThat(who(acts.get(0).get("target")), is("TEAM " + team));
        assertThat(acts.get(1).get("to"), is("EDITOR"));
        assertThat(who(acts.get(2).get("actor")), is("ACCOUNT " + onni.id()));
        assertThat(who(acts.get(2).get("target")), is("MEMBER " + onni.id()));
        assertThat(acts.get(2).get("to"), is("EDITOR"));
        assertThat(((Map<?, ?>) acts.get(2).get("actor")).get("name"), is("Onni"));
    }

    @Test
    void a_new_name_of_the_team() {
        var rename = change(aino.as(), "/teams/" + team, Map.of("name", "Uusi"));
        var again = change(aino.as(), "/teams/" + team, Map.of("name", "Uusi"));
        writes(List.of(line("TEAM_RENAMED", aino, "TEAM " + team, null, null)), rename, again);
    }

    @Test
    void a_role_that_is_given() {
        var path = "/teams/" + team + "/members/" + onni.id();
        var give = json(aino.as(), Map.of("role", "VIEWER")).put(path);
        var again = json(aino.as(), Map.of("role", "VIEWER")).put(path);
        writes(List.of(line("MEMBER_ROLE_CHANGED", aino, "MEMBER " + onni.id(), "EDITOR", "VIEWER")), give, again);
    }

    @Test
    void who_is_put_out_and_who_leaves() {
        var path = "/teams/" + team + "/members/" + onni.id();
        var out = aino.as().delete(path);
        var back = post(onni.as(), "/invitations/accept", Map.of("token", aino.invites(team, "VIEWER")));
        var leaves = onni.as().delete(path);
        var seen = trail();
        assertThat(seen.get(0).get("act"), is("MEMBER_LEFT"));
        assertThat(seen.get(0).get("from"), is("VIEWER"));
        assertThat(who(seen.get(0).get("actor")), is("ACCOUNT " + onni.id()));
        assertThat(seen.get(3).get("act"), is("MEMBER_REMOVED"));
        assertThat(seen.get(3).get("from"), is("EDITOR"));
        assertThat(who(seen.get(3).get("actor")), is("ACCOUNT " + aino.id()));
        assertThat(who(seen.get(3).get("target")), is("MEMBER " + onni.id()));
        assertThat(List.of(out, back, leaves).stream().allMatch(act -> act.statusCode() < 300), is(true));
    }

    @Test
    void an_invitation_and_its_end() {
        var id = newId();
        var path = "/teams/" + team + "/invitations/" + id;
        var make = create(aino.as(), path, Map.of("role", "VIEWER"));
        var again = create(aino.as(), path, Map.of("role", "VIEWER"));
        writes(
                List.of(
                        line("INVITATION_CREATED", aino, "INVITATION " + id, null, "VIEWER"),
                        line("INVITATION_REVOKED", aino, "INVITATION " + id, null, null)),
                make,
                again,
                aino.as().delete(path),
                aino.as().delete(path));
    }

    @Test
    void what_is_refused_leaves_no_line() {
        onni.as().delete("/teams/" + team + "/members/" + aino.id()).then().statusCode(403);
        aino.as().delete("/teams/" + team + "/members/" + aino.id()).then().statusCode(409);
        create(
                        onni.as(),
                        "/teams/" + team + "/tokens/" + newId(),
                        Map.of("name", "x", "scopes", List.of("scores:read"), "days", 1))
                .then()
                .statusCode(403);
        change(Person.newcomer("Vieras").as(), "/teams/" + team, Map.of("name", "x"))
                .then()
                .statusCode(404);
        writes(List.of());
    }

    @Test
    void it_is_read_in_pages_the_latest_first() {
        var pages = "/teams/" + team + "/audit?limit=2";
        Response first = aino.as().get(pages);
        first.then().statusCode(200);
        String next = first.path("next");
        List<String> later = aino.as()
                .get(pages + "&cursor=" + next)
                .then()
                .statusCode(200)
                .extract()
                .path("items.act");
        assertThat(first.<List<String>>path("items.act"), is(List.of("MEMBER_JOINED", "INVITATION_CREATED")));
        assertThat(later, is(List.of("TEAM_CREATED")));
    }
}
