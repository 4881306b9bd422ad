package fi.spiraali.webhook;

import fi.spiraali.audit.Act;
import fi.spiraali.audit.Actor;
import fi.spiraali.audit.Audit;
import fi.spiraali.audit.Target;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Sends what waits, one delivery after the other to each webhook and to a few webhooks at once: whoever is slow keeps
 * nobody waiting but itself.
 */
@Singleton
class Sender {
    private static final Logger LOG = Logger.getLogger(Sender.class);
    private static final int AT_ONCE = 16;
    /** Then others that wait get the thread. */
    private static final int MOST_IN_A_ROW = 100;

    private final Outbox outbox;
    private final Post post;
    private final Audit audit;
    private final List<Duration> backOff;
    private final Set<UUID> busy = ConcurrentHashMap.newKeySet();
    /** Threads of the machine: looking up a name would hold a virtual one's carrier. */
    private final ExecutorService threads = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().daemon().name("webhook-", 0).factory());

    Sender(
            Outbox outbox,
            Post post,
            Audit audit,
            @ConfigProperty(name = "spiraali.webhooks.back-off") List<Duration> backOff) {
        this.outbox = outbox;
        this.post = post;
        this.audit = audit;
        this.backOff = backOff;
    }

    @Scheduled(identity = "webhooks", every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void everySecond() throws SQLException {
        int free = AT_ONCE - busy.size();
        for (var webhook : free > 0 ? outbox.waiting(busy, free) : List.<UUID>of()) {
            busy.add(webhook);
            threads.execute(() -> sendAll(webhook));
        }
    }

    private void sendAll(UUID webhook) {
        try {
            boolean delivered = true;
            for (int i = 0; delivered && i < MOST_IN_A_ROW; i++) {
                delivered = sendNext(webhook);
            }
        } catch (SQLException e) {
            // What was dealt out is due again in a minute.
            LOG.warnf("The outbox could not be read or written: %s", e.getSQLState());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            busy.remove(webhook);
        }
    }

    /** @return whether something was sent and taken; after a refusal the rest waits for the next look */
    boolean sendNext(UUID webhook) throws SQLException, InterruptedException {
        var dealt = outbox.deal(webhook);
        if (dealt.isEmpty()) {
            return false;
        }
        var answer = sent(dealt.get());
        outbox.keep(dealt.get(), answer, again(dealt.get(), answer));
        if (answer.isGone()) {
            deactivate(webhook);
        }
        return answer.isDelivery();
    }

    private Answer sent(Outbox.Dealt dealt) throws InterruptedException {
        try {
            return post.send(dealt);
        } catch (RuntimeException e) {
            // An address nobody thought of, or a fault of ours: not counted, it would be tried for ever.
            LOG.errorf(e, "Delivery %s could not be sent", dealt.id());
            return new Answer(null, Failure.NOT_REACHED, 0);
        }
    }

    private Optional<Duration> again(Outbox.Dealt dealt, Answer answer) {
        boolean ended = answer.isDelivery() || answer.isGone() || dealt.isPing();
        if (ended || dealt.attempt() > backOff.size()) {
            return Optional.empty();
        }
        // Up to a tenth more or less, so that a receiver that comes back does not meet everything at one moment.
        double jitter = 0.9 + ThreadLocalRandom.current().nextDouble() * 0.2;
        return Optional.of(
                Duration.ofMillis((long) (backOff.get(dealt.attempt() - 1).toMillis() * jitter)));
    }

    private void deactivate(UUID id) {
        QuarkusTransaction.requiringNew().run(() -> Webhook.findActive(id).ifPresent(webhook -> {
            webhook.deactivate();
            audit.record(Act.WEBHOOK_CHANGED, webhook.team(), Actor.SYSTEM, Target.of(Target.Kind.WEBHOOK, id));
        }));
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
