package fi.spiraali.workshop;

import static fi.spiraali.Client.newId;

import fi.spiraali.Room;
import fi.spiraali.Room.Guest;
import fi.spiraali.access.Writing;
import io.restassured.response.Response;
import java.util.Map;

/** What people in a room write. */
public final class Notes {
    public static final String POINTS = "points";

    private Notes() {}

    /** One of the points of a pair discussion. */
    public static Response point(Room room, Guest guest, int activity) {
        return write(room, guest, activity, POINTS, newId());
    }

    public static Response write(Room room, Guest guest, int activity, String prompt, String text) {
        return Writing.json(guest.as(), Map.of("activity", room.activity(activity), "prompt", prompt, "text", text))
                .put(room.path() + "/answers/" + newId());
    }
}
