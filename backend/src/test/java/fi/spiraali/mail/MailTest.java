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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On a real mail server. */
class MailTest {
    private static final Vertx VERTX = Vertx.vertx();
    /** Each test has its own: a letter still on its way from another would arrive in this one. */
    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    private record Settings(Optional<String> host, int port, Optional<String> user, Optional<String> password, Tls tls)
            implements MailSettings {}

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @AfterAll
    static void end() {
        VERTX.close();
    }

    @Test
    void a_letter_arrives_whole_with_every_letter_of_the_alphabet() throws Exception {
        var text = "Hyvää päivää, Ánte Čáŋet!\n\nhttps://spiraali.example/reset#" + "a".repeat(120) + "\n.\nLoppu";
        mail(server.getSmtp().getPort(), Tls.NONE).send("aino@kunta.example", "Äitiys – čáppa", text);
        assertThat(server.waitForIncomingEmail(5_000, 1), is(true));
        var letter = server.getReceivedMessages()[0];
        assertThat(letter.getSubject(), is("Äitiys – čáppa"));
        assertThat(letter.getAllRecipients()[0].toString(), is("aino@kunta.example"));
        assertThat(letter.getFrom()[0].toString(), is("spiraali@kunta.example"));
        assertThat(letter.getHeader("Auto-Submitted"), is(new String[] {"auto-generated"}));
        assertThat(letter.getContent().toString().replace("\r\n", "\n").strip(), is(text));
    }

    @Test
    void a_domain_with_letters_beyond_ascii_is_written_as_the_network_does() throws Exception {
        mail(server.getSmtp().getPort(), Tls.NONE).send("aino@äiti.example", "Perille", "Perille");
        assertThat(server.waitForIncomingEmail(5_000, 1), is(true));
        assertThat(server.getReceivedMessages()[0].getAllRecipients()[0].toString(), is("aino@xn--iti-pla.example"));
    }

    @Test
    void nothing_crosses_the_network_as_plain_text_unless_that_is_allowed() throws Exception {
        var message = new MailMessage("spiraali@kunta.example", "aino@kunta.example", "Salainen", "Salaisuus");
        var delivery =
                mail(server.getSmtp().getPort(), Tls.REQUIRED).deliver(message).toCompletionStage();
        assertThrows(
                ExecutionException.class, () -> delivery.toCompletableFuture().get());
        assertThat(server.getReceivedMessages(), arrayWithSize(0));
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

    /** People type all sorts of things, and what is no address to a mail server is their loss alone. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b@kunta.example",
                "<x>@kunta.example",
                "\"@kunta.example",
                "a\u0001b@k.example",
                "äiti@kunta.example",
                "@"
            })
    void an_address_no_letter_can_be_sent_to_disturbs_nobody(String address) {
        var mail = mail(server.getSmtp().getPort(), Tls.NONE);
        mail.send(address, "Turhaan", "Turhaan");
        mail.send("aino@kunta.example", "Perille", "Perille");
        assertThat(server.waitForIncomingEmail(5_000, 1), is(true));
    }

    private static Mail mail(int port, Tls tls) {
        var settings = new Settings(Optional.of("127.0.0.1"), port, Optional.empty(), Optional.empty(), tls);
        return new Mail(VERTX, settings, Optional.of("spiraali@kunta.example"), Optional.empty());
    }
}
