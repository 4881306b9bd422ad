package fi.spiraali.workshop.people;

import static fi.spiraali.Client.newId;
import static fi.spiraali.Client.problem;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import fi.spiraali.Room;
import fi.spiraali.Room.Guest;
import fi.spiraali.Together;
import fi.spiraali.access.Writing;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChosenGroupTest {
    private Room room;

    @BeforeEach
    void a_room_where_one_chooses_whom_one_works_with() {
        room = Room.planned(
                        Map.of(),
                        List.of(
                                Room.activity(Room.PAIRS, Map.of("forming", "CHOICE", "groupSize", 2)),
                                Room.activity(Room.PAIRS, Map.of())))
                .open()
                .at(0);
    }

    private Response choose(Guest guest, int number) {
        return choose(guest, room.activity(0), number);
    }

    private Response choose(Guest guest, String activity, int number) {
        return Writing.json(guest.as(), Map.of("activity", activity, "number", number))
                .put(room.path() + "/me/group");
    }

    private ValidatableResponse open(Guest guest) {
        return guest.as()
                .get(room.path() + "/activities/" + room.activity(0) + "/open-groups")
                .then()
                .statusCode(200);
    }

    @Test
    void the_first_opens_a_group_and_others_join_it() {
        var guests = room.guests(3);
        open(guests.get(0)).body("items", is(empty())).body("next", is(1));

        choose(guests.get(0), 1).then().statusCode(200).body("members.number", contains(1));
        choose(guests.get(1), 1).then().statusCode(200).body("members.number", contains(1, 2));

        open(guests.get(2))
                .body("items.number", contains(1))
                .body("items.people", contains(2))
                .body("items.full", contains(false))
                .body("next", is(2));
        guests.get(1).as().get(room.path() + "/me").then().body("group.number", is(1));
    }

    @Test
    void of_ten_who_take_the_last_place_at_once_one_gets_it() {
        var guests = room.guests(12);
        choose(guests.get(10), 1).then().statusCode(200);
        choose(guests.get(11), 1).then().statusCode(200);

        var answers = Together.run(10, i -> choose(guests.get(i), 1));

        assertThat(answers.stream().filter(answer -> answer.statusCode() == 200).count(), is(1L));
        answers.stream().filter(answer -> answer.statusCode() != 200).forEach(answer -> answer.then()
                .spec(problem(409, "group-full")));
        open(guests.get(0)).body("items.people", contains(3)).body("items.full", contains(true));
    }

    @Test
    void of_ten_who_open_the_same_new_group_at_once_no_more_are_in_than_fit() {
        var guests = room.guests(10);

        var answers = Together.run(10, i -> choose(guests.get(i), 1));

        assertThat(answers.stream().filter(answer -> answer.statusCode() == 200).count(), is(3L));
        open(guests.get(0)).body("items.people", contains(3));
    }

    @Test
    void choosing_again_changes_the_group_and_choosing_the_same_changes_nothing() {
        var guests = room.guests(3);
        guests.forEach(guest -> choose(guest, 1).then().statusCode(200));
        // In a full group, too, one may ask for one's own place once more.
        choose(guests.get(0), 1).then().statusCode(200).body("number", is(1));

        choose(guests.get(0), 2).then().statusCode(200).body("members.number", contains(1));

        open(guests.get(0)).body("items.people", contains(2, 1));
    }

    @Test
    void nobody_chooses_a_group_there_is_not_or_where_none_are_chosen() {
        var guest = room.guest();

        choose(guest, 2).then().spec(problem(404, "not-found"));
        choose(guest, room.activity(1), 1).then().spec(problem(404, "not-found"));
        choose(guest, newId(), 1).then().spec(problem(404, "not-found"));
        choose(guest, 0).then().statusCode(422);
        room.close();
        choose(guest, 1).then().spec(problem(409, "workshop-closed"));
    }
}
