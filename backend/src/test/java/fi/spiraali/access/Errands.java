package fi.spiraali.access;

import static fi.spiraali.Client.newId;
import static fi.spiraali.access.Place.AGREED;
import static fi.spiraali.access.Place.NOT_AGREED;

import fi.spiraali.Person;
import fi.spiraali.Round;
import fi.spiraali.access.WhoMay.Operation;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** What every line of who-may.txt tries: things that are there, or could be made, for whoever may. */
final class Errands {
    private static final Map<String, BiFunction<Operation, Scene, Errand>> ALL = new TreeMap<>();

    private Errands() {}

    static Errand of(String use, Operation operation, Scene scene) {
        var errand = ALL.get(use);
        if (errand == null) {
            throw new IllegalStateException("Errands does not say yet how " + use + " is tried");
        }
        return errand.apply(operation, scene);
    }

    static {
        open();
        ones();
        teams();
        innovations();
        rounds();
        sheets();
        ALL.putAll(RoomErrands.all());
        ALL.putAll(ProgrammeErrands.all());
        ALL.putAll(HookErrands.all());
    }

    private static void open() {
        for (var use : List.of(
                "getSignInWays",
                "goToProvider",
                "listFrameworks",
                "listExercises",
                "listWorkshopTemplates",
                "getCodebook")) {
            ALL.put(use, (to, scene) -> Errand.to(to));
        }
        ALL.put("comeFromProvider", (to, scene) -> Errand.to(to).asking("code=a&state=b"));
        ALL.put("getFramework", (to, scene) -> Errand.to(to, "soila-features", "2024.1"));
        ALL.put("signIn", (to, scene) -> Errand.to(to)
                .saying(Map.of("email", scene.world.spare.email(), "password", Person.PASSWORD)));
        ALL.put("openLink", (to, scene) -> Errand.to(to)
                .saying(Map.of("token", scene.place().link(newId()))));
        ALL.put("putAccount", (to, scene) -> Errand.to(to, newId())
                .saying(Map.of("email", newId() + "@esimerkki.fi", "name", "Uusi", "password", Person.PASSWORD))
                .creating());
        ALL.put("askForPasswordReset", (to, scene) -> Errand.to(to).saying(Map.of("email", newId() + "@esimerkki.fi")));
        ALL.put("redeemPasswordReset", (to, scene) -> Errand.to(to)
                .saying(Map.of("token", "x", "password", Person.PASSWORD)));
        ALL.put("lookAtInvitation", (to, scene) -> Errand.to(to).saying(invitation(scene)));
    }

    private static void ones() {
        ALL.put("getSession", (to, scene) -> Errand.to(to));
        ALL.put("signOut", (to, scene) -> anew(to, scene));
        ALL.put("getAccount", (to, scene) -> Errand.to(to));
        ALL.put(
                "putAccountName",
                (to, scene) -> Errand.to(to).saying(Map.of("name", "Uusi nimi")).changing());
        ALL.put("putPassword", (to, scene) -> anew(to, scene)
                .saying(Map.of("currentPassword", Person.PASSWORD, "newPassword", "vielä parempi salaisuus")));
        ALL.put("signOutEverywhere", (to, scene) -> anew(to, scene));
        ALL.put("deleteAccount", (to, scene) -> anew(to, scene).changing());
        ALL.put("exportAccount", (to, scene) -> Errand.to(to));
        ALL.put("acceptInvitation", (to, scene) -> anew(to, scene).saying(invitation(scene)));
        ALL.put("listTeams", (to, scene) -> Errand.to(to));
    }

    /** By a caller of its own, whom it changes. */
    private static Errand anew(Operation to, Scene scene, Object... places) {
        scene.anew();
        return Errand.to(to, places);
    }

    private static Map<String, String> invitation(Scene scene) {
        return Map.of("token", scene.world.founder.invites(scene.world.team, "VIEWER"));
    }

    private static void teams() {
        for (var use : List.of("getTeam", "listMembers", "listInvitations", "listTokens", "listAudit")) {
            ALL.put(use, (to, scene) -> Errand.to(to, team(scene)));
        }
        ALL.put("putTeam:new", (to, scene) -> anew(to, scene, newId())
                .saying(Map.of("name", "Uusi"))
                .creating());
        ALL.put("putTeam:change", (to, scene) -> Errand.to(to, team(scene))
                .saying(Map.of("name", newId()))
                .changing());
        ALL.put("deleteTeam", (to, scene) -> Errand.to(to, scene.teamOfOnesOwn())
                .changing());
        ALL.put("putMemberRole", (to, scene) -> Errand.to(to, team(scene), scene.world.spare.id())
                .saying(Map.of("role", "EDITOR")));
        ALL.put("removeMember", (to, scene) -> Errand.to(to, team(scene), scene.member()));
        ALL.put(
                "removeMember:oneself",
                (to, scene) -> Errand.to(to, team(scene), scene.anew().account()));
        ALL.put("putInvitation", (to, scene) -> Errand.to(to, team(scene), newId())
                .saying(Map.of("role", "OWNER"))
                .creating());
        ALL.put("revokeInvitation", (to, scene) -> Errand.to(to, team(scene), scene.world.newInvitation()));
        ALL.put("putToken", (to, scene) -> Errand.to(to, team(scene), newId())
                .saying(Map.of("name", "Taulukko", "scopes", World.SCOPES, "days", 366))
                .creating());
        ALL.put("revokeToken", (to, scene) -> Errand.to(to, team(scene), scene.world.newToken()));
    }

