package fi.spiraali.workshop.feed;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import fi.spiraali.Room;
import fi.spiraali.access.Rows;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What happens every quarter of a minute. */
@QuarkusTest
class HeartbeatTest {
    @Inject
    DataSource database;

    @Test
    void a_silent_line_is_kept_open_and_shows_who_is_still_here_and_who_may_still_watch() throws SQLException {
        var room = Room.live(Room.PAIRS);
        var guest = room.guest();
        room.guest();
        var viewer = room.owner().brings(room.team(), "VIEWER");
        var link = fi.spiraali.Client.newId();
        var screen = fi.spiraali.access.Writing.create(
                        room.owner().as(), room.path() + "/links/" + link, Map.of("kind", "SCREEN", "name", "Tykki"))
                .then()
                .extract()
                .<String>path("token");
        try (var phone = Listening.seated(room, guest.token());
                var console = Listening.seated(room, room.owner().token());
                var watching = Listening.seated(room, viewer.token());
                var wall = Listening.seated(room, screen)) {
            console.next("counts", counts -> counts.<Integer>told("present") == 2);
            Rows.change(
                    database,
                    "UPDATE participant SET seen_at = now() - interval '1 minute' WHERE workshop = ?",
                    UUID.fromString(room.id()));
            room.owner()
                    .as()
                    .delete("/teams/" + room.team() + "/members/" + viewer.id())
                    .then()
                    .statusCode(204);
            // As another node does it.
            Rows.change(database, "UPDATE workshop_link SET revoked_at = now() WHERE id = ?", UUID.fromString(link));

            for (var line : List.of(phone, console)) {
                line.comment();
            }
            var counts = console.next("counts");
            assertThat(counts.told("present"), is(1));
            watching.end();
            wall.end();
        }
    }
}
