package fi.spiraali.webhook;

import fi.spiraali.Client;
import fi.spiraali.Person;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;

/** A webhook in a team of its own. */
record Hook(Person owner, String team, String id, String secret) {
    static final List<String> EVENTS = List.of("assessment.closed", "innovation.changed", "workshop.closed");

    static Hook to(String url, String... events) {
        var owner = Person.newcomer("Aino");
        var hook = new Hook(owner, owner.newTeam(), Client.newId(), null);
        String secret = hook.create(body(url, List.of(events), true))
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
        return new Hook(owner, hook.team, hook.id, secret);
    }

    static Map<String, Object> body(String url, List<String> events, boolean active) {
        return Map.of("url", url, "events", events, "active", active);
    }

    String path() {
        return "/teams/" + team + "/webhooks/" + id;
    }

    Response create(Object body) {
        return json(body).header("If-None-Match", "*").put(path());
    }

    Response change(Object body) {
        return json(body).header("If-Match", "*").put(path());
    }

    io.restassured.specification.RequestSpecification json(Object body) {
        return owner.as().contentType("application/json").body(body);
    }

    /** @return its id */
    String newInnovation() {
        var innovation = Client.newId();
        json(Map.of("name", "Kokeilu"))
                .header("If-None-Match", "*")
                .put("/innovations/" + innovation + "?team=" + team)
                .then()
                .statusCode(201);
        return innovation;
    }

    Response ping(String delivery) {
        return json(Map.of("event", "ping")).header("If-None-Match", "*").put(path() + "/deliveries/" + delivery);
    }

    JsonPath deliveries() {
        return owner.as()
                .get(path() + "/deliveries")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Waits until the latest delivery is in that state. */
    JsonPath latest(String state) {
        Receiver.until(() -> state.equals(deliveries().getString("items[0].state")));
        return deliveries();
    }
}
