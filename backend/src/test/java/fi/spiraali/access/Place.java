package fi.spiraali.access;

import static fi.spiraali.access.Writing.change;
import static fi.spiraali.access.Writing.create;

import fi.spiraali.Client;
import fi.spiraali.Round;
import io.restassured.specification.RequestSpecification;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** An innovation of the team with an open round; everything further in it is made when somebody first needs it. */
final class Place {
    static final String AGREED = Round.CHARACTERISTICS.get(0);
    static final String NOT_AGREED = Round.CHARACTERISTICS.get(1);

    final String innovation;
    final String round = Client.newId();
    private final World world;
    private final Map<Kind, String> links = new EnumMap<>(Kind.class);
    private final Map<String, String> sheets = new HashMap<>();

    Place(World world) {
        this(world, Client.newId());
        create(founder(), "/innovations/" + innovation + "?team=" + world.team, Map.of("name", "Kokeilu"))
                .then()
                .statusCode(201);
        open();
    }

    private Place(World world, String innovation) {
        this.world = world;
        this.innovation = innovation;
    }

    /** With a closed round besides the open one, a sheet in each, and something agreed on. */
    static Place withResults(World world) {
        var place = new Place(world);
        var earlier = place.otherRound();
        earlier.submittedSheet();
        change(place.founder(), "/assessments/" + earlier.round + "/state", Map.of("state", "CLOSED"))
                .then()
                .statusCode(200);
        place.submittedSheet();
        return place.agree();
    }

    private RequestSpecification founder() {
        return world.founder.as();
    }

    private void open() {
        create(founder(), "/assessments/" + round, Round.body(innovation, Map.of()))
                .then()
                .statusCode(201);
    }

    /** Another round on the same innovation, as near as two rounds can be. */
    private Place otherRound() {
        var other = new Place(world, innovation);
        other.open();
        return other;
    }

    Place agree() {
        create(founder(), "/assessments/" + round + "/agreed/" + AGREED, Map.of("level", 4))
                .then()
                .statusCode(201);
        return this;
    }

    /** @return the secret of an assessor's link as that kind of caller has it */
    String linkOf(Kind kind) {
        return links.computeIfAbsent(kind, k -> switch (k) {
            case OTHER_LINK -> opened(otherRound().link(Client.newId()));
            case REVOKED_LINK -> revokedLink();
            default -> opened(link(Client.newId()));
        });
    }

    /** Its assessor has come: from now on it is theirs and stays when somebody leaves the team. */
    private static String opened(String secret) {
        Writing.json(Client.nobody(), Map.of("token", secret))
                .post("/session/link")
                .then()
                .statusCode(201);
        return secret;
    }

    private String revokedLink() {
        var id = Client.newId();
        var secret = link(id);
        // There is a sheet of its own for it to be shut out from.
        sheetOf(secret);
        founder().delete("/assessments/" + round + "/links/" + id).then().statusCode(204);
        return secret;
    }

    /** @return the secret of a new assessor's link */
    String link(String id) {
        return create(
                        founder(),
                        "/assessments/" + round + "/links/" + id,
                        Map.of("name", "Arvioija", "role", "partner"))
                .then()
                .statusCode(201)
                .extract()
                .path("token");
    }

    private void submittedSheet() {
        var path = "/assessments/" + round + "/sheets/" + sheetOf(world.founder.token());
        Writing.json(founder(), Map.of("state", "SUBMITTED"))
                .put(path + "/state")
                .then()
                .statusCode(200);
    }

    /** The draft, with one answer, of whoever shows that. */
    String sheetOf(String secret) {
        return sheets.computeIfAbsent(secret, owner -> {
            var id = Client.newId();
            var path = "/assessments/" + round + "/sheets/" + id;
            create(Client.bearing(owner), path, Map.of("role", "partner"))
                    .then()
                    .statusCode(201);
            Writing.json(Client.bearing(owner), Map.of("level", 4))
                    .put(path + "/scores/" + AGREED)
                    .then()
                    .statusCode(200);
            return id;
        });
    }
}
