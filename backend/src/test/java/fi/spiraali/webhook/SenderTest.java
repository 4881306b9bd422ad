package fi.spiraali.webhook;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import fi.spiraali.Together;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several nodes send from one outbox, and some receivers are slow. */
@QuarkusTest
class SenderTest {
    private static final int EVENTS = 40;

    @Inject
    Sender sender;

    @Inject
    DataSource database;

    private Receiver receiver;

    @BeforeEach
    void listen() throws IOException {
        receiver = new Receiver();
    }

    @AfterEach
    void stop() {
        receiver.close();
    }

    @Test
    void two_that_send_at_once_send_each_delivery_once() throws SQLException {
        var hook = Hook.to(receiver.url(), "innovation.changed");
        insertInnovations(hook.team(), true);
        // Beside the scheduled one: as many as there might be nodes.
        Together.run(4, i -> {
            try {
                while (sender.sendNext(UUID.fromString(hook.id()))) {
                    continue;
                }
                return i;
            } catch (SQLException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        var told = receiver.awaited(EVENTS);
        Receiver.until(() -> !hook.deliveries().getList("items.state").contains("PENDING"));
        assertThat(told.stream().map(Receiver.Received::id).distinct().toList(), hasSize(EVENTS));
        assertThat(receiver.received(), hasSize(EVENTS));
    }

    @Test
    void what_is_rolled_back_was_never_told() throws SQLException {
        var hook = Hook.to(receiver.url(), "innovation.changed");
        insertInnovations(hook.team(), false);
        assertThat(hook.deliveries().getList("items"), is(empty()));
        hook.newInnovation();
        assertThat(receiver.awaited(1), hasSize(1));
        assertThat(hook.latest("DELIVERED").getList("items"), hasSize(1));
    }

    @Test
    void a_slow_receiver_keeps_nobody_waiting_but_itself() throws IOException, SQLException {
        try (var slow = new Receiver().after(Duration.ofSeconds(9))) {
            var behind = Hook.to(slow.url(), "innovation.changed");
            insertInnovations(behind.team(), true);
            slow.awaited(1);
            var quick = Hook.to(receiver.url(), "innovation.changed");
            quick.newInnovation();
            assertThat(quick.latest("DELIVERED").getInt("items[0].attempts"), is(1));
            assertThat("still at its first", slow.received(), hasSize(1));
        }
    }

    private void insertInnovations(String team, boolean committing) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.prepareStatement("""
                        INSERT INTO innovation (id, team, name, summary, objectives, links, state, created_at, changed_at, version)
                        SELECT gen_random_uuid(), ?::uuid, 'Kokeilu', '', '{}', '{}', 'ACTIVE', now(), now(), 0
                        FROM generate_series(1, ?)""")) {
            connection.setAutoCommit(false);
            rows.setString(1, team);
            rows.setInt(2, EVENTS);
            rows.executeUpdate();
            if (committing) {
                connection.commit();
            } else {
                connection.rollback();
            }
        }
    }
}
