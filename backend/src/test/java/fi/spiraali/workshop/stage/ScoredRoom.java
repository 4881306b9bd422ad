package fi.spiraali.workshop.stage;

import static fi.spiraali.Client.newId;
import static fi.spiraali.access.Writing.create;
import static fi.spiraali.access.Writing.json;

import fi.spiraali.Person;
import fi.spiraali.Room;
import fi.spiraali.Room.Guest;
import fi.spiraali.Round;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A room that scores an innovation of its own, and then talks in pairs. */
abstract class ScoredRoom {
    static final String SCORING = "live-scoring";

    String innovation;

    Room room(Map<String, Object> settings) {
        var owner = Person.newcomer("Ohjaaja");
        var team = owner.newTeam();
        innovation = newId();
        create(owner.as(), "/innovations/" + innovation, Map.of("name", "Kotikäynti", "summary", "Perheen luo"))
                .then()
                .statusCode(201);
        var plan = new HashMap<String, Object>(Map.of("innovations", List.of(innovation)));
        plan.putAll(settings);
        var agenda =
                List.of(Room.activity(SCORING, Map.of("innovation", innovation)), Room.activity(Room.PAIRS, Map.of()));
        return Room.plannedBy(owner, team, plan, agenda).open();
    }

    static String round(Room room, Guest guest) {
        return "/assessments/"
                + guest.as()
                        .get(room.path() + "/me")
                        .then()
                        .statusCode(200)
                        .extract()
                        .<String>path("workshop.activities[0].assessment");
    }

    static Response newSheet(Room room, Guest guest, String id) {
        return create(guest.as(), round(room, guest) + "/sheets/" + id, Map.of("role", "partner"));
    }

    /** Begun: one level, not handed in. */
    static String begun(Room room, Guest guest) {
        var id = newId();
        newSheet(room, guest, id).then().statusCode(201);
        var path = round(room, guest) + "/sheets/" + id;
        score(guest, path, 4).then().statusCode(200);
        return path;
    }

    static Response score(Guest guest, String sheet, int level) {
        return json(guest.as(), Map.of("level", level)).put(sheet + "/scores/" + Round.CHARACTERISTICS.getFirst());
    }

    ValidatableResponse profile(Room room) {
        return room.owner()
                .as()
                .get(room.path() + "/activities/" + room.activity(0) + "/profile")
                .then()
                .statusCode(200);
    }
}
