package fi.spiraali.webhook;

import static fi.spiraali.Client.newId;
import static fi.spiraali.Client.problem;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import fi.spiraali.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** As it is installed: nothing is sent to this machine or the network around it, whatever a name says. */
@QuarkusTest
@TestProfile(PrivateAddressTest.AsInstalled.class)
class PrivateAddressTest {
    @Inject
    DataSource database;

    public static class AsInstalled implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("spiraali.webhooks.private-addresses", "false");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://localhost/",
                "https://127.0.0.1:8443/",
                "https://[::1]/",
                "https://[::ffff:10.0.0.1]/",
                "https://169.254.169.254/latest/meta-data",
                "https://[64:ff9b::a00:1]/",
                "https://2130706433.invalid/"
            })
    void a_private_address_is_refused_when_it_is_set(String url) {
        var aino = Person.newcomer("Aino");
        new Hook(aino, aino.newTeam(), newId(), null)
                .create(Hook.body(url, Hook.EVENTS, true))
                .then()
                .spec(problem(422, "invalid-request", "/url", "NOT_A_PUBLIC_ADDRESS"));
    }

    @Test
    void plain_http_is_refused_too() {
        var aino = Person.newcomer("Aino");
        new Hook(aino, aino.newTeam(), newId(), null)
                .create(Hook.body("http://1.1.1.1/", Hook.EVENTS, true))
                .then()
                .spec(problem(422, "invalid-request", "/url", "NOT_A_WEBHOOK_ADDRESS"));
    }

    @Test
    void a_name_that_has_come_to_lead_to_this_machine_is_refused_when_something_is_sent() throws Exception {
        try (var receiver = new Receiver()) {
            var aino = Person.newcomer("Aino");
            var hook = new Hook(aino, aino.newTeam(), newId(), null);
            // It was set while it led elsewhere.
            try (var connection = database.getConnection();
                    var row = connection.prepareStatement("""
                            INSERT INTO webhook (id, team, url, events, active, generation, created_at, version)
                            VALUES (?, ?, ?, ARRAY['workshop.closed'], true, 1, now(), 0)""")) {
                row.setObject(1, UUID.fromString(hook.id()));
                row.setObject(2, UUID.fromString(hook.team()));
                row.setString(3, receiver.url().replace("http:", "https:"));
                row.executeUpdate();
            }
            hook.ping(newId()).then().statusCode(201);
            assertThat(hook.latest("FAILED").getString("items[0].answer.error"), is("ADDRESS_NOT_ALLOWED"));
            assertThat(receiver.received(), is(empty()));
        }
    }
}
