package fi.spiraali.privacy;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import fi.spiraali.Client;
import fi.spiraali.Person;
import fi.spiraali.access.Account;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Collections;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ErasuresTest {
    @Inject
    Erasures erasures;

    @ConfigProperty(name = "spiraali.erasures")
    String list;

    @Test
    void an_erased_account_that_a_restore_brings_back_is_erased_again() throws IOException {
        var aino = Person.newcomer("Aino");
        aino.as().header("If-Match", "*").delete("/accounts/me").then().statusCode(204);
        assertThat(Files.readAllLines(Path.of(list)), hasItem(aino.id()));

        restore(aino);
        erasures.eraseAgain(new StartupEvent());
        assertThat(isThere(aino), is(false));
        assertThat(Collections.frequency(Files.readAllLines(Path.of(list)), aino.id()), is(1));
    }

    @Test
    void the_list_is_nobody_elses_to_read() throws IOException {
        var onni = Person.newcomer("Onni");
        onni.as().header("If-Match", "*").delete("/accounts/me").then().statusCode(204);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(Path.of(list))), is("rw-------"));
    }

    @Test
    void an_account_that_was_not_deleted_is_not_on_the_list() throws IOException {
        var helmi = Person.newcomer("Helmi");
        var team = helmi.newTeam();
        helmi.brings(team, "VIEWER");
        helmi.as().header("If-Match", "*").delete("/accounts/me").then().spec(Client.problem(409, "last-owner"));
        erasures.eraseAgain(new StartupEvent());
        assertThat(isThere(helmi), is(true));
    }

    private static void restore(Person person) {
        QuarkusTransaction.requiringNew()
                .run(() -> new Account(UUID.fromString(person.id()), person.email(), "Aino", null, Instant.EPOCH)
                        .persistAndFlush());
    }

    private static boolean isThere(Person person) {
        return QuarkusTransaction.requiringNew().call(() -> Account.findByIdOptional(UUID.fromString(person.id()))
                .isPresent());
    }
}
