package fi.spiraali.database;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fi.spiraali.database.DurabilityCheck.UnsafeDatabase;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

@QuarkusTest
class DurabilityCheckTest {
    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ParameterizedTest
    @ValueSource(strings = {"off", "local"})
    void a_database_that_acknowledges_before_it_has_stored_stops_the_start(String setting) {
        var refusal = assertThrows(UnsafeDatabase.class, () -> check("-c synchronous_commit=" + setting));
        assertThat(refusal.getMessage(), containsString("synchronous_commit = " + setting));
        assertThat(refusal.getMessage(), containsString("Set synchronous_commit = on"));
    }

    @Test
    void a_database_that_waits_for_the_disk_is_good() throws SQLException {
        check("-c synchronous_commit=on");
    }

    private void check(String options) throws SQLException {
        var database = new PGSimpleDataSource();
        database.setUrl(url);
        database.setUser("postgres");
        database.setOptions(options);
        new DurabilityCheck(database).check(null);
    }
}
