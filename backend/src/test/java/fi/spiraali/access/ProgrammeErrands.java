package fi.spiraali.access;

import static fi.spiraali.Client.newId;

import fi.spiraali.access.WhoMay.Operation;
import fi.spiraali.programme.Consortium;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** What the lines of who-may.txt about programmes try. */
final class ProgrammeErrands {
    private static final Map<String, BiFunction<Operation, Scene, Errand>> ALL = new TreeMap<>();

    private ProgrammeErrands() {}

    static Map<String, BiFunction<Operation, Scene, Errand>> all() {
        return ALL;
    }

    static {
        programmes();
        people();
        innovations();
    }

    private static void programmes() {
        ALL.put("listProgrammes", (to, scene) -> Errand.to(to));
        for (var use : List.of(
                "getProgramme",
                "getProgrammeLinks",
                "listProgrammeMembers",
                "listProgrammeInnovations",
                "getProgrammeOverview")) {
            ALL.put(use, (to, scene) -> Errand.to(to, programme(scene).id()));
        }
        ALL.put("putProgramme:new", (to, scene) -> Errand.to(to, newId())
                .saying(Map.of("name", "Uusi"))
                .creating());
        ALL.put("putProgramme:change", (to, scene) -> Errand.to(
                        to, programme(scene).id())
                .saying(Map.of("name", newId()))
                .changing());
        ALL.put("deleteProgramme", (to, scene) -> Errand.to(to, scene.programmeOfOnesOwn())
                .changing());
        ALL.put("putProgrammeLinks", (to, scene) -> Errand.to(
                        to, programme(scene).id())
                .saying(Map.of("generation", programme(scene).generation())));
        ALL.put("lookAtProgramme", (to, scene) -> Errand.to(to)
                .saying(Map.of("link", programme(scene).link("teams"))));
    }

    private static void people() {
        ALL.put("putProgrammeMember", (to, scene) -> Errand.to(
                        to, programme(scene).id(), scene.anew().account())
                .saying(Map.of("link", programme(scene).link("evaluators"))));
        ALL.put("putProgrammeMemberRole", (to, scene) -> Errand.to(
                        to, programme(scene).id(), scene.world.spareEvaluator.id())
                .saying(Map.of("role", "EVALUATOR")));
        ALL.put(
                "removeProgrammeMember",
                (to, scene) -> Errand.to(to, programme(scene).id(), scene.evaluator()));
        ALL.put(
                "removeProgrammeMember:oneself",
                (to, scene) -> Errand.to(to, programme(scene).id(), scene.anew().account()));
    }

    private static void innovations() {
        ALL.put(
                "getProgrammeInnovation",
                (to, scene) -> Errand.to(to, programme(scene).id(), scene.place().innovation));
        ALL.put("listInnovationProgrammes", (to, scene) -> Errand.to(to, scene.place().innovation));
        ALL.put("putProgrammeInnovation:new", (to, scene) -> Errand.to(
                        to, programme(scene).id(), scene.elsewhere().innovation)
                .saying(Map.of("sharing", "RESULTS", "link", programme(scene).link("teams")))
                .creating());
        ALL.put("putProgrammeInnovation:change", (to, scene) -> Errand.to(
                        to, programme(scene).id(), scene.place().innovation)
                .saying(Map.of("sharing", "COVERAGE", "layer", "transition"))
                .changing());
        ALL.put(
                "removeProgrammeInnovation",
                (to, scene) -> Errand.to(to, programme(scene).id(), scene.inProgrammeElsewhere().innovation));
    }

    private static Consortium programme(Scene scene) {
        return scene.world.programme;
    }
}
