package fi.spiraali.exercise;

import static fi.spiraali.Client.newId;

import fi.spiraali.Room;
import fi.spiraali.Room.Guest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Somebody in a room, answering one of its activities as their phone does. */
public record Writer(Room room, Guest guest, String activity) {

    /** Somebody new. */
    public static Writer in(Room room, int activity) {
        return of(room, room.guest(), activity);
    }

    public static Writer of(Room room, Guest guest, int activity) {
        return new Writer(room, guest, room.activity(activity));
    }

    public static List<Writer> several(int people, Room room, int activity) {
        return room.guests(people).stream()
                .map(guest -> of(room, guest, activity))
                .toList();
    }

    /** @return the text's id */
    public String note(String prompt, String text) {
        var id = newId();
        write(id, prompt, text).then().statusCode(201);
        return id;
    }

    public void pick(String prompt, String option) {
        choose(prompt, option).then().statusCode(201);
    }

    public Response write(String id, String prompt, String text) {
        return put(id, Map.of("prompt", prompt, "text", text));
    }

    public Response choose(String prompt, String option) {
        return put(choiceId(prompt, option), Map.of("prompt", prompt, "option", option));
    }

    public Response unpick(String prompt, String option) {
        return remove(choiceId(prompt, option));
    }

    /** So that a tick and its untick are one row. */
    private String choiceId(String... parts) {
        var name = guest.id() + '/' + activity + '/' + String.join("/", parts);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    public Response put(String id, Map<String, ?> answer) {
        var body = new TreeMap<String, Object>(answer);
        body.putIfAbsent("activity", activity);
        return guest.as().body(body).put(room.path() + "/answers/" + id);
    }

    public Response remove(String id) {
        return guest.as().delete(room.path() + "/answers/" + id);
    }

    /** What their phone is told of this activity. */
    public Response mine() {
        return guest.as().get(room.path() + "/me/answers?activity=" + activity);
    }

    /** The results as the room's facilitator sees them. */
    public Response results() {
        return room.owner().as().get(resultsPath());
    }

    public String resultsPath() {
        return room.path() + "/activities/" + activity + "/results";
    }
}
