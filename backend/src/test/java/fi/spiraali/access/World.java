package fi.spiraali.access;

import static fi.spiraali.access.Writing.create;

import fi.spiraali.Client;
import fi.spiraali.Person;
import fi.spiraali.programme.Consortium;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** A team with one of every kind around it; made once, as making people is what takes time. */
final class World {
    static final List<String> SCOPES = List.of("scores:read", "innovations:read", "innovations:write");

    /** Makes what the others then try to get at; no caller itself. */
    final Person founder = Person.newcomer("Perustaja");

    final String team = founder.newTeam();

    /** Somebody to be given another role. */
    final Person spare = founder.brings(team, "VIEWER");

    private final Map<Kind, Person> people = new EnumMap<>(Kind.class);
    private final Map<Kind, String> secrets = new EnumMap<>(Kind.class);
    private final Map<List<String>, String> tokens = new HashMap<>();

    /** Where nothing is changed for good, so that one is enough for all. */
    final Place place;

    /** The place's innovation is in it. */
    final Consortium programme = Consortium.of(founder);

    /** Somebody in it to be put out by whoever may. */
    final Person spareEvaluator = programme.newEvaluator();

    private Hall hall;
    private String webhook;
    private String delivery;

    World(DataSource database) throws SQLException {
        for (var kind : List.of(
                Kind.STRANGER,
                Kind.NEIGHBOUR,
                Kind.VIEWER,
                Kind.EDITOR,
                Kind.OWNER,
                Kind.COORDINATOR,
                Kind.EVALUATOR)) {
            people.put(kind, newPerson(kind));
        }
        var neighbour = people.get(Kind.NEIGHBOUR);
        secrets.put(Kind.FOREIGN_TOKEN, neighbour.makesToken(neighbour.newTeam(), SCOPES.toArray(String[]::new)));
        var expired = Client.newId();
        secrets.put(Kind.EXPIRED_TOKEN, token(expired, SCOPES));
        Late.token(expired, "31 days", database);
        var revoked = Client.newId();
        secrets.put(Kind.REVOKED_TOKEN, token(revoked, SCOPES));
        founder.as().delete("/teams/" + team + "/tokens/" + revoked).then().statusCode(204);
        secrets.put(Kind.EXPIRED_SESSION, signedIn());
        Late.session(secrets.get(Kind.EXPIRED_SESSION), "8 days", database);
        secrets.put(Kind.ENDED_SESSION, signedIn());
        Client.bearing(secrets.get(Kind.ENDED_SESSION))
                .delete("/session")
                .then()
                .statusCode(204);
        place = Place.withResults(this);
        bring(place);
    }

    /** To the programme. */
    Place bring(Place some) {
        create(
                        founder.as(),
                        programme.path() + "/innovations/" + some.innovation,
                        Map.of("sharing", "COVERAGE", "link", programme.link("teams")))
                .then()
                .statusCode(201);
        return some;
    }

    /** A workshop of the team; made when somebody first needs it. */
    synchronized Hall hall() {
        hall = hall == null ? new Hall(this) : hall;
        return hall;
    }

    /** Somebody of that kind whom nobody else is. */
    Person newPerson(Kind kind) {
        return switch (kind) {
            case VIEWER, EDITOR, OWNER -> founder.brings(team, kind.name());
            case STRANGER -> Person.newcomer("Vieras");
            case NEIGHBOUR -> {
                var neighbour = Person.newcomer("Naapuri");
                neighbour.newTeam();
                yield neighbour;
            }
            case EVALUATOR -> programme.newEvaluator();
            case COORDINATOR -> {
                var coordinator = programme.newEvaluator();
                Writing.json(founder.as(), Map.of("role", "COORDINATOR"))
                        .put(programme.path() + "/members/" + coordinator.id() + "/role")
                        .then()
                        .statusCode(200);
                yield coordinator;
            }
            default -> throw new IllegalArgumentException(kind + " has no account");
        };
    }

    /** Null for kinds without an account. */
    Person person(Kind kind) {
        return people.get(kind);
    }

    /** What a token or a session of that kind shows. */
    String secret(Kind kind, String scope) {
        return switch (kind) {
            case TOKEN -> token(SCOPES.contains(scope) ? List.of(scope) : SCOPES);
            case LACKING_TOKEN ->
                token(SCOPES.stream().filter(other -> !other.equals(scope)).toList());
            default -> secrets.get(kind);
        };
    }

    /** @return its id */
    String newToken() {
        var id = Client.newId();
        token(id, SCOPES);
        return id;
    }

    /** One that leads nowhere; @return its id */
    String newWebhook() {
        var id = Client.newId();
        create(founder.as(), "/teams/" + team + "/webhooks/" + id, HookErrands.webhook("workshop.closed"))
                .then()
                .statusCode(201);
        return id;
    }

    String webhook() {
        webhook = webhook == null ? newWebhook() : webhook;
        return webhook;
    }

    /** @return the id of one to {@link #webhook()} */
    String delivery() {
        if (delivery == null) {
            delivery = Client.newId();
            create(
                            founder.as(),
                            "/teams/" + team + "/webhooks/" + webhook() + "/deliveries/" + delivery,
                            Map.of("event", "ping"))
                    .then()
                    .statusCode(201);
        }
        return delivery;
    }

    /** @return its id */
    String newInvitation() {
        var id = Client.newId();
        create(founder.as(), "/teams/" + team + "/invitations/" + id, Map.of("role", "VIEWER"))
                .then()
                .statusCode(201);
        return id;
    }

    private String token(List<String> scopes) {
        return tokens.computeIfAbsent(scopes, some -> token(Client.newId(), some));
    }

    private String token(String id, List<String> scopes) {
        return create(
                        founder.as(),
                        "/teams/" + team + "/tokens/" + id,
                        Map.of("name", "Taulukko", "scopes", scopes, "days", 30))
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
    }

    private String signedIn() {
        return Person.signIn(people.get(Kind.OWNER).email(), Person.PASSWORD)
                .then()
                .statusCode(201)
                .extract()
                .path("token");
    }
}
