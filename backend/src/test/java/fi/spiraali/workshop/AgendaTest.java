package fi.spiraali.workshop;

import static fi.spiraali.Client.newId;
import static fi.spiraali.Client.problem;
import static fi.spiraali.Room.activity;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fi.spiraali.Room;
import fi.spiraali.access.Writing;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The plan before the room opens, and while it runs. */
@QuarkusTest
class AgendaTest {
    private static Response plan(Room room, List<Map<String, Object>> agenda) {
        return plan(room, agenda, Map.of());
    }

    private static Response plan(Room room, List<Map<String, Object>> agenda, Map<String, ?> settings) {
        var plan = new HashMap<String, Object>(room.plan());
        plan.put("activities", agenda);
        plan.putAll(settings);
        return Writing.change(room.owner().as(), room.path(), plan);
    }

    private static List<Map<String, Object>> items(Room room) {
        @SuppressWarnings("unchecked") // the plan is the body that was sent
        var agenda = (List<Map<String, Object>>) room.plan().get("activities");
        return new ArrayList<>(agenda);
    }

    private static Map<String, Object> with(Map<String, Object> item, String name, Object value) {
        var changed = new HashMap<String, Object>(item);
        changed.put(name, value);
        return changed;
    }

    @Test
    void a_workshop_is_read_as_it_was_planned() {
        var room = Room.planned(
                Map.of("title", "Syyspäivä", "anonymous", true, "graceSeconds", 0),
                List.of(
                        activity(Room.PAIRS, Map.of("forming", "ARRIVAL", "groupSize", 2, "minutes", 15)),
                        activity(Room.SPIRAL, Map.of("mode", "DEALT", "forming", "CHOICE", "groupSize", 5)),
                        activity(null, Map.of("title", Map.of("sv", "Paus", "en", " ")))));

        room.owner()
                .as()
                .get(room.path())
                .then()
                .statusCode(200)
                .body("title", is("Syyspäivä"))
                .body("anonymous", is(true))
                .body("minimumGroup", is(5))
                .body("graceSeconds", is(0))
                .body("state", is("DRAFT"))
                .body("startedAt", is(nullValue()))
                .body("activities.exercise", contains(Room.PAIRS, Room.SPIRAL, null))
                .body("activities.groupSize", contains(2, 5, null))
                .body("activities.mode", contains(null, "DEALT", null))
                .body("activities.opened", contains(false, false, false))
                .body("activities[2].title.sv", is("Paus"))
                .body("activities[2].title.en", is(nullValue()));
    }

    @Test
    void items_are_added_reordered_renamed_and_taken_out_while_the_room_runs() {
        var room = Room.live(Room.PAIRS, Room.SPIRAL, Room.PAIRS).at(0);
        var old = items(room);
        var fresh = activity("persona-card", Map.of());
        var renamed = with(old.get(0), "title", Map.of("fi", "Uusi nimi"));

        plan(room, List.of(old.get(2), fresh, renamed))
                .then()
                .statusCode(200)
                .body(
                        "activities.id",
                        contains(room.activity(2), fresh.get("id").toString(), room.activity(0)))
                .body("activities[2].title.fi", is("Uusi nimi"))
                .body("activities[2].opened", is(true));
        // The room is where it was.
        room.owner().as().get(room.path() + "/stage").then().body("activity", is(room.activity(0)));
        room.guest().as().get(room.path() + "/me").then().body("workshop.activities", hasSize(3));
    }

