package fi.spiraali.audit;

import static fi.spiraali.access.Writing.post;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import fi.spiraali.Person;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** A team of two, whose trail is read line by line. */
abstract class TrailOfTwo {
    static Person aino;

    static Person onni;

    String team;

    @BeforeEach
    void a_team_of_two() {
        if (aino == null) {
            aino = Person.newcomer("Aino");
            onni = Person.newcomer("Onni");
        }
        team = aino.newTeam();
        post(onni.as(), "/invitations/accept", Map.of("token", aino.invites(team, "EDITOR")));
    }

    List<Map<String, Object>> trail() {
        return aino.as()
                .get("/teams/" + team + "/audit")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }

    /** The acts are done, and the trail has exactly these lines more, the latest last: act, actor, target, from, to. */
    void writes(List<List<Object>> lines, Response... acts) {
        Arrays.stream(acts).forEach(act -> assertThat(act.asString(), act.statusCode() < 300, is(true)));
        var seen = trail().subList(0, trail().size() - 3).reversed().stream()
                .map(entry -> Arrays.asList(
                        entry.get("act"),
                        who(entry.get("actor")),
                        who(entry.get("target")),
                        entry.get("from"),
                        entry.get("to")))
                .toList();
        assertThat(seen, is(lines));
    }

    static String who(Object person) {
        var parts = (Map<?, ?>) person;
        return parts.get("kind") + " " + parts.get("id");
    }

    static List<Object> line(String act, Person actor, String target, String from, String to) {
        return line(act, "ACCOUNT " + actor.id(), target, from, to);
    }

    static List<Object> line(String act, String actor, String target, String from, String to) {
        return Arrays.asList(act, actor, target, from, to);
    }
}
