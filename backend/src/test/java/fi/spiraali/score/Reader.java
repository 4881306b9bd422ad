package fi.spiraali.score;

import fi.spiraali.Client;
import fi.spiraali.Person;
import fi.spiraali.Round;
import fi.spiraali.Sheet;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A team of its own with rounds in it, and the token somebody reads its scores with. */
record Reader(Person owner, String team, String token) {

    static Reader ofNewTeam() {
        var owner = Person.newcomer("Integroija");
        var team = owner.newTeam();
        return new Reader(owner, team, owner.makesToken(team, "scores:read"));
    }

    Response get(String query) {
        return Client.bearing(token).accept("application/json").get("/scores" + query);
    }

    JsonPath scores(String query) {
        return get(query).then().statusCode(200).extract().jsonPath();
    }

    /** @param type what is asked for by Accept */
    Response file(String type, String query) {
        return Client.bearing(token).accept(type).get("/scores" + query);
    }

    String innovation(Map<String, ?> said) {
        var id = Client.newId();
        var body = new TreeMap<String, Object>(Map.of("name", "Kokeilu"));
        body.putAll(said);
        create("/innovations/" + id, body);
        return id;
    }

    Round round(String innovation, Map<String, ?> settings) {
        var round = new Round(innovation, Client.newId());
        create(round.path(), Round.body(innovation, settings));
        return round;
    }

    Round named() {
        return round(innovation(Map.of()), Map.of());
    }

    /** A sheet of a new assessor's, who comes by a link. */
    Sheet sheet(Round round) {
        var link = create(round.path() + "/links/" + Client.newId(), Map.of("name", "Arvioija", "role", "partner"))
                .jsonPath()
                .getString("token");
        return Sheet.by(link, round);
    }

    Round close(Round round) {
        change(round.path() + "/state", Map.of("state", "CLOSED"));
        return round;
    }

    /** Its only sheet has these levels, from the first characteristic on. */
    Round closed(int... levels) {
        var round = named();
        sheet(round).levels(levels).submitted();
        return close(round);
    }

    void rename(String innovation, String name) {
        change("/innovations/" + innovation, Map.of("name", name));
    }

    void agree(Round round, int characteristic, int level) {
        create(round.path() + "/agreed/" + Round.CHARACTERISTICS.get(characteristic), Map.of("level", level));
    }

    void delete(String innovation) {
        owner.as()
                .header("If-Match", "*")
                .delete("/innovations/" + innovation)
                .then()
                .statusCode(204);
    }

    Response create(String path, Object body) {
        return owner.as()
                .contentType("application/json")
                .header("If-None-Match", "*")
                .body(body)
                .put(path + (path.startsWith("/innovations") ? "?team=" + team : ""))
                .then()
                .statusCode(201)
                .extract()
                .response();
    }

    void change(String path, Object body) {
        owner.as()
                .contentType("application/json")
                .header("If-Match", "*")
                .body(body)
                .put(path)
                .then()
                .statusCode(200);
    }

    static List<Map<String, Object>> items(JsonPath page) {
        return page.getList("items");
    }
}