    @Test
    void what_has_begun_is_not_taken_out_and_stays_what_it_is() {
        var room = Room.live(Room.PAIRS, Room.SPIRAL).at(0).at(1);
        var items = items(room);

        plan(room, items.subList(1, 2)).then().spec(problem(409, "already-running"));
        plan(room, List.of(with(items.get(0), "exercise", "persona-card"), items.get(1)))
                .then()
                .spec(problem(409, "already-running"));
        plan(room, List.of(items.get(0), with(items.get(1), "mode", "TOGETHER")))
                .then()
                .spec(problem(409, "already-running"));
        room.owner().as().get(room.path()).then().body("activities.exercise", contains(Room.PAIRS, Room.SPIRAL));

        plan(room, List.of(items.get(1), with(items.get(0), "minutes", 45)))
                .then()
                .statusCode(200)
                .body("activities.minutes", contains(20, 45));
    }

    @Test
    void what_has_not_begun_may_become_something_else() {
        var room = Room.live(Room.PAIRS, Room.PAIRS).at(0);
        var items = items(room);

        plan(room, List.of(items.get(0), with(items.get(1), "exercise", "persona-card")))
                .then()
                .statusCode(200)
                .body("activities[1].exercise", is("persona-card"));
    }

    @Test
    void anonymity_is_fixed_at_creation() {
        var room = Room.planned(Map.of(), Room.agenda(Room.PAIRS));

        plan(room, items(room), Map.of("anonymous", true))
                .then()
                .spec(problem(422, "invalid-request", "/anonymous", "FIXED_AT_CREATION"));
        plan(room, items(room), Map.of("minimumGroup", 3))
                .then()
                .spec(problem(422, "invalid-request", "/minimumGroup", "ONLY_IN_ANONYMOUS_ROUND"));
    }

    @Test
    void every_item_that_makes_no_sense_is_named() {
        var room = Room.planned(Map.of(), List.of());
        var twice = activity(Room.PAIRS, Map.of());

        plan(
                        room,
                        List.of(
                                activity("nothing-we-know", Map.of()),
                                activity("live-scoring", Map.of()),
                                activity(Room.PAIRS, Map.of("innovation", newId())),
                                activity(Room.PAIRS, Map.of("forming", "ARRIVAL")),
                                activity(Room.PAIRS, Map.of("groupSize", 3)),
                                activity(Room.PAIRS, Map.of("mode", "FREE")),
                                activity(Room.PAIRS, Map.of("title", Map.of("fi", " "))),
                                twice,
                                twice))
                .then()
                .spec(problem(422, "invalid-request"))
                .body(
                        "errors.pointer",
                        contains(
                                "/activities/0/exercise",
                                "/activities/1/innovation",
                                "/activities/2/innovation",
                                "/activities/3/groupSize",
                                "/activities/4/groupSize",
                                "/activities/5/mode",
                                "/activities/6/title",
                                "/activities/8/id"))
                .body(
                        "errors.code",
                        contains(
                                "UNKNOWN_VALUE",
                                "REQUIRED",
                                "UNKNOWN_VALUE",
                                "REQUIRED",
                                "UNKNOWN_VALUE",
                                "UNKNOWN_VALUE",
                                "REQUIRED",
                                "DUPLICATE"));
    }

    @Test
    void an_activity_of_another_workshop_is_not_moved_here() {
        var other = Room.live(Room.PAIRS);
        var room = Room.planned(Map.of(), List.of());

        plan(room, items(other)).then().spec(problem(422, "invalid-request", "/activities/0/id", "ALREADY_TAKEN"));
        other.owner().as().get(other.path()).then().body("activities", hasSize(1));
    }

    @Test
    void another_teams_innovation_is_like_one_that_does_not_exist() {
        var stranger = fi.spiraali.Person.newcomer("Vieras");
        stranger.newTeam();
        var theirs = newId();
        Writing.create(stranger.as(), "/innovations/" + theirs, Map.of("name", "Oma"))
                .then()
                .statusCode(201);
        var room = Room.planned(Map.of(), List.of());
        for (var innovation : List.of(theirs, newId())) {
            plan(room, List.of(), Map.of("innovations", List.of(innovation)))
                    .then()
                    .spec(problem(422, "invalid-request", "/innovations/0", "UNKNOWN_VALUE"));
        }
    }
}
