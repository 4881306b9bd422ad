package fi.spiraali.access;

import static fi.spiraali.Client.bearing;
import static fi.spiraali.Client.newId;
import static fi.spiraali.Client.problem;
import static fi.spiraali.access.Writing.create;
import static fi.spiraali.access.Writing.json;
import static fi.spiraali.access.Writing.post;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fi.spiraali.Person;
import fi.spiraali.Round;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The sheets of who deletes their account: drafts go, and what was handed in counts without a name. */
@QuarkusTest
class LeftSheetTest extends SomebodyLeaves {
    @Test
    void what_was_made_together_stays_and_a_submitted_sheet_counts_without_its_name() {
        var sheet = sheet();
        json(leaving.as(), Map.of("state", "SUBMITTED"))
                .put(sheet + "/state")
                .then()
                .statusCode(200);
        owner.as().get(round.path() + "/sheets").then().body("items.assessor", contains("Lea Lähtevä"));
        delete();
        owner.as()
                .get("/innovations/" + round.innovation())
                .then()
                .statusCode(200)
                .body("name", is("Kokeilu"));
        owner.as().get(round.path() + "/profile").then().statusCode(200).body("respondents", is(1));
        owner.as()
                .get(round.path() + "/sheets")
                .then()
                .body("items.assessor", contains(nullValue()))
                .body("items[0].scores.level", contains(5));
    }

    @Test
    void a_draft_goes() throws SQLException {
        sheet();
        delete();
        assertThat(
                Rows.of(database, "SELECT id FROM score_sheet WHERE assessment = ?", UUID.fromString(round.id())),
                empty());
    }

    @Test
    void of_an_anonymous_round_a_draft_goes_and_a_submitted_sheet_is_nobodys_from_then_on() throws SQLException {
        var draft = anonymousSheet();
        var submitted = anonymousSheet();
        json(leaving.as(), Map.of("state", "SUBMITTED"))
                .put(submitted + "/state")
                .then()
                .statusCode(200);
        delete();
        assertThat(sheets(draft), empty());
        assertThat(sheets(submitted).size(), is(1));
        Person.register(newId(), leaving.email(), leaving.name()).then().statusCode(201);
        String token = Person.signIn(leaving.email(), Person.PASSWORD).path("token");
        post(bearing(token), "/invitations/accept", Map.of("token", owner.invites(team, "OWNER")))
                .then()
                .statusCode(200);
        bearing(token).get(submitted).then().spec(problem(404, "not-found"));
        bearing(token)
                .get(submitted.replaceFirst("/sheets.*", "/me"))
                .then()
                .statusCode(200)
                .body("sheet", nullValue());
    }

    private String anonymousSheet() {
        var anonymous = new Round(round.innovation(), newId());
        create(owner.as(), anonymous.path(), Round.body(round.innovation(), Map.of("anonymous", true)))
                .then()
                .statusCode(201);
        var sheet = anonymous.path() + "/sheets/" + newId();
        create(leaving.as(), sheet, Map.of("role", "team-member")).then().statusCode(201);
        json(leaving.as(), Map.of("level", 5))
                .put(sheet + "/scores/" + Round.CHARACTERISTICS.getFirst())
                .then()
                .statusCode(200);
        return sheet;
    }

    private List<String> sheets(String path) throws SQLException {
        var id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        return Rows.of(database, "SELECT id FROM score_sheet WHERE id = ?", id);
    }
}
