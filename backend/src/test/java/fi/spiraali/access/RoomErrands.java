package fi.spiraali.access;

import static fi.spiraali.Client.newId;

import fi.spiraali.access.WhoMay.Operation;
import fi.spiraali.workshop.Notes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** What the lines of who-may.txt about workshops try. */
final class RoomErrands {
    private static final Map<String, BiFunction<Operation, Scene, Errand>> ALL = new TreeMap<>();

    private RoomErrands() {}

    static Map<String, BiFunction<Operation, Scene, Errand>> all() {
        return ALL;
    }

    static {
        door();
        workshops();
        people();
        results();
        participants();
        rounds();
    }

    private static void door() {
        ALL.put("lookBehindCode", (to, scene) -> Errand.to(to).saying(Map.of("code", code(scene))));
        ALL.put("join", (to, scene) -> Errand.to(to)
                .saying(Map.of("code", code(scene), "participant", newId(), "language", "fi", "accepted", true)));
        ALL.put("joinAgain", (to, scene) -> Errand.to(to)
                .saying(Map.of(
                        "code",
                        code(scene),
                        "rejoinCode",
                        scene.world.hall().guest.rejoinCode())));
        ALL.put("openWorkshopLink", (to, scene) -> Errand.to(to)
                .saying(Map.of("token", scene.world.hall().link(newId()))));
        ALL.put("leaveWorkshop", (to, scene) -> Errand.to(to));
        ALL.put("getMyWorkshop", (to, scene) -> Errand.to(to));
        ALL.put("getExercise", (to, scene) -> Errand.to(to, "pair-discussion"));
    }

    private static String code(Scene scene) {
        return scene.world.hall().room.code();
    }

    private static void workshops() {
        ALL.put("listWorkshops", (to, scene) -> Errand.to(to));
        for (var use : List.of(
                "getWorkshop", "getStage", "followWorkshop", "listParticipants", "listWorkshopLinks", "getMyRoom")) {
            ALL.put(use, (to, scene) -> Errand.to(to, room(scene)));
        }
        ALL.put("putWorkshop:new", (to, scene) -> Errand.to(to, newId())
                .asking("team=" + scene.world.team)
                .saying(plan(scene, Map.of("activities", List.of(), "innovations", List.of())))
                .creating());
        ALL.put("putWorkshop:change", (to, scene) -> Errand.to(to, room(scene))
                .saying(plan(scene, Map.of("title", newId())))
                .changing());
        ALL.put("putWorkshopState", (to, scene) -> Errand.to(to, elsewhere(scene))
                .saying(Map.of("state", "CLOSED"))
                .changing());
        ALL.put("deleteWorkshop", (to, scene) -> Errand.to(to, elsewhere(scene)).changing());
        ALL.put("putStage", (to, scene) -> Errand.to(to, elsewhere(scene))
                .saying(Map.of("activity", activity(scene, Hall.PAIRS), "answering", true, "revealed", true))
                .changing());
    }

    private static Map<String, Object> plan(Scene scene, Map<String, ?> settings) {
        var plan = new HashMap<String, Object>(scene.hall().room.plan());
        plan.putAll(settings);
        return plan;
    }

    private static void people() {
        ALL.put("getGroups", (to, scene) -> Errand.to(to, room(scene), activity(scene, Hall.PAIRS)));
        ALL.put("putGroups", (to, scene) -> Errand.to(to, room(scene), activity(scene, Hall.PAIRS))
                .saying(Map.of("size", 2))
                .changing());
        ALL.put("putWorkshopLink", (to, scene) -> Errand.to(to, room(scene), newId())
                .saying(Map.of("kind", "SCREEN", "name", "Tykki"))
                .creating());
        ALL.put("revokeWorkshopLink", (to, scene) -> {
            var id = newId();
            scene.hall().link(id);
            return Errand.to(to, room(scene), id);
        });
    }

