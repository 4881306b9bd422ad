package fi.spiraali.workshop.feed;

import static fi.spiraali.access.Writing.change;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fi.spiraali.Client;
import fi.spiraali.Room;
import fi.spiraali.Together;
import fi.spiraali.workshop.Notes;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FeedTest {
    private static Room pairs() {
        return Room.planned(
                        Map.of(),
                        List.of(
                                Room.activity(Room.PAIRS, Map.of("forming", "FACILITATOR", "groupSize", 2)),
                                Room.activity(Room.PAIRS, Map.of())))
                .open();
    }

    private static void arrange(Room room, List<List<Integer>> groups) {
        change(
                        room.owner().as(),
                        room.path() + "/activities/" + room.activity(0) + "/groups",
                        Map.of(
                                "groups",
                                groups.stream()
                                        .map(members -> Map.of("members", members))
                                        .toList()))
                .then()
                .statusCode(200);
    }

    @Test
    void whoever_comes_gets_the_whole_small_state() {
        var room = Room.live(Room.PAIRS).at(0);
        var guest = room.guest();
        try (var phone = Listening.to(room, guest.token());
                var console = Listening.to(room, room.owner().token())) {
            var stage = phone.next("stage");
            assertThat(stage.told("workshop"), is(room.id()));
            assertThat(stage.told("state"), is("LIVE"));
            assertThat(stage.told("activity"), is(room.activity(0)));
            assertThat(stage.told("answering"), is(true));
            assertThat(stage.told("spiralStage"), is(nullValue()));
            assertThat(stage.id(), is(String.valueOf(stage.<Integer>told("version"))));

            console.next("stage");
            var counts = console.next("counts");
            assertThat(counts.told("joined"), is(1));
            assertThat(counts.told("answered"), is(0));
        }
    }

    @Test
    void a_feed_says_what_it_is_and_that_nobody_keeps_it() {
        var room = Room.live(Room.PAIRS);
        var answer = Listening.ask(room, room.guest().token());
        try (var lines = answer.body()) {
            assertThat(answer.headers().firstValue("Content-Type").orElse("").split(";")[0], is("text/event-stream"));
            assertThat(answer.headers().firstValue("Cache-Control").orElse(""), is("no-store"));
            assertThat(lines.isParallel(), is(false));
        }
    }

    @Test
    void a_move_reaches_fifty_phones_and_the_reveal_too() {
        var room = Room.live(Room.PAIRS, Room.SPIRAL);
        var phones = new ArrayList<Listening>();
        try {
            phones.addAll(
                    Together.run(50, i -> Listening.seated(room, room.guest().token())));

            room.at(1);
            phones.forEach(
                    phone -> phone.next("stage", stage -> room.activity(1).equals(stage.told("activity"))));
            room.reveal(1);
            phones.forEach(phone -> phone.next("stage", stage -> stage.told("revealed")));

            // Nobody is told how many others have answered.
            phones.forEach(phone -> assertThat(phone.names(), not(hasItem("counts"))));
        } finally {
            phones.forEach(Listening::close);
        }
    }

    @Test
    void a_console_and_a_screen_are_told_how_many_are_here_and_have_answered() {
        var room = Room.live(Room.PAIRS).at(0);
        var screen = screenOf(room);
        try (var console = Listening.seated(room, room.owner().token());
                var wall = Listening.seated(room, screen)) {
            var guests = room.guests(3);
            Notes.point(room, guests.get(0), 0).then().statusCode(201);
            Notes.point(room, guests.get(0), 0).then().statusCode(201);
            Notes.point(room, guests.get(1), 0).then().statusCode(201);
            for (var listening : List.of(console, wall)) {
                var counts = listening.next(
                        "counts", told -> told.<Integer>told("joined") == 3 && told.<Integer>told("answered") == 2);
                assertThat(counts.told("present"), is(3));
            }
            // Known to hold, and not only so far: the answers' version is another one after each.
            assertThat(
                    console.all("counts").stream()
                            .map(counts -> counts.told("results"))
                            .distinct()
                            .count(),
                    is(greaterThan(1L)));
        }
    }

    @Test
    void a_group_hears_of_its_own_answers_and_no_other_does() {
        var room = pairs();
        var guests = room.guests(4);
        room.at(0);
        arrange(room, List.of(List.of(1, 2), List.of(3, 4)));
        try (var mate = Listening.seated(room, guests.get(1).token());
                var stranger = Listening.seated(room, guests.get(2).token());
                var console = Listening.seated(room, room.owner().token())) {
            Notes.point(room, guests.get(0), 0).then().statusCode(201);

            assertThat(mate.next("group").told("activity"), is(room.activity(0)));
            // What is told in one go has all been told once the next has arrived.
            room.stage(1, Map.of());
            stranger.next("stage", stage -> room.activity(1).equals(stage.told("activity")));
            assertThat(
                    stranger.all("group").stream()
                            .filter(group -> room.activity(0).equals(group.told("activity")))
                            .toList(),
                    is(List.of()));
            console.next("stage", stage -> room.activity(1).equals(stage.told("activity")));
            assertThat(console.names(), not(hasItem("group")));
        }
    }

    @Test
    void phones_hear_that_their_groups_were_formed() {
        var room = pairs();
        var guests = room.guests(2);
        room.at(0);
        try (var phone = Listening.seated(room, guests.get(0).token())) {
            arrange(room, List.of(List.of(1, 2)));
            phone.next("group");
        }
    }

    @Test
    void the_last_of_many_answers_at_once_is_told_as_well() {
        var room = pairs();
        var guests = room.guests(12);
        room.at(0);
        arrange(room, List.of(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)));
        try (var console = Listening.seated(room, room.owner().token());
                var phone = Listening.seated(room, guests.get(0).token())) {
            Together.run(12, i -> Notes.point(room, guests.get(i), 0))
                    .forEach(answer -> answer.then().statusCode(201));

            console.next("counts", counts -> counts.<Integer>told("answered") == 12);
            phone.next("group");
        }
    }

    @Test
    void a_hundred_joins_are_told_in_no_more_than_eight_messages_a_second() {
        var room = Room.live(Room.PAIRS);
        try (var console = Listening.seated(room, room.owner().token())) {
            long begun = System.nanoTime();
            Together.run(100, i -> room.guest());
            console.next("counts", counts -> counts.<Integer>told("joined") == 100);
            double seconds = (System.nanoTime() - begun) / 1e9;

            // The first goes out at once, and the last after the rhythm.
            assertThat((double) console.all("counts").size(), is(lessThanOrEqualTo(3 + 8 * seconds)));
        }
    }

    @Test
    void a_participant_of_one_workshop_hears_nothing_of_another() {
        var room = Room.live(Room.PAIRS);
        var guest = Room.live(Room.PAIRS).guest();

        assertThat(Listening.ask(room, guest.token()).statusCode(), is(404));
        Client.bearing(guest.token())
                .get("/workshops/" + Client.newId() + "/stream")
                .then()
                .statusCode(404);
    }

    @Test
    void the_end_of_a_workshop_is_told_and_its_deletion_ends_the_feed() {
        var room = Room.live(Room.PAIRS);
        var guest = room.guest();
        try (var phone = Listening.seated(room, guest.token());
                var console = Listening.seated(room, room.owner().token())) {
            room.close();
            phone.next("stage", stage -> "CLOSED".equals(stage.told("state")));

            room.owner().as().header("If-Match", "*").delete(room.path()).then().statusCode(204);
            phone.end();
            console.end();
        }
    }

    @Test
    void a_revoked_links_feed_ends_and_the_phones_go_on() {
        var room = Room.live(Room.PAIRS);
        var link = Client.newId();
        var token = make(room, link);
        try (var screen = Listening.seated(room, token)) {
            room.owner().as().delete(room.path() + "/links/" + link).then().statusCode(204);

            screen.end();
            assertThat(Listening.ask(room, token).statusCode(), is(410));
        }
        try (var phone = Listening.seated(room, room.guest().token())) {
            room.at(0);
            phone.next("stage", stage -> stage.told("answering"));
        }
    }

    private static String screenOf(Room room) {
        return make(room, Client.newId());
    }

    private static String make(Room room, String id) {
        return fi.spiraali.access.Writing.create(
                        room.owner().as(), room.path() + "/links/" + id, Map.of("kind", "SCREEN", "name", "Tykki"))
                .then()
                .statusCode(201)
                .extract()
                .path("token");
    }
}
