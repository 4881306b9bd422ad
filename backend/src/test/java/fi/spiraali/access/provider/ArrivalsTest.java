package fi.spiraali.access.provider;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fi.spiraali.Together;
import fi.spiraali.access.Account;
import fi.spiraali.access.provider.Arrivals.AddressTaken;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ArrivalsTest {
    private static final String ISSUER = "https://sso.example";
    private static final String ANY_HASH = "$argon2id$v=19$m=8,t=1,p=1$YWFhYWFhYWE$YWFhYWFhYWE";

    @Inject
    Arrivals arrivals;

    private String email;

    @BeforeEach
    void newAddress() {
        email = UUID.randomUUID() + "@kunta.example";
    }

    @Test
    void a_first_arrival_makes_an_account_with_the_name_the_provider_tells() throws Exception {
        arrivals.open(person("aino", email, true));
        assertThat(account().name(), is("Aino Äijälä"));
    }

    @Test
    void a_change_of_address_at_the_provider_changes_nothing_here() throws Exception {
        arrivals.open(person("liisa", email, true));
        var moved = UUID.randomUUID() + "@kunta.example";
        arrivals.open(person("liisa", moved, true));
        assertThat(
                QuarkusTransaction.requiringNew()
                        .call(() -> Account.findByEmail(moved))
                        .isEmpty(),
                is(true));
    }

    @Test
    void many_tabs_that_come_back_at_once_find_one_account() {
        var person = person(UUID.randomUUID().toString(), email, true);
        Together.run(8, i -> {
            try {
                return arrivals.open(person);
            } catch (ProviderFailed | AddressTaken e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(QuarkusTransaction.requiringNew().call(() -> Account.count("subject", person.subject())), is(1L));
    }

    @Test
    void an_account_with_a_password_is_not_handed_over_for_its_address() {
        register(ANY_HASH);
        assertThrows(AddressTaken.class, () -> arrivals.open(person("pertti", email, true)));
    }

    @Test
    void an_account_of_another_person_at_the_provider_is_not_handed_over_either() throws Exception {
        arrivals.open(person("first", email, true));
        assertThrows(AddressTaken.class, () -> arrivals.open(person("second", email, true)));
    }

    @Test
    void an_account_with_neither_is_linked_by_an_address_the_provider_has_verified() throws Exception {
        register(null);
        arrivals.open(person("matti", email, true));
        assertThat(
                QuarkusTransaction.requiringNew().call(() -> Account.findByProvider(ISSUER, "matti")
                        .map(Account::email)
                        .orElseThrow()),
                is(email));
    }

    @Test
    void an_address_the_provider_says_nothing_of_links_no_account() {
        register(null);
        assertThrows(AddressTaken.class, () -> arrivals.open(person("teppo", email, null)));
    }

    @Test
    void an_address_that_may_be_another_persons_makes_no_account() {
        assertThrows(ProviderFailed.class, () -> arrivals.open(person("unverified", email, false)));
        assertThrows(ProviderFailed.class, () -> arrivals.open(person("without", null, null)));
    }

    private void register(String password) {
        QuarkusTransaction.requiringNew()
                .run(() -> new Account(UUID.randomUUID(), email, "Ennen tullut", password, Instant.EPOCH)
                        .persistAndFlush());
    }

    private Account account() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Account.findByEmail(email).orElseThrow());
    }

    private static Person person(String subject, String email, Boolean verified) {
        return new Person(ISSUER, subject, email, verified, "Aino Äijälä");
    }
}
