package fi.spiraali.mail;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.arrayWithSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import fi.spiraali.mail.MailSettings.Tls;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.MailMessage;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** On a real mail server. */
class MailTest {
    private static final Vertx VERTX = Vertx.vertx();
    private static final GreenMail SERVER = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    private record Settings(Optional<String> host, int port, Optional<String> user, Optional<String> password, Tls tls)
            implements MailSettings {}

    @BeforeAll
    static void start() {
        SERVER.start();
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
        VERTX.close();
    }

    @Test
    void a_letter_arrives_whole_with_every_letter_of_the_alphabet() throws Exception {
        var text = "Hyvää päivää, Ánte Čáŋet!\n\nhttps://spiraali.example/reset#" + "a".repeat(120) + "\n.\nLoppu";
        mail(SERVER.getSmtp().getPort(), Tls.NONE).send("aino@kunta.example", "Äitiys – čáppa", text);
        assertThat(SERVER.waitForIncomingEmail(5_000, 1), is(true));
        var letter = SERVER.getReceivedMessages()[0];
        assertThat(letter.getSubject(), is("Äitiys – čáppa"));
        assertThat(letter.getAllRecipients()[0].toString(), is("aino@kunta.example"));
        assertThat(letter.getFrom()[0].toString(), is("spiraali@kunta.example"));
        assertThat(letter.getHeader("Auto-Submitted"), is(new String[] {"auto-generated"}));
        assertThat(letter.getContent().toString().replace("\r\n", "\n").strip(), is(text));
    }

    @Test
    void nothing_crosses_the_network_as_plain_text_unless_that_is_allowed() throws Exception {
        SERVER.purgeEmailFromAllMailboxes();
        var message = new MailMessage("spiraali@kunta.example", "aino@kunta.example", "Salainen", "Salaisuus");
        var delivery =
                mail(SERVER.getSmtp().getPort(), Tls.REQUIRED).deliver(message).toCompletionStage();
        assertThrows(
                ExecutionException.class, () -> delivery.toCompletableFuture().get());
        assertThat(SERVER.getReceivedMessages(), arrayWithSize(0));
    }

    /** It takes the connection and then says nothing: the slowest kind of death. */
    @Test
    @Timeout(5)
    void nobody_waits_for_a_server_that_does_not_answer() throws Exception {
        try (var dead = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            mail(dead.getLocalPort(), Tls.NONE).send("aino@kunta.example", "Turhaan", "Turhaan");
            dead.accept();
        }
    }

    @Test
    void without_a_server_a_letter_is_dropped() {
        var nowhere = new Settings(Optional.empty(), 25, Optional.empty(), Optional.empty(), Tls.NONE);
        new Mail(VERTX, nowhere, Optional.empty(), Optional.empty()).send("aino@kunta.example", "Turhaan", "Turhaan");
    }

    private static Mail mail(int port, Tls tls) {
        var settings = new Settings(Optional.of("127.0.0.1"), port, Optional.empty(), Optional.empty(), tls);
        return new Mail(VERTX, settings, Optional.of("spiraali@kunta.example"), Optional.empty());
    }
}