    private static void results() {
        for (var use : List.of("getResults", "getActivityProfile")) {
            int activity = use.equals("getResults") ? Hall.PAIRS : Hall.SCORING;
            ALL.put(use, (to, scene) -> Errand.to(to, room(scene), activity(scene, activity)));
        }
        for (var use : List.of("listTexts", "listActions", "getMemo")) {
            ALL.put(use, (to, scene) -> Errand.to(to, room(scene)));
        }
        ALL.put("putHidden", (to, scene) -> Errand.to(to, room(scene), scene.hall().text)
                .saying(Map.of("hidden", false)));
        ALL.put("getAction", (to, scene) -> Errand.to(to, room(scene), scene.hall().action));
        ALL.put("putAction:new", (to, scene) -> Errand.to(to, room(scene), newId())
                .saying(Map.of("text", "Kokeillaan"))
                .creating());
        ALL.put("putAction:change", (to, scene) -> Errand.to(to, room(scene), scene.hall().action)
                .saying(Map.of("text", newId()))
                .changing());
        ALL.put("deleteAction", (to, scene) -> Errand.to(to, elsewhere(scene), scene.hall().action)
                .changing());
    }

    private static void participants() {
        ALL.put("putMyGroup", (to, scene) -> Errand.to(to, room(scene))
                .saying(Map.of("activity", activity(scene, Hall.PAIRS), "number", 1)));
        ALL.put("listOpenGroups", (to, scene) -> Errand.to(to, room(scene), activity(scene, Hall.PAIRS)));
        ALL.put("getMyAnswers", (to, scene) -> Errand.to(to, room(scene))
                .asking("activity=" + activity(scene, Hall.PAIRS)));
        ALL.put("putAnswer", (to, scene) -> Errand.to(to, elsewhereAt(scene, Hall.PAIRS), newId())
                .saying(Map.of("activity", activity(scene, Hall.PAIRS), "prompt", Notes.POINTS, "text", "Uusi")));
        ALL.put("deleteAnswer", (to, scene) -> Errand.to(to, elsewhereAt(scene, Hall.PAIRS), scene.hall().text));
        ALL.put("putStar", (to, scene) -> Errand.to(to, room(scene), 1).saying(Map.of("answer", scene.hall().text)));
        ALL.put("deleteStar", (to, scene) -> Errand.to(to, room(scene), 1));
    }

    private static void rounds() {
        for (var use : List.of("getAssessment", "getProfile", "listSheets", "getMyPlace")) {
            ALL.put(use + ":room", (to, scene) -> Errand.to(to, scene.hall().round));
        }
        ALL.put("putAssessmentState:room", (to, scene) -> Errand.to(to, scene.hallElsewhere().round)
                .saying(Map.of("state", "CLOSED"))
                .changing());
        ALL.put("putSheet:room", (to, scene) -> {
            elsewhereAt(scene, Hall.SCORING);
            return Errand.to(to, scene.hall().round, scene.sheetInHall())
                    .saying(Map.of("role", "partner"))
                    .creating();
        });
        sheet("getSheet", null);
        sheet("putScore", Map.of("level", 1));
        sheet("deleteScore", null);
        sheet("putSheetState", Map.of("state", "SUBMITTED"));
    }

    /** The guest's own, which is nobody else's. */
    private static void sheet(String operation, Object body) {
        ALL.put(operation + ":room", (to, scene) -> {
            elsewhereAt(scene, Hall.SCORING);
            var errand = Errand.to(to, scene.hall().round, scene.hall().sheet, Place.AGREED);
            return body == null ? errand : errand.saying(body);
        });
    }

    private static String room(Scene scene) {
        return scene.hall().room.id();
    }

    private static String elsewhere(Scene scene) {
        return scene.hallElsewhere().room.id();
    }

    /** Of its own, if it has one, the room goes there. */
    private static String elsewhereAt(Scene scene, int activity) {
        var shared = scene.world.hall();
        var hall = scene.hallElsewhere();
        if (hall != shared) {
            hall.room.at(activity);
        }
        return hall.room.id();
    }

    private static String activity(Scene scene, int which) {
        return scene.hall().room.activity(which);
    }
}
