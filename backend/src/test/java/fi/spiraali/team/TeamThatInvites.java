package fi.spiraali.team;

import static fi.spiraali.Client.newId;
import static fi.spiraali.Client.nobody;
import static fi.spiraali.access.Writing.create;
import static fi.spiraali.access.Writing.post;
import static org.hamcrest.Matchers.is;

import fi.spiraali.Person;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** A team, somebody outside of it, and the link that lets them in. */
abstract class TeamThatInvites {
    static Person aino;

    static Person onni;

    String team;

    String path;

    @BeforeEach
    void a_team_and_somebody_outside() {
        if (aino == null) {
            aino = Person.newcomer("Aino");
            onni = Person.newcomer("Onni");
        }
        team = aino.newTeam();
        path = "/teams/" + team + "/invitations/" + newId();
    }

    String invite(String role) {
        return create(aino.as(), path, Map.of("role", role, "note", "Onnille"))
                .then()
                .statusCode(201)
                .body("state", is("OPEN"))
                .extract()
                .path("token");
    }

    static Response accept(Person person, String token) {
        return post(person.as(), "/invitations/accept", Map.of("token", token));
    }

    static Response look(String token) {
        return post(nobody(), "/invitations/look", Map.of("token", token));
    }

    String state() {
        return aino.as()
                .get("/teams/" + team + "/invitations")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].state");
    }
}
