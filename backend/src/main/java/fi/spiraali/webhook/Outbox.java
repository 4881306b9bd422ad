package fi.spiraali.webhook;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Deals out what waits to be sent and keeps what came of it. All by the database's clock, which is one for all nodes and
 * for the events that put the rows there. No transaction is open while something is sent: a delivery that is dealt out is
 * simply not due again for a minute, and when its node dies meanwhile it is sent by another.
 */
@Singleton
class Outbox {
    private static final String DUE = """
            d.state = 'PENDING' AND d.next_attempt_at <= now() AND (w.active OR d.event = 'ping')""";

    /** In no order: twenty receivers that are slow and behind must not always come before one that is quick. */
    private static final String WAITING = """
            SELECT w.id FROM webhook w
            WHERE w.id <> ALL (?) AND EXISTS (SELECT 1 FROM webhook_delivery d WHERE d.webhook = w.id AND %s)
            ORDER BY random() LIMIT ?""".formatted(DUE);

    /** Whoever comes at the same moment passes over the row and takes the next. */
    private static final String DEAL = """
            UPDATE webhook_delivery d SET attempts = d.attempts + 1, next_attempt_at = now() + interval '1 minute'
            FROM webhook w
            WHERE w.id = d.webhook AND d.id = (
              SELECT d.id FROM webhook_delivery d JOIN webhook w ON w.id = d.webhook
              WHERE d.webhook = ? AND %s
              ORDER BY d.next_attempt_at LIMIT 1 FOR UPDATE OF d SKIP LOCKED)
            RETURNING d.id, d.webhook, w.url, w.generation, d.event, d.body, d.attempts""".formatted(DUE);

    /** Only while it is this attempt that counts. */
    private static final String KEEP = """
            UPDATE webhook_delivery SET state = ?, answered_status = ?, answered_error = ?, answered_at = now(),
              answered_millis = ?, next_attempt_at = now() + ? * interval '1 millisecond'
            WHERE id = ? AND state = 'PENDING' AND attempts = ?""";

    private final DataSource database;

    Outbox(DataSource database) {
        this.database = database;
    }

    /** @param attempt which one this is, from 1 */
    record Dealt(UUID id, UUID webhook, String url, int generation, String event, String body, int attempt) {
        boolean isPing() {
            return event.equals(Delivery.PING);
        }
    }

    /** Webhooks for which something waits, without those. */
    List<UUID> waiting(Collection<UUID> without, int most) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(WAITING)) {
            statement.setArray(1, connection.createArrayOf("uuid", without.toArray()));
            statement.setInt(2, most);
            var found = new ArrayList<UUID>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getObject(1, UUID.class));
                }
            }
            return found;
        }
    }

    Optional<Dealt> deal(UUID webhook) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(DEAL)) {
            statement.setObject(1, webhook);
            try (var row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new Dealt(
                                row.getObject(1, UUID.class),
                                row.getObject(2, UUID.class),
                                row.getString(3),
                                row.getInt(4),
                                row.getString(5),
                                row.getString(6),
                                row.getInt(7)))
                        : Optional.empty();
            }
        }
    }

    /** @param again after how long to try once more; empty where it was the last time */
    void keep(Dealt dealt, Answer answer, Optional<Duration> again) throws SQLException {
        var state = again.isPresent()
                ? Delivery.State.PENDING
                : answer.isDelivery() ? Delivery.State.DELIVERED : Delivery.State.FAILED;
        try (Connection connection = database.getConnection();
                PreparedStatement row = connection.prepareStatement(KEEP)) {
            row.setString(1, state.name());
            row.setObject(2, answer.status(), java.sql.Types.SMALLINT);
            row.setString(3, answer.failure() == null ? null : answer.failure().name());
            row.setInt(4, answer.milliseconds());
            row.setObject(5, again.map(Duration::toMillis).orElse(null), java.sql.Types.BIGINT);
            row.setObject(6, dealt.id());
            row.setInt(7, dealt.attempt());
            row.executeUpdate();
        }
    }
}
