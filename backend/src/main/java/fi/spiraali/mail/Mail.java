package fi.spiraali.mail;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.LoginOption;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.SMTPException;
import io.vertx.ext.mail.StartTLSOptions;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.net.IDN;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Sends letters. Whether one arrives nobody waits for, and neither its words nor its address come into the log. */
@Singleton
public class Mail {
    private static final Logger LOG = Logger.getLogger(Mail.class);
    private static final List<Duration> TRIED_AGAIN_AFTER =
            List.of(Duration.ofSeconds(2), Duration.ofSeconds(15), Duration.ofMinutes(2));
    private static final Pattern ASCII = Pattern.compile("[\\x21-\\x7E]+@[\\x21-\\x7E]+");
    private static final int IMPLICIT_TLS = 465;
    private static final int SECONDS_OF_SILENCE = 10;

    private final Vertx vertx;
    private final String sender;
    private final boolean toLog;
    /** Null when no server is configured. */
    private final MailClient client;

    Mail(
            Vertx vertx,
            MailSettings settings,
            @ConfigProperty(name = "spiraali.mail-from") Optional<String> sender,
            @ConfigProperty(name = "spiraali.mail") Optional<String> way) {
        this.vertx = vertx;
        this.sender = sender.orElse("");
        this.toLog = way.filter("log"::equals).isPresent();
        this.client = settings.host()
                .filter(host -> !toLog && sender.isPresent())
                .map(host -> MailClient.create(vertx, connection(host, settings)))
                .orElse(null);
    }

    private static MailConfig connection(String host, MailSettings settings) {
        var config = new MailConfig(host, settings.port())
                .setMaxPoolSize(2)
                .setConnectTimeout((int) Duration.ofSeconds(SECONDS_OF_SILENCE).toMillis())
                .setIdleTimeout(SECONDS_OF_SILENCE);
        switch (settings.tls()) {
            case REQUIRED ->
                config.setSsl(settings.port() == IMPLICIT_TLS)
                        .setStarttls(
                                settings.port() == IMPLICIT_TLS ? StartTLSOptions.DISABLED : StartTLSOptions.REQUIRED)
                        .setHostnameVerificationAlgorithm("HTTPS");
            // Encryption that can be talked away needs no certificate: who could show a wrong one could forbid it, too.
            case OPTIONAL -> config.setStarttls(StartTLSOptions.OPTIONAL).setTrustAll(true);
            case NONE -> config.setStarttls(StartTLSOptions.DISABLED);
        }
        return settings.user().isPresent()
                ? config.setLogin(LoginOption.REQUIRED)
                        .setUsername(settings.user().get())
                        .setPassword(settings.password().orElse(""))
                : config.setLogin(LoginOption.DISABLED);
    }

    /** Returns at once; a server that is away is tried again a few times. */
    public void send(String to, String subject, String text) {
        if (toLog) {
            // For development only, where the log is the letter box.
            LOG.infof("Mail to %s: %s%n%s", to, subject, text);
        } else if (client == null) {
            LOG.warn("A mail was not sent: SPIRAALI_SMTP_HOST and SPIRAALI_MAIL_FROM are not set");
        } else {
            inAscii(to)
                    .ifPresentOrElse(
                            address -> attempt(message(address, subject, text), 0),
                            () -> LOG.error("A mail could not be sent: its address is none a mail server takes"));
        }
    }

    /** The domain as the network writes it; before the @ nothing but ASCII is sure to be understood on the way. */
    private static Optional<String> inAscii(String address) {
        int at = address.lastIndexOf('@');
        try {
            var written = address.substring(0, at + 1) + IDN.toASCII(address.substring(at + 1));
            return Optional.of(written).filter(text -> ASCII.matcher(text).matches());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private MailMessage message(String to, String subject, String text) {
        var message =
                new MailMessage().setFrom(sender).setTo(to).setSubject(subject).setText(text);
        // So that no holiday message answers it.
        message.addHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private void attempt(MailMessage message, int failed) {
        deliver(message).onFailure(why -> {
            if (isFinal(why) || failed == TRIED_AGAIN_AFTER.size()) {
                LOG.errorf("A mail could not be sent: %s", reason(why));
            } else {
                vertx.setTimer(TRIED_AGAIN_AFTER.get(failed).toMillis(), timer -> attempt(message, failed + 1));
            }
        });
    }

    Future<?> deliver(MailMessage message) {
        return client.sendMail(message);
    }

    private static boolean isFinal(Throwable why) {
        return why instanceof SMTPException refusal && refusal.isPermanent();
    }

    /** Never its message: a server's answer quotes the address. */
    private static String reason(Throwable why) {
        return why instanceof SMTPException refusal
                ? "the server answered " + refusal.getReplyCode()
                : why.getClass().getSimpleName();
    }

    @PreDestroy
    void close() {
        if (client != null) {
            client.close();
        }
    }
}