    private static String team(Scene scene) {
        return scene.world.team;
    }

    private static void innovations() {
        ALL.put("listInnovations", (to, scene) -> Errand.to(to));
        ALL.put("listScores", (to, scene) -> Errand.to(to));
        for (var use : List.of("getInnovation", "listAssessments", "getLatestProfile", "getHistory")) {
            ALL.put(use, (to, scene) -> Errand.to(to, scene.place().innovation));
        }
        ALL.put("putInnovation:new", (to, scene) -> Errand.to(to, newId())
                .asking("team=" + team(scene))
                .saying(Map.of("name", "Uusi"))
                .creating());
        ALL.put("putInnovation:change", (to, scene) -> Errand.to(to, scene.place().innovation)
                .saying(Map.of("name", newId()))
                .changing());
        ALL.put("putInnovationState", (to, scene) -> Errand.to(to, scene.elsewhere().innovation)
                .saying(Map.of("state", "ARCHIVED"))
                .changing());
        ALL.put("deleteInnovation", (to, scene) -> Errand.to(to, scene.elsewhere().innovation)
                .changing());
    }

    private static void rounds() {
        for (var use : List.of(
                "getAssessment", "getMyPlace", "getProfile", "listSheets", "listAgreedScores", "listAssessorLinks")) {
            ALL.put(use, (to, scene) -> Errand.to(to, scene.place().round));
        }
        ALL.put("putAssessment:new", (to, scene) -> Errand.to(to, newId())
                .saying(Round.body(scene.place().innovation, Map.of()))
                .creating());
        ALL.put("putAssessment:change", (to, scene) -> Errand.to(to, scene.place().round)
                .saying(Round.body(scene.place().innovation, Map.of("title", newId())))
                .changing());
        ALL.put("putAssessmentState", (to, scene) -> Errand.to(to, scene.elsewhere().round)
                .saying(Map.of("state", "CLOSED"))
                .changing());
        ALL.put("getAgreedScore", (to, scene) -> Errand.to(to, scene.place().round, AGREED));
        ALL.put("putAgreedScore:new", (to, scene) -> Errand.to(to, scene.elsewhere().round, NOT_AGREED)
                .saying(Map.of("level", 2))
                .creating());
        ALL.put("putAgreedScore:change", (to, scene) -> Errand.to(to, scene.place().round, AGREED)
                .saying(Map.of("level", 2, "evidence", newId()))
                .changing());
        ALL.put("deleteAgreedScore", (to, scene) -> Errand.to(to, scene.agreedElsewhere().round, AGREED)
                .changing());
        ALL.put("putAssessorLink", (to, scene) -> Errand.to(to, scene.place().round, newId())
                .saying(Map.of("name", "Arvioija", "role", "partner"))
                .creating());
        ALL.put("revokeAssessorLink", (to, scene) -> Errand.to(to, scene.place().round, scene.newLink()));
    }

    private static void sheets() {
        ALL.put("putSheet:new", (to, scene) -> Errand.to(to, scene.elsewhere().round, newId())
                .saying(Map.of("role", "partner"))
                .creating());
        ALL.put("putSheet:change", (to, scene) -> own(to, scene).saying(Map.of("role", "external-assessor")));
        ALL.put("putSheet:another", (to, scene) -> anothers(to, scene)
                .saying(Map.of("role", "partner"))
                .creating());
        sheet("getSheet", errand -> errand);
        sheet("putScore", errand -> errand.saying(Map.of("level", 1)));
        sheet("deleteScore", errand -> errand);
        sheet("putSheetState", errand -> errand.saying(Map.of("state", "SUBMITTED")));
    }

    private static void sheet(String operation, java.util.function.UnaryOperator<Errand> saying) {
        ALL.put(operation, (to, scene) -> saying.apply(own(to, scene)));
        ALL.put(operation + ":another", (to, scene) -> saying.apply(anothers(to, scene)));
    }

    private static Errand own(Operation to, Scene scene) {
        return Errand.to(to, scene.elsewhere().round, scene.ownSheet(), AGREED);
    }

    private static Errand anothers(Operation to, Scene scene) {
        return Errand.to(to, scene.elsewhere().round, scene.anothersSheet(), AGREED);
    }
}
