package fi.spiraali;

import static fi.spiraali.Client.newId;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A round on an innovation of its own, so that no test meets another's. */
public record Round(String innovation, String id) {
    public static Round named() {
        return open(newInnovation(), Map.of());
    }

    public static Round anonymous(int minimumGroup) {
        return open(newInnovation(), Map.of("anonymous", true, "minimumGroup", minimumGroup));
    }

    public static Round open(String innovation, Map<String, ?> settings) {
        var round = new Round(innovation, newId());
        Client.create(round.path(), body(innovation, settings)).then().statusCode(201);
        return round;
    }

    public static Map<String, Object> body(String innovation, Map<String, ?> settings) {
        var body = new TreeMap<String, Object>(Map.of(
                "innovation", innovation,
                "title", "Kevät",
                "framework", "soila-features",
                "frameworkVersion", "2024.1",
                "anonymous", false));
        body.putAll(settings);
        return body;
    }

    public static String newInnovation() {
        var id = newId();
        Client.create("/innovations/" + id, Map.of("name", "Kokeilu")).then().statusCode(201);
        return id;
    }

    /** The secret of a new assessor's link into this round. */
    public String link() {
        return link(Client.newId());
    }

    public String link(String id) {
        return Client.create(path() + "/links/" + id, Map.of("name", "Arvioija", "role", "partner"))
                .then()
                .statusCode(201)
                .extract()
                .path("token");
    }

    public String path() {
        return "/assessments/" + id;
    }

    public Sheet sheet(String assessor) {
        return Sheet.start(this, Map.of("role", "team-member", "assessor", assessor));
    }

    /** A sheet of somebody in the team, whom closing the round does not shut out. */
    public Sheet membersSheet(String assessor) {
        var sheet = new Sheet(this, Client.newId());
        Client.create(sheet.path(), Map.of("role", "team-member", "assessor", assessor))
                .then()
                .statusCode(201);
        return sheet;
    }

    public Sheet namelessSheet() {
        return Sheet.start(this, Map.of("role", "partner"));
    }

    /** So many people hand in a sheet with one answer. */
    public void submitSheets(int people) {
        for (int i = 0; i < people; i++) {
            namelessSheet().level(0, 3).submitted();
        }
    }

    public ValidatableResponse profile() {
        return Client.get(path() + "/profile").then().statusCode(200);
    }

    public int respondents() {
        return profile().extract().path("respondents");
    }

    public Response move(String state) {
        return Client.change(path() + "/state", "*", Map.of("state", state));
    }

    public Response reveal() {
        return Client.change(path() + "/state", "*", Map.of("state", "OPEN", "revealed", true));
    }

    public Round closed() {
        move("CLOSED").then().statusCode(200);
        return this;
    }

    /** The ids of the framework's characteristics in its order, written out as programs that use the API know them. */
    public static final List<String> CHARACTERISTICS = List.of(
            "new-working-idea",
            "societal-need",
            "everyday-life",
            "participation",
            "co-creation",
            "networks-and-relations",
            "new-competence",
            "ecosystem",
            "spreadability",
            "sustainability",
            "societal-impact");
}
