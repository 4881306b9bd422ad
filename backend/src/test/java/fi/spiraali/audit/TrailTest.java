package fi.spiraali.audit;

import static fi.spiraali.Client.newId;
import static fi.spiraali.access.Writing.change;
import static fi.spiraali.access.Writing.create;
import static fi.spiraali.access.Writing.json;
import static fi.spiraali.access.Writing.post;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fi.spiraali.Client;
import fi.spiraali.Person;
import fi.spiraali.Round;
import fi.spiraali.access.Rows;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the trail's table holds: acts of accounts too, ids and codes only, and all of it for good. */
@QuarkusTest
class TrailTest {
    @Inject
    DataSource database;

    private List<String> acts(String target) throws SQLException {
        return Rows.of(database, """
                SELECT act || ' by ' || actor_kind || coalesce(' ' || nullif(actor, target)::text, ' oneself') || coalesce(' in ' || team, '')
                FROM audit_entry WHERE target = ? ORDER BY at, id""", UUID.fromString(target));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit_entry SET act = 'TEAM_RENAMED'",
                "UPDATE audit_entry SET at = at WHERE false",
                "DELETE FROM audit_entry",
                "TRUNCATE audit_entry",
                "TRUNCATE audit_entry CASCADE"
            })
    void it_only_grows(String attempt) throws SQLException {
        Person.newcomer("Aino");
        var before = Rows.of(database, "SELECT count(*) FROM audit_entry");
        var refused = assertThrows(SQLException.class, () -> Rows.change(database, attempt));
        assertThat(refused.getMessage(), containsString("can only grow"));
        assertThat(Rows.of(database, "SELECT count(*) FROM audit_entry"), is(before));
    }

    @Test
    void an_accounts_acts_stand_in_it_without_a_team() throws SQLException {
        var onni = Person.newcomer("Onni");
        json(onni.as(), Map.of("currentPassword", Person.PASSWORD, "newPassword", "vielä parempi salaisuus"))
                .put("/accounts/me/password")
                .then()
                .statusCode(204);
        onni.as().delete("/accounts/me/sessions").then().statusCode(204);
        String again = Person.signIn(onni.email(), "vielä parempi salaisuus").path("token");
        Client.bearing(again)
                .header("If-Match", "*")
                .delete("/accounts/me")
                .then()
                .statusCode(204);
        assertThat(
                acts(onni.id()),
                is(List.of(
                        "ACCOUNT_CREATED by ACCOUNT oneself",
                        "PASSWORD_CHANGED by ACCOUNT oneself",
                        "SIGNED_OUT_EVERYWHERE by ACCOUNT oneself",
                        "ACCOUNT_DELETED by ACCOUNT oneself")));
    }

    @Test
    void a_team_that_is_deleted_leaves_its_trail_behind() throws SQLException {
        var aino = Person.newcomer("Aino");
        var team = aino.newTeam();
        aino.as().header("If-Match", "*").delete("/teams/" + team).then().statusCode(204);
        assertThat(
                acts(team),
                is(List.of(
                        "TEAM_CREATED by ACCOUNT " + aino.id() + " in " + team,
                        "TEAM_DELETED by ACCOUNT " + aino.id() + " in " + team)));
    }

    @Test
    void an_account_that_takes_its_own_team_along_says_so() throws SQLException {
        var aino = Person.newcomer("Aino");
        var team = aino.newTeam();
        aino.as().header("If-Match", "*").delete("/accounts/me").then().statusCode(204);
        assertThat(
                acts(team),
                is(List.of(
                        "TEAM_CREATED by ACCOUNT " + aino.id() + " in " + team,
                        "TEAM_DELETED by ACCOUNT " + aino.id() + " in " + team)));
    }

    @Test
    void registering_by_an_invitation_is_two_acts() throws SQLException {
        var aino = Person.newcomer("Aino");
        var team = aino.newTeam();
        var id = newId();
        create(
                        Client.nobody(),
                        "/accounts/" + id,
                        Map.of(
                                "email",
                                id + "@esimerkki.fi",
                                "name",
                                "Onni",
                                "password",
                                Person.PASSWORD,
                                "invitation",
                                aino.invites(team, "VIEWER")))
                .then()
                .statusCode(201);
        assertThat(
                acts(id),
                is(List.of("ACCOUNT_CREATED by ACCOUNT oneself", "MEMBER_JOINED by ACCOUNT oneself in " + team)));
    }

    @Test
    void nothing_in_it_is_a_name_an_address_a_secret_or_text_somebody_wrote() throws SQLException {
        var texts = new ArrayList<String>();
        var aino = Person.newcomer("Nimi" + newId());
        texts.addAll(List.of(aino.name(), aino.email(), aino.token(), Person.PASSWORD));
        var team = aino.newTeam();
        change(aino.as(), "/teams/" + team, Map.of("name", word(texts))).then().statusCode(200);
        var guest = aino.brings(team, "EDITOR");
        texts.add(guest.email());
        var invitation = create(
                aino.as(), "/teams/" + team + "/invitations/" + newId(), Map.of("role", "VIEWER", "note", word(texts)));
        texts.add(invitation.path("token"));
        post(Person.newcomer("Onni").as(), "/invitations/accept", Map.of("token", texts.getLast()))
                .then()
                .statusCode(200);
        texts.add(aino.makesToken(team, "innovations:write").substring(9));
        var innovation = newId();
        create(aino.as(), "/innovations/" + innovation, Map.of("name", word(texts), "summary", word(texts)))
                .then()
                .statusCode(201);
        var round = "/assessments/" + newId();
        create(aino.as(), round, Round.body(innovation, Map.of("title", word(texts))))
                .then()
                .statusCode(201);
        texts.add(create(aino.as(), round + "/links/" + newId(), Map.of("name", word(texts), "role", "partner"))
                .path("token"));
        change(aino.as(), round + "/state", Map.of("state", "CLOSED")).then().statusCode(200);
        json(aino.as(), Map.of("currentPassword", Person.PASSWORD, "newPassword", word(texts)))
                .put("/accounts/me/password")
                .then()
                .statusCode(204);
        var trail = String.join("\n", Rows.of(database, "SELECT e::text FROM audit_entry e"));
        assertThat(trail, containsString(round.substring("/assessments/".length())));
        for (var text : texts) {
            assertThat(trail, not(containsString(text)));
        }
    }

    private static String word(List<String> texts) {
        texts.add("Sana" + newId());
        return texts.getLast();
    }
}
