package fi.spiraali;

import static fi.spiraali.Round.CHARACTERISTICS;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Map;

/** One assessor's sheet, filled in as its owner does. */
public record Sheet(Round round, String id) {
    static Sheet start(Round round, Map<String, ?> body) {
        var sheet = new Sheet(round, Client.newId());
        Client.speaksFor(sheet.path(), round.link());
        Client.create(sheet.path(), body).then().statusCode(201);
        return sheet;
    }

    /** @param link the assessor's into this round */
    public static Sheet by(String link, Round round) {
        var sheet = new Sheet(round, Client.newId());
        Client.speaksFor(sheet.path(), link);
        Client.create(sheet.path(), Map.of("role", "partner")).then().statusCode(201);
        return sheet;
    }

    public String path() {
        return round.path() + "/sheets/" + id;
    }

    /** @param characteristic where it stands in the framework, from 0 */
    public String scorePath(int characteristic) {
        return path() + "/scores/" + CHARACTERISTICS.get(characteristic);
    }

    public Response score(int characteristic, Map<String, ?> score) {
        return Client.put(scorePath(characteristic), score);
    }

    public Sheet level(int characteristic, int level) {
        score(characteristic, Map.of("level", level)).then().statusCode(200);
        return this;
    }

    /** @param levels from the first characteristic on */
    public Sheet levels(int... levels) {
        for (int i = 0; i < levels.length; i++) {
            level(i, levels[i]);
        }
        return this;
    }

    public Sheet dontKnow(int characteristic) {
        score(characteristic, Map.of("unscored", "dont-know-yet")).then().statusCode(200);
        return this;
    }

    public Sheet notApplicable(int characteristic) {
        score(characteristic, Map.of("unscored", "not-applicable", "reason", "Ei koske meitä"))
                .then()
                .statusCode(200);
        return this;
    }

    public Response submit() {
        return Client.put(path() + "/state", Map.of("state", "SUBMITTED"));
    }

    public Sheet submitted() {
        submit().then().statusCode(200);
        return this;
    }

    public ValidatableResponse read() {
        return Client.get(path()).then().statusCode(200);
    }
}
