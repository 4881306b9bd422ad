package fi.spiraali;

import static fi.spiraali.Client.newId;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Somebody with an account, signed in the way a program is. */
public record Person(String id, String name, String email, String token) {
    public static final String PASSWORD = "metsäpolku ja aamukaste";

    /** Per application under test: another test profile may have another database. */
    private static final Map<Integer, Member> USUAL = new ConcurrentHashMap<>();

    public record Member(Person person, String team) {}

    /** Who sends what a test says nothing else of: the owner of the one team most tests need. */
    static Member usual() {
        return USUAL.computeIfAbsent(RestAssured.port, port -> {
            var aino = newcomer("Aino");
            return new Member(aino, aino.newTeam());
        });
    }

    public static Person newcomer(String name) {
        var id = newId();
        var email = id.substring(0, 13) + "@esimerkki.fi";
        register(id, email, name).then().statusCode(201);
        return new Person(
                id,
                name,
                email,
                signIn(email, PASSWORD).then().statusCode(201).extract().path("token"));
    }

    public static Response register(String id, String email, String name) {
        return Client.nobody()
                .contentType("application/json")
                .header("If-None-Match", "*")
                .body(Map.of("email", email, "name", name, "password", PASSWORD))
                .put("/accounts/" + id);
    }

    public static Response signIn(String email, String password) {
        return Client.nobody()
                .contentType("application/json")
                .body(Map.of("email", email, "password", password, "as", "BEARER"))
                .post("/session");
    }

    public String newTeam() {
        var team = newId();
        as().contentType("application/json")
                .header("If-None-Match", "*")
                .body(Map.of("name", "Tiimi"))
                .put("/teams/" + team)
                .then()
                .statusCode(201);
        return team;
    }

    /** An invitation to this person's team, accepted by somebody new. */
    public Person brings(String team, String role) {
        var guest = newcomer(role);
        guest.as()
                .contentType("application/json")
                .body(Map.of("token", invites(team, role)))
                .post("/invitations/accept")
                .then()
                .statusCode(200);
        return guest;
    }

    /** @return the secret of the link */
    public String invites(String team, String role) {
        return as().contentType("application/json")
                .header("If-None-Match", "*")
                .body(Map.of("role", role))
                .put("/teams/" + team + "/invitations/" + newId())
                .then()
                .statusCode(201)
                .extract()
                .path("token");
    }

    /** @return the secret */
    public String makesToken(String team, String... scopes) {
        return as().contentType("application/json")
                .header("If-None-Match", "*")
                .body(Map.of("name", "Taulukko", "scopes", List.of(scopes), "days", 30))
                .put("/teams/" + team + "/tokens/" + newId())
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
    }

    /** A request of this person's. */
    public RequestSpecification as() {
        return Client.bearing(token);
    }
}
