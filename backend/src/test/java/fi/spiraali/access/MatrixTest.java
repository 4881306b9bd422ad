package fi.spiraali.access;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import fi.spiraali.access.WhoMay.Line;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For every operation of the contract: who may and who may not, as who-may.txt says. */
@QuarkusTest
class MatrixTest {
    private static WhoMay whoMay;
    private static World world;

    @Inject
    DataSource database;

    static Stream<Object[]> cells() throws IOException {
        return whoMay().cells();
    }

    @ParameterizedTest(name = "{0} by {1}: {2}")
    @MethodSource("cells")
    void everybody_may_what_the_table_says(String use, Kind kind, int expected, String scope)
            throws IOException, SQLException {
        var scene = new Scene(world(), kind, scope, expected < 300);
        var operation = whoMay().operations().get(use.split(":", 2)[0]);
        var errand = Errands.of(use, operation, scene);
        if (use.equals("followWorkshop") && expected == 200) {
            assertThat("a feed, which has no end", errand.follow(scene.shown()), is(expected));
            return;
        }
        var seen = errand.send(scene.caller(), operation.method());
        assertThat(
                "%s by %s: expected %d, saw %d %s".formatted(use, kind, expected, seen.statusCode(), seen.asString()),
                seen.statusCode(),
                is(expected));
        if (expected == 404) {
            for (var missing : errand.missingEach()) {
                var other = missing.send(scene.caller(), operation.method());
                assertThat(
                        "%s by %s must not tell what is there from what is not: %s".formatted(use, kind, missing),
                        told(seen),
                        is(told(other)));
            }
        }
    }

    /** All but the address that was asked for. */
    private static Map<String, Object> told(Response answer) {
        Map<String, Object> told = answer.jsonPath().getMap("$");
        told.remove("instance");
        told.put(
                "headers",
                answer.headers().asList().stream()
                        .map(header -> header.getName().toLowerCase(java.util.Locale.ROOT))
                        .collect(Collectors.toCollection(TreeSet::new)));
        return told;
    }

    @Test
    void every_operation_has_a_line_and_every_line_an_operation() throws IOException {
        assertThat(whoMay().mismatches(), is(empty()));
    }

    @Test
    void the_contract_asks_for_no_sign_in_exactly_where_none_is_needed() throws IOException {
        var open = whoMay().lines().stream()
                .filter(Line::isOpen)
                .map(Line::operation)
                .collect(Collectors.toCollection(TreeSet::new));
        var said = whoMay().operations().entrySet().stream()
                .filter(operation -> operation.getValue().open())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(said, is(open));
    }

    @Test
    void the_contract_names_the_scope_that_lets_a_token_in() throws IOException {
        var wrong = whoMay().lines().stream()
                .filter(line ->
                        !whoMay.operations().get(line.operation()).scope().equals(line.scope()))
                .filter(line -> !line.use().contains(":"))
                .map(Line::use)
                .toList();
        assertThat(wrong, is(empty()));
    }

    @Test
    void the_contract_declares_every_answer_of_the_table() throws IOException {
        var undeclared = whoMay().cells()
                .filter(cell -> !whoMay.operations()
                        .get(cell[0].toString().split(":", 2)[0])
                        .answers()
                        .contains(cell[2]))
                .map(cell -> cell[0] + " answers " + cell[2])
                .distinct()
                .toList();
        assertThat(undeclared, is(empty()));
    }

    private static synchronized WhoMay whoMay() throws IOException {
        whoMay = whoMay == null ? WhoMay.read() : whoMay;
        return whoMay;
    }

    private World world() throws SQLException {
        world = world == null ? new World(database) : world;
        return world;
    }
}
