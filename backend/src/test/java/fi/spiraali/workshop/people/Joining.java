package fi.spiraali.workshop.people;

import static fi.spiraali.Client.newId;

import fi.spiraali.Client;
import fi.spiraali.access.Writing;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;

/** Somebody at the door, who shows nothing but what they type or scan. */
final class Joining {
    private Joining() {}

    /** @param settings instead of the usual ones, or besides */
    static Map<String, Object> body(String code, Map<String, ?> settings) {
        var body = new HashMap<String, Object>(
                Map.of("code", code, "participant", newId(), "language", "fi", "accepted", true, "as", "BEARER"));
        body.putAll(settings);
        return body;
    }

    static Response join(Map<String, ?> body) {
        return answer("/join", body);
    }

    static Response answer(String path, Map<String, ?> body) {
        return Writing.post(Client.nobody(), path, body);
    }
}
