package fi.spiraali;

import static fi.spiraali.Client.newId;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A workshop of a team of its own, so that no test meets another's. */
public record Room(Person owner, String team, String id, Map<String, Object> plan) {
    public static final String PAIRS = "pair-discussion";
    public static final String SPIRAL = "innovation-spiral";

    /** Somebody in the room, by what they showed when they joined. */
    public record Guest(String id, int number, String rejoinCode, String token) {
        public RequestSpecification as() {
            return Client.bearing(token).contentType("application/json");
        }
    }

    /** A named workshop with these exercises, each done alone, the door open. */
    public static Room live(String... exercises) {
        return planned(Map.of(), agenda(exercises)).open();
    }

    public static Room anonymous(String... exercises) {
        return planned(Map.of("anonymous", true), agenda(exercises)).open();
    }

    /** @param settings instead of the usual ones */
    public static Room planned(Map<String, Object> settings, List<Map<String, Object>> agenda) {
        var owner = Person.newcomer("Ohjaaja");
        return plannedBy(owner, owner.newTeam(), settings, agenda);
    }

    public static Room plannedBy(
            Person owner, String team, Map<String, Object> settings, List<Map<String, Object>> agenda) {
        var plan = new HashMap<String, Object>(Map.of(
                "title",
                "Innovaatiotyöpaja",
                "anonymous",
                false,
                "languages",
                List.of("fi", "sv"),
                "innovations",
                List.of(),
                "activities",
                agenda));
        plan.putAll(settings);
        var room = new Room(owner, team, newId(), plan);
        owner.as()
                .contentType("application/json")
                .header("If-None-Match", "*")
                .body(plan)
                .put(room.path() + "?team=" + team)
                .then()
                .statusCode(201);
        return room;
    }

    public static List<Map<String, Object>> agenda(String... exercises) {
        var agenda = new ArrayList<Map<String, Object>>();
        for (var exercise : exercises) {
            agenda.add(activity(exercise, Map.of()));
        }
        return agenda;
    }

    /** @param settings instead of the usual ones, or besides */
    public static Map<String, Object> activity(String exercise, Map<String, Object> settings) {
        var activity = new HashMap<String, Object>(
                Map.of("id", newId(), "title", Map.of("fi", "Osio"), "minutes", 20, "forming", "NONE"));
        if (exercise != null) {
            activity.put("exercise", exercise);
        }
        if (SPIRAL.equals(exercise)) {
            activity.put("mode", "FREE");
        }
        activity.putAll(settings);
        return activity;
    }

    public String path() {
        return "/workshops/" + id;
    }

    /** @param index from 0 */
    @SuppressWarnings("unchecked") // the plan is the body that was sent
    public String activity(int index) {
        return ((List<Map<String, Object>>) plan.get("activities"))
                .get(index)
                .get("id")
                .toString();
    }

    public Room open() {
        return move("LIVE");
    }

    public Room close() {
        return move("CLOSED");
    }

    private Room move(String state) {
        owner.as()
                .contentType("application/json")
                .header("If-Match", "*")
                .body(Map.of("state", state))
                .put(path() + "/state")
                .then()
                .statusCode(200);
        return this;
    }

    public String code() {
        return owner.as().get(path()).then().statusCode(200).extract().path("code");
    }

    public Guest guest() {
        return guest(null);
    }

    /** @param name null for somebody who gives none */
    public Guest guest(String name) {
        var id = newId();
        var joined = join(id, name).then().statusCode(201).extract();
        return new Guest(id, joined.path("number"), joined.path("rejoinCode"), joined.path("token"));
    }

    public List<Guest> guests(int many) {
        var guests = new ArrayList<Guest>();
        for (int i = 0; i < many; i++) {
            guests.add(guest());
        }
        return guests;
    }

    public Response join(String participant, String name) {
        var body = new HashMap<String, Object>(
                Map.of("code", code(), "participant", participant, "language", "fi", "accepted", true, "as", "BEARER"));
        if (name != null) {
            body.put("name", name);
        }
        return Client.nobody().contentType("application/json").body(body).post("/join");
    }

    /** The room goes to an activity and answers are taken. */
    public Room at(int index) {
        return stage(index, Map.of());
    }

    public Room reveal(int index) {
        return stage(index, Map.of("revealed", true));
    }

    /** @param settings instead of taking answers, unrevealed */
    public Room stage(int index, Map<String, Object> settings) {
        moved(index, settings).then().statusCode(200);
        return this;
    }

    public Response moved(int index, Map<String, Object> settings) {
        var body =
                new HashMap<String, Object>(Map.of("activity", activity(index), "answering", true, "revealed", false));
        body.putAll(settings);
        return owner.as()
                .contentType("application/json")
                .header("If-Match", "*")
                .body(body)
                .put(path() + "/stage");
    }
}
