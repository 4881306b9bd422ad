package fi.spiraali.access;

import static fi.spiraali.access.Writing.create;

import fi.spiraali.Client;
import fi.spiraali.Room;
import fi.spiraali.Room.Guest;
import fi.spiraali.workshop.Notes;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A workshop of the team that has been through its agenda, with one of everything; it is at its summary. */
final class Hall {
    static final int PAIRS = 0;
    static final int SCORING = 1;
    static final int SUMMARY = 2;

    final Room room;
    final Guest guest;
    /** A text that was revealed. */
    final String text;

    final String action = Client.newId();
    final String round;
    /** The guest's draft, with one answer. */
    final String sheet = Client.newId();

    private final World world;
    private final Map<Kind, String> secrets = new EnumMap<>(Kind.class);

    Hall(World world) {
        this.world = world;
        var innovation = world.place.innovation;
        room = Room.plannedBy(
                        world.founder,
                        world.team,
                        Map.of("innovations", List.of(innovation), "graceSeconds", 0),
                        List.of(
                                Room.activity(Room.PAIRS, Map.of("forming", "CHOICE", "groupSize", 12)),
                                Room.activity("live-scoring", Map.of("innovation", innovation)),
                                Room.activity("summary", Map.of())))
                .open();
        guest = room.guest();
        text = Notes.point(room.at(PAIRS), guest, PAIRS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        room.reveal(PAIRS).at(SCORING);
        round = world.founder
                .as()
                .get(room.path())
                .then()
                .statusCode(200)
                .extract()
                .path("activities[%d].assessment".formatted(SCORING));
        create(guest.as(), "/assessments/" + round + "/sheets/" + sheet, Map.of("role", "partner"))
                .then()
                .statusCode(201);
        guest.as()
                .body(Map.of("level", 4))
                .put("/assessments/" + round + "/sheets/" + sheet + "/scores/" + Place.AGREED)
                .then()
                .statusCode(200);
        create(world.founder.as(), room.path() + "/actions/" + action, Map.of("text", "Kokeillaan"))
                .then()
                .statusCode(201);
        room.at(SUMMARY);
    }

    String secretOf(Kind kind) {
        return secrets.computeIfAbsent(kind, k -> switch (k) {
            case GUEST -> guest.token();
            case OTHER_ROOM -> next().open().guest().token();
            case FACILITATOR -> opened(room, "FACILITATOR");
            case SCREEN -> opened(room, "SCREEN");
            case OTHER_DESK -> opened(next(), "FACILITATOR");
            case REVOKED_DESK -> revoked();
            default -> throw new IllegalArgumentException(kind + " does not come to a room");
        });
    }

    /** Another workshop of the same team. */
    private Room next() {
        return Room.plannedBy(world.founder, world.team, Map.of(), Room.agenda(Room.PAIRS));
    }

    /** @return the secret of a new link to the desk */
    String link(String id) {
        return link(room, id, "FACILITATOR");
    }

    private String link(Room to, String id, String kind) {
        return create(world.founder.as(), to.path() + "/links/" + id, Map.of("kind", kind, "name", "Toinen"))
                .then()
                .statusCode(201)
                .extract()
                .path("token");
    }

    /** Its holder has come: it stays when somebody leaves the team. */
    private String opened(Room to, String kind) {
        var secret = link(to, Client.newId(), kind);
        Writing.json(Client.nobody(), Map.of("token", secret))
                .post("/session/workshop")
                .then()
                .statusCode(201);
        return secret;
    }

    private String revoked() {
        var id = Client.newId();
        var secret = link(id);
        world.founder.as().delete(room.path() + "/links/" + id).then().statusCode(204);
        return secret;
    }
}
