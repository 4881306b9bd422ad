package fi.spiraali.workshop.feed;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import fi.spiraali.Client;
import fi.spiraali.Room;
import fi.spiraali.access.Rows;
import fi.spiraali.workshop.RoomChanged;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What another node does: it writes to the same database, and sends letters. */
@QuarkusTest
class OtherNodeTest {
    @Inject
    DataSource database;

    private void writes(Room room, RoomChanged... changes) throws SQLException {
        notify(Letter.of("another-node", UUID.fromString(room.id()), List.of(changes))
                .written());
    }

    private void notify(String written) throws SQLException {
        Rows.of(database, "SELECT pg_notify('spiraali_room', ?)", written);
    }

    private void moves(Room room) throws SQLException {
        Rows.change(
                database,
                "UPDATE workshop SET stage_version = stage_version + 1, grace_seconds = 7 WHERE id = ?",
                UUID.fromString(room.id()));
    }

    private void somebodyJoins(Room room) throws SQLException {
        Rows.change(database, """
                        INSERT INTO participant (id, workshop, anonymous, number, language, rejoin)
                        VALUES (gen_random_uuid(), ?, false, 100, 'sv', sha256('x'))""", UUID.fromString(room.id()));
    }

    private static RoomChanged change(Room room) {
        return RoomChanged.of(UUID.fromString(room.id()));
    }

    @Test
    void its_letter_is_told_here() throws SQLException {
        var room = Room.live(Room.PAIRS);
        try (var console = Listening.seated(room, room.owner().token())) {
            somebodyJoins(room);
            writes(room, change(room));

            console.next("counts", counts -> counts.<Integer>told("joined") == 1);
        }
    }

    @Test
    void its_letter_tells_a_group_of_its_answers() throws SQLException {
        var room = Room.planned(
                        Map.of(), List.of(Room.activity(Room.PAIRS, Map.of("forming", "ARRIVAL", "groupSize", 2))))
                .open();
        var guest = room.guests(2).getFirst();
        room.at(0);
        try (var phone = Listening.seated(room, guest.token())) {
            writes(room, new RoomChanged(UUID.fromString(room.id()), UUID.fromString(room.activity(0)), 1));

            phone.next("group");
        }
    }

    @Test
    void a_move_whose_letter_got_lost_is_found_out() throws SQLException {
        var room = Room.live(Room.PAIRS);
        try (var phone = Listening.seated(room, room.guest().token())) {
            moves(room);

            phone.next("stage", stage -> stage.<Integer>told("graceSeconds") == 7);
        }
    }

    @Test
    void a_letter_nobody_can_read_does_not_keep_the_next_from_being_told() throws SQLException {
        var room = Room.live(Room.PAIRS);
        try (var console = Listening.seated(room, room.owner().token())) {
            for (var odd : List.of("", "x", "x y", "node " + Client.newId() + " nonsense", "node 1 -", "a b c:d")) {
                notify(odd);
            }
            somebodyJoins(room);
            writes(room, change(room));

            console.next("counts", counts -> counts.<Integer>told("joined") == 1);
        }
    }

    @Test
    void a_node_whose_line_was_cut_listens_again_and_looks_what_it_missed() throws SQLException {
        var room = Room.live(Room.PAIRS);
        try (var console = Listening.seated(room, room.owner().token())) {
            somebodyJoins(room);

            Rows.of(
                    database,
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'spiraali-feeds'");

            console.next("counts", counts -> counts.<Integer>told("joined") == 1);
            moves(room);
            writes(room, change(room));
            console.next("stage", stage -> stage.<Integer>told("graceSeconds") == 7);
        }
    }

    @Test
    void a_letter_is_read_as_it_was_written() {
        var workshop = UUID.randomUUID();
        var activity = UUID.randomUUID();
        var letter = Letter.of(
                "node",
                workshop,
                List.of(
                        RoomChanged.of(workshop),
                        new RoomChanged(workshop, activity, 17),
                        new RoomChanged(workshop, activity, RoomChanged.EVERY_GROUP),
                        new RoomChanged(workshop, activity, RoomChanged.NO_GROUP)));

        assertThat(Letter.read(letter.written()), is(letter));
    }

    @Test
    void a_letter_of_a_thousand_groups_fits_into_a_notification() {
        var workshop = UUID.randomUUID();
        var activity = UUID.randomUUID();
        var changes = java.util.stream.IntStream.range(1, 1_001)
                .mapToObj(group -> new RoomChanged(workshop, activity, group))
                .toList();

        var few = Letter.of("node-with-a-name-of-thirty-six-signs", workshop, changes.subList(0, 100));
        assertThat(few.written().length() < 8_000, is(true));
        assertThat(
                Letter.of("node", workshop, changes).changes(),
                is(List.of(new RoomChanged(workshop, activity, RoomChanged.EVERY_GROUP))));
    }
}
