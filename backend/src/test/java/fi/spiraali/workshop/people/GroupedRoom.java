package fi.spiraali.workshop.people;

import fi.spiraali.Room;
import fi.spiraali.access.Writing;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;

/** A room whose groups are looked at, and arranged, by whoever runs it. */
abstract class GroupedRoom {
    static Map<String, Object> pairs() {
        return Room.activity(Room.PAIRS, Map.of("forming", "ARRIVAL", "groupSize", 2));
    }

    static Room room(List<Map<String, Object>> agenda) {
        return Room.planned(Map.of(), agenda).open();
    }

    static String path(Room room, int activity) {
        return room.path() + "/activities/" + room.activity(activity) + "/groups";
    }

    static ValidatableResponse seen(Room room, int activity) {
        return room.owner().as().get(path(room, activity)).then().statusCode(200);
    }

    static List<List<Integer>> groups(Room room, int activity) {
        return seen(room, activity).extract().path("groups.members.number");
    }

    static Response arrange(Room room, int activity, Object body) {
        return Writing.change(room.owner().as(), path(room, activity), body);
    }

    static Map<String, Object> groupsOf(List<List<Integer>> groups) {
        return Map.of(
                "groups",
                groups.stream().map(members -> Map.of("members", members)).toList());
    }

    static List<Integer> sizes(Room room) {
        return groups(room, 0).stream().map(List::size).sorted().toList();
    }
}
