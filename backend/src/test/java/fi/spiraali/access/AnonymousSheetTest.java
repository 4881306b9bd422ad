package fi.spiraali.access;

import static fi.spiraali.Client.newId;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Of an anonymous round nothing tells whose a sheet is, neither an answer nor the tables. */
@QuarkusTest
class AnonymousSheetTest extends TwoAssessors {
    /** Every account and every link, by everything the tables know of it, in the ways one would try. */
    private static final String GUESSES = """
            SELECT count(*) FROM score_sheet s, (
              SELECT unnest(ARRAY[id, person]) AS person FROM account
              UNION ALL SELECT unnest(ARRAY[id, person]) FROM assessor_link) p
            WHERE s.assessment = ? AND s.owner IN (
              uuid_send(p.person),
              decode(md5(uuid_send(p.person)), 'hex'),
              decode(md5(uuid_send(s.assessment) || uuid_send(p.person)), 'hex'),
              substring(sha256(uuid_send(p.person)) FOR 16),
              substring(sha256(uuid_send(s.assessment) || uuid_send(p.person)) FOR 16),
              substring(sha256(uuid_send(p.person) || uuid_send(s.assessment)) FOR 16))""";

    @Inject
    DataSource database;

    @Test
    void of_an_anonymous_round_no_answer_tells_whose_a_sheet_is() {
        var round = open(true);
        for (int i = 0; i < 6; i++) {
            var secret = link(round, newId());
            submit(sheet(round, secret), secret);
        }
        submit(sheet(round, editor.token()), editor.token());
        owner.as().get(round.path() + "/sheets").then().statusCode(200).body("items", empty());
        for (var path : List.of("", "/sheets", "/profile", "/agreed", "/me")) {
            var answer = owner.as()
                    .get(round.path() + path)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertThat(path, answer, not(containsString("Kirsi")));
            assertThat(path, answer, not(containsString(editor.id())));
        }
        // Nor does the list of links tell who has answered.
        owner.as().get(round.path() + "/links").then().body("items.state", everyItem(is("OPEN")));
    }

    @Test
    void nor_does_the_database_tell_without_the_installations_key() throws SQLException {
        var round = open(true);
        var link = newId();
        var secret = link(round, link);
        submit(sheet(round, secret), secret);
        submit(sheet(round, editor.token()), editor.token());
        var id = UUID.fromString(round.id());
        assertThat(
                Rows.of(database, "SELECT account FROM score_sheet WHERE assessment = ?", id),
                contains(nullValue(), nullValue()));
        assertThat(
                Rows.of(database, "SELECT assessor FROM score_sheet WHERE assessment = ?", id),
                contains(nullValue(), nullValue()));
        assertThat(Rows.of(database, GUESSES, id), contains("0"));
    }

    @Test
    void the_same_person_has_another_code_in_another_round() throws SQLException {
        var first = open(true);
        var second = open(true);
        sheet(first, editor.token());
        sheet(second, editor.token());
        var codes = Rows.of(
                database,
                "SELECT DISTINCT encode(owner, 'hex') FROM score_sheet WHERE assessment IN (?, ?)",
                UUID.fromString(first.id()),
                UUID.fromString(second.id()));
        assertThat(codes.size(), is(2));
    }

    @Test
    void in_a_named_round_the_sheet_keeps_its_account() throws SQLException {
        var round = open(false);
        sheet(round, editor.token());
        assertThat(
                Rows.of(database, "SELECT account FROM score_sheet WHERE assessment = ?", UUID.fromString(round.id())),
                contains(editor.id()));
        assertThat(round.id(), notNullValue());
    }
}
