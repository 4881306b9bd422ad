package fi.spiraali.programme;

import static fi.spiraali.access.Writing.change;
import static fi.spiraali.access.Writing.create;
import static fi.spiraali.access.Writing.json;

import fi.spiraali.Client;
import fi.spiraali.Person;
import fi.spiraali.Round;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;

/** A programme with its coordinator, and teams that bring innovations to it. */
public record Consortium(Person coordinator, String id) {

    public static Consortium of(Person coordinator) {
        var programme = new Consortium(coordinator, Client.newId());
        create(coordinator.as(), programme.path(), Map.of("name", "Ohjelma"))
                .then()
                .statusCode(201);
        return programme;
    }

    public String path() {
        return "/programmes/" + id;
    }

    /** @param whom `teams` or `evaluators` */
    public String link(String whom) {
        return links().path(whom);
    }

    /** Of the links; it grows when somebody is put out. */
    public int generation() {
        return links().path("generation");
    }

    private ExtractableResponse<Response> links() {
        return coordinator.as().get(path() + "/links").then().statusCode(200).extract();
    }

    public Person newEvaluator() {
        var evaluator = Person.newcomer("Arvioija");
        becomes(evaluator).then().statusCode(200);
        return evaluator;
    }

    public Response becomes(Person evaluator) {
        return json(evaluator.as(), Map.of("link", link("evaluators"))).put(path() + "/members/" + evaluator.id());
    }

    /** An innovation of a new team of somebody's, in the programme. */
    public Project joins(Person owner, String sharing, Map<String, ?> description) {
        return joins(owner, owner.newTeam(), sharing, description);
    }

    public Project joins(Person owner, String team, String sharing, Map<String, ?> description) {
        var innovation = Client.newId();
        var body = new HashMap<String, Object>(Map.of("name", "Kokeilu"));
        body.putAll(description);
        create(owner.as(), "/innovations/" + innovation + "?team=" + team, body)
                .then()
                .statusCode(201);
        var project = new Project(this, owner, team, innovation);
        create(owner.as(), project.path(), Map.of("sharing", sharing, "link", link("teams")))
                .then()
                .statusCode(201);
        return project;
    }

    /** An innovation in the programme. */
    public record Project(Consortium programme, Person owner, String team, String innovation) {
        public String path() {
            return programme.path() + "/innovations/" + innovation;
        }

        public Project shares(String sharing) {
            change(owner.as(), path(), Map.of("sharing", sharing)).then().statusCode(200);
            return this;
        }

        /** A round with one sheet that gives the first characteristics these levels. */
        public Project assessed(int... levels) {
            var round = new Round(innovation, Client.newId());
            create(owner.as(), round.path(), Round.body(innovation, Map.of()))
                    .then()
                    .statusCode(201);
            var sheet = round.path() + "/sheets/" + Client.newId();
            create(owner.as(), sheet, Map.of("role", "team-member", "assessor", "Aino"))
                    .then()
                    .statusCode(201);
            for (int i = 0; i < levels.length; i++) {
                json(owner.as(), Map.of("level", levels[i]))
                        .put(sheet + "/scores/" + Round.CHARACTERISTICS.get(i))
                        .then()
                        .statusCode(200);
            }
            json(owner.as(), Map.of("state", "SUBMITTED"))
                    .put(sheet + "/state")
                    .then()
                    .statusCode(200);
            change(owner.as(), round.path() + "/state", Map.of("state", "CLOSED"))
                    .then()
                    .statusCode(200);
            return this;
        }

        public void leaves() {
            owner.as().delete(path()).then().statusCode(204);
        }
    }

    public ValidatableResponse overview() {
        return coordinator.as().get(path() + "/overview").then().statusCode(200);
    }
}
