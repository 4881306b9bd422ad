package fi.spiraali.access;

import static fi.spiraali.Client.newId;
import static fi.spiraali.access.Writing.create;
import static fi.spiraali.access.Writing.json;

import fi.spiraali.Person;
import fi.spiraali.Round;
import jakarta.inject.Inject;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;

/** A team with a round, and one of its editors who is about to delete their account. */
abstract class SomebodyLeaves {
    static Person owner;

    String team;

    Person leaving;

    Round round;

    @Inject
    DataSource database;

    @BeforeEach
    void a_team_with_a_round_and_somebody_about_to_leave() {
        owner = owner == null ? Person.newcomer("Omistaja") : owner;
        team = owner.newTeam();
        leaving = owner.brings(team, "EDITOR");
        round = new Round(newId(), newId());
        create(leaving.as(), "/innovations/" + round.innovation(), Map.of("name", "Kokeilu"))
                .then()
                .statusCode(201);
        create(leaving.as(), round.path(), Round.body(round.innovation(), Map.of()))
                .then()
                .statusCode(201);
    }

    String sheet() {
        var sheet = round.path() + "/sheets/" + newId();
        create(leaving.as(), sheet, Map.of("role", "team-member", "assessor", "Lea Lähtevä"))
                .then()
                .statusCode(201);
        json(leaving.as(), Map.of("level", 5))
                .put(sheet + "/scores/" + Round.CHARACTERISTICS.getFirst())
                .then()
                .statusCode(200);
        return sheet;
    }

    void delete() {
        leaving.as().header("If-Match", "*").delete("/accounts/me").then().statusCode(204);
    }
}
