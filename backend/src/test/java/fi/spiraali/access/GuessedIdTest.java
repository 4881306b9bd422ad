package fi.spiraali.access;

import static fi.spiraali.Client.newId;
import static fi.spiraali.access.Writing.change;
import static fi.spiraali.access.Writing.create;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import fi.spiraali.Person;
import fi.spiraali.Round;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever mixes guessed ids with their own things is told the same of what is there and of what is not. */
@QuarkusTest
class GuessedIdTest {
    private static Person owner;
    private static Person viewer;
    private static String innovation;
    private static Round foreign;

    @BeforeEach
    void somebody_in_a_team_and_a_round_of_another() {
        if (owner != null) {
            return;
        }
        owner = Person.newcomer("Omistaja");
        var team = owner.newTeam();
        viewer = owner.brings(team, "VIEWER");
        innovation = newId();
        create(owner.as(), "/innovations/" + innovation, Map.of("name", "Oma"))
                .then()
                .statusCode(201);
        foreign = Round.named();
    }

    private static void areTold(Response there, Response missing) {
        assertThat(there.statusCode(), is(missing.statusCode()));
        assertThat(there.path("type").toString(), is(missing.path("type").toString()));
        assertThat("" + there.path("errors"), is("" + missing.path("errors")));
    }

    @Test
    void changing_a_round_with_ones_own_innovation_in_the_body() {
        for (var person : new Person[] {owner, viewer}) {
            var body = Round.body(innovation, Map.of());
            areTold(change(person.as(), foreign.path(), body), change(person.as(), "/assessments/" + newId(), body));
        }
    }

    @Test
    void changing_an_innovation_with_ones_own_team_in_the_address() {
        for (var person : new Person[] {owner, viewer, Person.newcomer("Vieras")}) {
            areTold(
                    change(person.as(), "/innovations/" + foreign.innovation(), Map.of("name", "x")),
                    change(person.as(), "/innovations/" + newId(), Map.of("name", "x")));
        }
    }

    @Test
    void a_team_a_token_an_invitation_or_a_link_under_ones_own_things() {
        var round = new Round(innovation, newId());
        create(owner.as(), round.path(), Round.body(innovation, Map.of()))
                .then()
                .statusCode(201);
        var link = newId();
        foreign.link(link);
        areTold(
                owner.as().delete(round.path() + "/links/" + link),
                owner.as().delete(round.path() + "/links/" + newId()));
        var sheet = foreign.membersSheet("Aino").id();
        areTold(owner.as().get(round.path() + "/sheets/" + sheet), owner.as().get(round.path() + "/sheets/" + newId()));
    }
}
