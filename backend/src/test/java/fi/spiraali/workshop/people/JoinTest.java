package fi.spiraali.workshop.people;

import static fi.spiraali.Client.newId;
import static fi.spiraali.Client.problem;
import static fi.spiraali.workshop.people.Joining.answer;
import static fi.spiraali.workshop.people.Joining.body;
import static fi.spiraali.workshop.people.Joining.join;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.spiraali.Room;
import fi.spiraali.Together;
import fi.spiraali.access.Rows;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JoinTest {
    @Inject
    DataSource database;

    @Test
    void ten_repeats_of_one_join_at_once_make_one_participant() throws SQLException {
        var room = Room.live(Room.PAIRS);
        var body = body(room.code(), Map.of());

        var answers = Together.run(10, i -> join(body));

        answers.forEach(answer -> answer.then().statusCode(201).body("number", is(1)));
        assertThat(
                answers.stream()
                        .map(answer -> answer.<String>path("rejoinCode"))
                        .distinct()
                        .toList(),
                hasSize(1));
        assertThat(participants(room), is(1));
    }

    @Test
    void three_hundred_at_once_get_a_number_each() throws SQLException {
        var room = Room.live(Room.PAIRS);
        var code = room.code();

        var numbers = new HashSet<Integer>();
        for (Response answer : Together.run(300, i -> join(body(code, Map.of())))) {
            numbers.add(answer.then().statusCode(201).extract().<Integer>path("number"));
        }

        assertThat(numbers, hasSize(300));
        assertThat(participants(room), is(300));
    }

    @Test
    void the_door_shows_what_is_behind_it() {
        var room = Room.planned(Map.of("title", "Syyspäivä", "languages", List.of("sv")), List.of());

        answer("/join/look", Map.of("code", room.code()))
                .then()
                .statusCode(200)
                .body("workshop.id", is(room.id()))
                .body("workshop.title", is("Syyspäivä"))
                .body("workshop.anonymous", is(false))
                .body("workshop.languages", is(List.of("sv")))
                .body("workshop.state", is("DRAFT"));
    }

    @Test
    void a_code_is_read_as_people_type_it() {
        var room = Room.live(Room.PAIRS);
        var code = room.code().toLowerCase(java.util.Locale.ROOT);

        for (var typed : List.of(code, " " + code + " ", code.substring(0, 3) + " " + code.substring(3), "\t" + code)) {
            join(body(typed, Map.of())).then().statusCode(201);
        }
    }

    @Test
    void nobody_comes_in_before_the_door_is_open() throws SQLException {
        var room = Room.planned(Map.of(), Room.agenda(Room.PAIRS));

        join(body(room.code(), Map.of())).then().spec(problem(409, "workshop-not-open"));
        assertThat(participants(room), is(0));
    }

    @Test
    void nobody_comes_in_after_the_end() throws SQLException {
        var room = Room.live(Room.PAIRS).close();

        join(body(room.code(), Map.of())).then().spec(problem(409, "workshop-closed"));
        assertThat(participants(room), is(0));
    }

    @Test
    void whoever_was_in_before_the_end_comes_back_to_read() {
        var room = Room.live(Room.PAIRS);
        var guest = room.guest();
        room.close();

        answer("/join/again", Map.of("code", room.code(), "rejoinCode", guest.rejoinCode()))
                .then()
                .statusCode(200)
                .body("number", is(guest.number()));
        guest.as().get(room.path() + "/me").then().statusCode(200).body("workshop.state", is("CLOSED"));
    }

    @Test
    void nobody_comes_in_without_accepting_the_principles() throws SQLException {
        var room = Room.live(Room.PAIRS);

        join(body(room.code(), Map.of("accepted", false)))
                .then()
                .spec(problem(422, "invalid-request", "/accepted", "PRINCIPLES_NOT_ACCEPTED"));
        assertThat(participants(room), is(0));
    }

    @Test
    void an_anonymous_workshop_refuses_names_and_stores_none() throws SQLException {
        var room = Room.anonymous(Room.PAIRS);

        join(body(room.code(), Map.of("name", "Aino")))
                .then()
                .spec(problem(422, "invalid-request", "/name", "NOT_IN_ANONYMOUS_WORKSHOP"));
        assertThat(participants(room), is(0));

        join(body(room.code(), Map.of("name", "  "))).then().statusCode(201);
        assertThat(
                Rows.of(database, "SELECT name FROM participant WHERE workshop = ?", UUID.fromString(room.id())),
                is(java.util.Collections.singletonList(null)));
    }

    @Test
    void a_name_is_told_to_those_who_run_a_named_workshop() {
        var room = Room.live(Room.PAIRS);
        room.guest("  Aino  ");
        room.guest();

        room.owner()
                .as()
                .get(room.path() + "/participants")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].name", is("Aino"))
                .body("items[0].number", is(1))
                .body("items[0].present", is(true))
                .body("items[0].language", is("fi"))
                .body("items[1].name", is(nullValue()));
    }

    @Test
    void a_name_that_is_too_long_or_a_language_nobody_speaks_is_refused() {
        var room = Room.live(Room.PAIRS);

        join(body(room.code(), Map.of("name", "ä".repeat(61))))
                .then()
                .spec(problem(422, "invalid-request", "/name", "TOO_LONG"));
        join(body(room.code(), Map.of("language", "de"))).then().statusCode(422);
        join(body(room.code(), Map.of("name", "😀".repeat(60)))).then().statusCode(201);
    }

    @Test
    void the_rejoin_code_brings_the_same_participant_back_on_another_device() {
        var room = Room.live(Room.PAIRS);
        room.guest();
        var guest = room.guest("Aino");

        var again = answer(
                        "/join/again",
                        Map.of(
                                "code",
                                room.code(),
                                "rejoinCode",
                                guest.rejoinCode().toLowerCase(java.util.Locale.ROOT) + " ",
                                "as",
                                "BEARER"))
                .then()
                .statusCode(200)
                .body("workshop", is(room.id()))
                .body("number", is(2))
                .body("rejoinCode", is(guest.rejoinCode()))
                .body("token", is(notNullValue()))
                .extract()
                .<String>path("token");

        fi.spiraali.Client.bearing(again)
                .get(room.path() + "/me")
                .then()
                .statusCode(200)
                .body("name", is("Aino"));
    }

    @Test
    void an_id_from_another_workshop_opens_nothing_here() throws SQLException {
        var guest = Room.live(Room.PAIRS).guest();
        var room = Room.live(Room.PAIRS);

        join(body(room.code(), Map.of("participant", guest.id()))).then().spec(problem(404, "not-found"));
        assertThat(participants(room), is(0));
    }

    @Test
    void of_one_id_that_joins_two_workshops_at_once_one_is_in() throws SQLException {
        var one = Room.live(Room.PAIRS);
        var other = Room.live(Room.PAIRS);
        for (int i = 0; i < 5; i++) {
            var id = newId();
            var codes = List.of(one.code(), other.code());

            var answers = Together.run(8, n -> join(body(codes.get(n % 2), Map.of("participant", id))));

            assertThat(
                    answers.stream().map(Response::statusCode).sorted().toList(),
                    is(List.of(201, 201, 201, 201, 404, 404, 404, 404)));
        }
        assertThat(participants(one) + participants(other), is(5));
    }

    @Test
    void the_thousand_and_first_finds_the_workshop_full() throws SQLException {
        var room = Room.live(Room.PAIRS);
        Rows.change(database, """
                        INSERT INTO participant (id, workshop, anonymous, number, language, rejoin)
                        SELECT gen_random_uuid(), ?, false, n, 'fi', sha256(n::text::bytea) FROM generate_series(1, 999) n
                        """, UUID.fromString(room.id()));
        var last = body(room.code(), Map.of());

        join(last).then().statusCode(201).body("number", is(1000));
        join(body(room.code(), Map.of())).then().spec(problem(409, "workshop-full"));
        join(last).then().statusCode(201).body("number", is(1000));
    }

    private int participants(Room room) throws SQLException {
        return Integer.parseInt(
                Rows.of(database, "SELECT count(*) FROM participant WHERE workshop = ?", UUID.fromString(room.id()))
                        .getFirst());
    }
}
