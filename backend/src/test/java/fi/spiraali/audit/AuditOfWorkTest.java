package fi.spiraali.audit;

import static fi.spiraali.Client.bearing;
import static fi.spiraali.Client.newId;
import static fi.spiraali.access.Writing.change;
import static fi.spiraali.access.Writing.create;

import fi.spiraali.Round;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The life of tokens, innovations, rounds and links as the trail tells it. */
@QuarkusTest
class AuditOfWorkTest extends TrailOfTwo {
    @Test
    void a_token_what_it_makes_and_its_end() {
        var id = newId();
        var path = "/teams/" + team + "/tokens/" + id;
        var innovation = newId();
        var make =
                create(aino.as(), path, Map.of("name", "Taulukko", "scopes", List.of("innovations:write"), "days", 1));
        String secret = make.then().extract().path("secret");
        writes(
                List.of(
                        line("TOKEN_CREATED", aino, "TOKEN " + id, null, null),
                        line("INNOVATION_CREATED", "TOKEN " + id, "INNOVATION " + innovation, null, null),
                        line("TOKEN_REVOKED", aino, "TOKEN " + id, null, null)),
                make,
                create(bearing(secret), "/innovations/" + innovation, Map.of("name", "Kokeilu")),
                aino.as().delete(path),
                aino.as().delete(path));
    }

    @Test
    void a_webhook_from_its_beginning_to_its_end() {
        var id = newId();
        var path = "/teams/" + team + "/webhooks/" + id;
        var body = Map.of("url", "https://localhost:1/", "events", List.of("workshop.closed"), "active", false);
        var secret = Map.of("generation", 2);
        writes(
                List.of(
                        line("WEBHOOK_CREATED", aino, "WEBHOOK " + id, null, null),
                        line("WEBHOOK_CHANGED", aino, "WEBHOOK " + id, null, null),
                        line("WEBHOOK_DELETED", aino, "WEBHOOK " + id, null, null)),
                create(aino.as(), path, body),
                create(aino.as(), path, body),
                change(aino.as(), path, body),
                change(aino.as(), path + "/secret", secret),
                change(aino.as(), path + "/secret", secret),
                aino.as().delete(path));
    }

    @Test
    void an_innovation_from_its_beginning_to_its_end() {
        var id = newId();
        var path = "/innovations/" + id;
        var make = create(onni.as(), path + "?team=" + team, Map.of("name", "Kokeilu"));
        var again = create(onni.as(), path + "?team=" + team, Map.of("name", "Kokeilu"));
        // What it is called and described as is no matter of access or state.
        var rename = change(onni.as(), path, Map.of("name", "Uusi"));
        writes(
                List.of(
                        line("INNOVATION_CREATED", onni, "INNOVATION " + id, null, null),
                        line("INNOVATION_STATE_CHANGED", onni, "INNOVATION " + id, "ACTIVE", "ARCHIVED"),
                        line("INNOVATION_DELETED", aino, "INNOVATION " + id, null, null)),
                make,
                again,
                rename,
                change(onni.as(), path + "/state", Map.of("state", "ARCHIVED")),
                change(onni.as(), path + "/state", Map.of("state", "ARCHIVED")),
                aino.as().header("If-Match", "*").delete(path));
    }

    @Test
    void a_round_with_its_links_from_its_opening_to_its_close() {
        var innovation = newId();
        var round = newId();
        var link = newId();
        var path = "/assessments/" + round;
        var state = path + "/state";
        var toLink = path + "/links/" + link;
        var body = Map.of("name", "Kirsi", "role", "partner");
        var make = create(onni.as(), "/innovations/" + innovation + "?team=" + team, Map.of("name", "Kokeilu"));
        writes(
                List.of(
                        line("INNOVATION_CREATED", onni, "INNOVATION " + innovation, null, null),
                        line("ASSESSMENT_OPENED", onni, "ASSESSMENT " + round, null, null),
                        line("LINK_CREATED", onni, "LINK " + link, null, null),
                        line("LINK_REVOKED", aino, "LINK " + link, null, null),
                        line("ASSESSMENT_REVEALED", aino, "ASSESSMENT " + round, null, null),
                        line("ASSESSMENT_CLOSED", onni, "ASSESSMENT " + round, null, null)),
                make,
                create(onni.as(), path, Round.body(innovation, Map.of("revealed", false))),
                create(onni.as(), toLink, body),
                create(onni.as(), toLink, body),
                aino.as().delete(toLink),
                aino.as().delete(toLink),
                change(aino.as(), state, Map.of("state", "OPEN", "revealed", true)),
                change(onni.as(), state, Map.of("state", "CLOSED")),
                change(onni.as(), state, Map.of("state", "CLOSED")));
    }
}
