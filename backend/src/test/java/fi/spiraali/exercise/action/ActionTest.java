package fi.spiraali.exercise.action;

import static fi.spiraali.Client.newId;
import static fi.spiraali.Client.problem;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fi.spiraali.Room;
import fi.spiraali.Together;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ActionTest {
    private Room room;
    private String id;

    @BeforeEach
    void open() {
        room = Room.live("summary");
        id = newId();
    }

    @Test
    void an_action_is_agreed_on_changed_and_dropped() {
        var tag = create(Map.of("text", "Kutsutaan koolle", "owner", "Aino", "due", "2026-12-01"))
                .then()
                .statusCode(201)
                .body("owner", is("Aino"))
                .body("due", is("2026-12-01"))
                .extract()
                .header("ETag");
        create(Map.of("text", "Kutsutaan koolle", "owner", "Aino", "due", "2026-12-01"))
                .then()
                .statusCode(201);
        create(Map.of("text", "Muuta")).then().spec(problem(412, "precondition-failed"));
        var next = change(tag, Map.of("text", "Kutsutaan kaikki koolle"))
                .then()
                .statusCode(200)
                .body("owner", nullValue())
                .body("due", nullValue())
                .extract()
                .header("ETag");
        assertThat(room.owner().as().get(path()).header("ETag"), is(next));
        change(tag, Map.of("text", "Myöhässä")).then().spec(problem(412, "precondition-failed"));
        assertThat(list().path("items.text"), is(List.of("Kutsutaan kaikki koolle")));
        writing().header("If-Match", next).delete(path()).then().statusCode(204);
        list().then().body("items", hasSize(0));
    }

    @Test
    void the_same_action_sent_ten_times_at_once_is_one() {
        var answers = Together.run(10, i -> create(Map.of("text", "Sovittu")).statusCode());
        assertThat(answers, everyItem(is(201)));
        list().then().body("items", hasSize(1));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({"due, 2026-02-30, INVALID", "due, 1.12.2026, INVALID", "due, 9999-99-99, INVALID", "text, ' ', REQUIRED"
    })
    void nonsense_is_refused_where_it_stands(String field, String value, String code) {
        var body = new TreeMap<>(Map.of("text", "Sovittu"));
        body.put(field, value);
        create(body).then().spec(problem(422, "invalid-request", "/" + field, code));
    }

    @Test
    void an_action_of_another_workshop_is_not_there() {
        create(Map.of("text", "Meidän")).then().statusCode(201);
        var another = Room.live("summary");
        another.owner()
                .as()
                .contentType("application/json")
                .header("If-Match", "*")
                .body(Map.of("text", "Heidän"))
                .put(another.path() + "/actions/" + id)
                .then()
                .spec(problem(404, "not-found"));
        another.owner().as().get(another.path() + "/actions/" + id).then().spec(problem(404, "not-found"));
        another.owner()
                .as()
                .header("If-Match", "*")
                .delete(another.path() + "/actions/" + id)
                .then()
                .spec(problem(404, "not-found"));
        room.guest().as().get(room.path() + "/actions").then().spec(problem(404, "not-found"));
        list().then().body("items.text", is(List.of("Meidän")));
    }

    private String path() {
        return room.path() + "/actions/" + id;
    }

    private Response list() {
        return room.owner().as().get(room.path() + "/actions");
    }

    private Response create(Map<String, ?> body) {
        return writing().header("If-None-Match", "*").body(body).put(path());
    }

    private Response change(String tag, Map<String, ?> body) {
        return writing().header("If-Match", tag).body(body).put(path());
    }

    private RequestSpecification writing() {
        return room.owner().as().contentType("application/json");
    }
}
