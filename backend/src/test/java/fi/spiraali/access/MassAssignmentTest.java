package fi.spiraali.access;

import static fi.spiraali.Client.newId;
import static fi.spiraali.Client.problem;
import static fi.spiraali.access.Writing.change;
import static fi.spiraali.access.Writing.create;
import static fi.spiraali.access.Writing.post;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import fi.spiraali.Client;
import fi.spiraali.Person;
import fi.spiraali.Round;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is decided elsewhere can't be slipped into a body: it is refused at its place, and nothing changes. */
@QuarkusTest
class MassAssignmentTest {
    private static Person owner;
    private static String team;
    private static String innovation;
    private static String round;
    private static String sheet;

    @BeforeEach
    void a_team_with_a_round() {
        if (owner != null) {
            return;
        }
        owner = Person.newcomer("Aino");
        team = "/teams/" + owner.newTeam();
        innovation = "/innovations/" + newId();
        round = "/assessments/" + newId();
        sheet = round + "/sheets/" + newId();
        create(owner.as(), innovation, Map.of("name", "Kokeilu")).then().statusCode(201);
        create(owner.as(), round, body("round")).then().statusCode(201);
        create(owner.as(), sheet, body("sheet")).then().statusCode(201);
    }

    @ParameterizedTest(name = "{1} of {0}")
    @CsvSource(quoteCharacter = '`', textBlock = """
        innovation, id,              "00000000-0000-4000-8000-000000000000"
        innovation, team,            "00000000-0000-4000-8000-000000000000"
        innovation, role,            "OWNER"
        innovation, state,           "ARCHIVED"
        innovation, createdAt,       "2020-01-01T00:00:00Z"
        innovation, changedAt,       "2020-01-01T00:00:00Z"
        innovation, latest,          {}
        innovation, version,         0
        round,      id,              "00000000-0000-4000-8000-000000000000"
        round,      team,            "00000000-0000-4000-8000-000000000000"
        round,      state,           "CLOSED"
        round,      openedAt,        "2020-01-01T00:00:00Z"
        round,      closedAt,        "2020-01-01T00:00:00Z"
        round,      submitted,       9
        round,      heldBack,        0
        sheet,      id,              "00000000-0000-4000-8000-000000000000"
        sheet,      assessment,      "00000000-0000-4000-8000-000000000000"
        sheet,      owner,           "00000000-0000-4000-8000-000000000000"
        sheet,      account,         "00000000-0000-4000-8000-000000000000"
        sheet,      state,           "SUBMITTED"
        sheet,      submittedAt,     "2020-01-01T00:00:00Z"
        sheet,      anonymous,       true
        sheet,      published,       true
        sheet,      levels,          [5]
        sheet,      scores,          []
        team,       id,              "00000000-0000-4000-8000-000000000000"
        team,       role,            "OWNER"
        team,       owner,           "00000000-0000-4000-8000-000000000000"
        team,       members,         []
        team,       createdAt,       "2020-01-01T00:00:00Z"
        account,    id,              "00000000-0000-4000-8000-000000000000"
        account,    email,           "toinen@esimerkki.fi"
        account,    password,        "aivan toinen salaisuus"
        account,    hasPassword,     false
        account,    issuer,          "https://kirjautuminen.esimerkki.fi"
        account,    demonstration,   true
        account,    team,            "00000000-0000-4000-8000-000000000000"
        account,    role,            "OWNER"
        """)
    void a_change_takes_nothing_that_is_not_its_own(String thing, String property, String value) {
        var before = read(thing);
        var body = new HashMap<String, Object>(body(thing));
        body.put(property, "@");
        var path = address(thing);
        // Written by hand, since the value is any JSON.
        var text = text(body).replace("\"@\"", value);
        change(owner.as(), path, text).then().spec(problem(422, "invalid-request", "/" + property, "UNKNOWN_PROPERTY"));
        assertThat(read(thing), is(before));
    }

    @ParameterizedTest(name = "{1} of a new {0}")
    @CsvSource(quoteCharacter = '`', textBlock = """
        innovation, team
        innovation, state
        innovation, owner
        round,      state
        round,      closedAt
        sheet,      account
        sheet,      state
        team,       role
        team,       owner
        account,    id
        account,    role
        account,    team
        account,    demonstration
        account,    issuer
        """)
    void a_creation_takes_nothing_that_is_not_its_own(String thing, String property) {
        var path = address(thing).replaceFirst("[^/]+$", newId());
        var body = new HashMap<String, Object>(thing.equals("account") ? registration() : body(thing));
        body.put(property, "OWNER");
        create(owner.as(), path, body).then().spec(problem(422, "invalid-request", "/" + property, "UNKNOWN_PROPERTY"));
        if (!thing.equals("account")) {
            owner.as().get(path).then().statusCode(404);
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(quoteCharacter = '`', textBlock = """
        invitations, team
        invitations, acceptedBy
        invitations, expiresAt
        invitations, state
        invitations, token
        tokens,      team
        tokens,      secret
        tokens,      prefix
        tokens,      expiresAt
        tokens,      revoked
        members,     account
        members,     since
        """)
    void nor_do_invitations_tokens_and_memberships(String list, String property) {
        var body = new HashMap<String, Object>(
                list.equals("tokens")
                        ? Map.of("name", "Taulukko", "scopes", World.SCOPES, "days", 1)
                        : Map.of("role", "VIEWER"));
        body.put(property, newId());
        var before = owner.as().get(team + "/" + list).asString();
        var id = list.equals("members") ? owner.id() : newId();
        create(owner.as(), team + "/" + list + "/" + id, body)
                .then()
                .spec(problem(422, "invalid-request", "/" + property, "UNKNOWN_PROPERTY"));
        assertThat(owner.as().get(team + "/" + list).asString(), is(before));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"account", "role", "expiresAt"})
    void signing_in_takes_nothing_but_what_one_knows(String property) {
        var body = new HashMap<String, Object>(Map.of("email", owner.email(), "password", Person.PASSWORD));
        body.put(property, owner.id());
        post(Client.nobody(), "/session", body)
                .then()
                .spec(problem(422, "invalid-request", "/" + property, "UNKNOWN_PROPERTY"));
    }

    private static String address(String thing) {
        return switch (thing) {
            case "innovation" -> innovation;
            case "round" -> round;
            case "sheet" -> sheet;
            case "team" -> team;
            default -> "/accounts/me";
        };
    }

    private static Map<String, Object> body(String thing) {
        return switch (thing) {
            case "round" -> Round.body(innovation.substring("/innovations/".length()), Map.of());
            case "sheet" -> Map.of("role", "partner");
            default -> Map.of("name", "Uusi nimi");
        };
    }

    private static Map<String, Object> registration() {
        return Map.of("email", newId() + "@esimerkki.fi", "name", "Uusi", "password", Person.PASSWORD);
    }

    private static String text(Map<String, Object> body) {
        return new com.fasterxml.jackson.databind.ObjectMapper()
                .valueToTree(body)
                .toString();
    }

    private static String read(String thing) {
        Response answer = owner.as().get(address(thing));
        return answer.then().statusCode(200).extract().asString();
    }
}
