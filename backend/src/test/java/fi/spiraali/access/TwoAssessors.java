package fi.spiraali.access;

import static fi.spiraali.Client.bearing;
import static fi.spiraali.Client.newId;
import static fi.spiraali.access.Writing.create;
import static fi.spiraali.access.Writing.json;

import fi.spiraali.Person;
import fi.spiraali.Round;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** Two of a team who open rounds, let others in by link and fill sheets. */
abstract class TwoAssessors {
    static Person owner;

    static Person editor;

    static String innovation;

    @BeforeEach
    void a_team_of_two() {
        if (owner != null) {
            return;
        }
        owner = Person.newcomer("Omistaja");
        var team = owner.newTeam();
        editor = owner.brings(team, "EDITOR");
        innovation = newId();
        create(owner.as(), "/innovations/" + innovation, Map.of("name", "Kokeilu"))
                .then()
                .statusCode(201);
    }

    static Round open(boolean anonymous) {
        var round = new Round(innovation, newId());
        create(owner.as(), round.path(), Round.body(innovation, Map.of("anonymous", anonymous, "revealed", true)))
                .then()
                .statusCode(201);
        return round;
    }

    static String link(Round round, String id) {
        return create(owner.as(), round.path() + "/links/" + id, Map.of("name", "Kirsi Kumppani", "role", "partner"))
                .then()
                .statusCode(201)
                .extract()
                .path("token");
    }

    static String sheet(Round round, String secret) {
        var path = round.path() + "/sheets/" + newId();
        create(bearing(secret), path, Map.of("role", "partner")).then().statusCode(201);
        json(bearing(secret), Map.of("level", 5, "evidence", "Vain minä tiedän tämän"))
                .put(path + "/scores/" + Round.CHARACTERISTICS.getFirst())
                .then()
                .statusCode(200);
        return path;
    }

    static void submit(String sheet, String secret) {
        json(bearing(secret), Map.of("state", "SUBMITTED"))
                .put(sheet + "/state")
                .then()
                .statusCode(200);
    }
}
