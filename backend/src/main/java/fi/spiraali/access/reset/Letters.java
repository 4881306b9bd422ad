package fi.spiraali.access.reset;

import fi.spiraali.access.Account;
import fi.spiraali.access.Keys;
import fi.spiraali.mail.Mail;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import jakarta.persistence.PersistenceException;
import java.text.MessageFormat;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Writes the letters with the links. After the answer and on one thread of their own: an answer that waited would tell
 * by its time whether the address has an account, and a flood of requests would take the database from those who work.
 */
@Singleton
class Letters {
    private static final Logger LOG = Logger.getLogger(Letters.class);
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final int MOST_WAITING = 1_000;

    private final Mail mail;
    private final Keys keys;
    private final Clock clock;
    private final Optional<String> clientUrl;
    private final ThreadPoolExecutor desk = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST_WAITING),
            Thread.ofPlatform().name("letters").daemon().factory(),
            (letter, full) -> LOG.warn("Too many password resets are waiting; one was dropped"));

    Letters(
            Mail mail,
            Keys keys,
            Clock clock,
            @ConfigProperty(name = "spiraali.client-url") Optional<String> clientUrl) {
        this.mail = mail;
        this.keys = keys;
        this.clock = clock;
        this.clientUrl = clientUrl;
    }

    /** Returns at once, whether there is such an account or not. */
    void promise(String email, Locale language) {
        desk.execute(() -> {
            try {
                write(email, language);
            } catch (PersistenceException | IllegalStateException e) {
                LOG.errorf(
                        "A password reset could not be written: %s",
                        e.getClass().getSimpleName());
            }
        });
    }

    private void write(String email, Locale language) {
        if (clientUrl.isEmpty()) {
            // Never the host a request names: who sends the request could have the link led to themselves.
            LOG.warn("A password reset was not sent: SPIRAALI_CLIENT_URL is not set");
            return;
        }
        var link = QuarkusTransaction.requiringNew()
                .call(() -> Account.findByEmail(email).map(this::newLink));
        link.ifPresent(there -> {
            var words = ResourceBundle.getBundle("mails", language, NO_FALLBACK);
            // To the address the account has: the one that was typed may only look like it.
            mail.send(
                    there.email(),
                    words.getString("RESET.subject"),
                    MessageFormat.format(words.getString("RESET.text"), there.link()));
        });
    }

    private record Link(String email, String link) {}

    private Link newLink(Account account) {
        var reset = new PasswordReset(account.id(), clock.instant());
        reset.persist();
        return new Link(
                account.email(), clientUrl.orElseThrow().replaceFirst("/+$", "") + "/reset#" + reset.link(keys));
    }

    @PreDestroy
    void close() {
        desk.shutdown();
    }
}
