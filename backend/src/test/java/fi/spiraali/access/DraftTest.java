package fi.spiraali.access;

import static fi.spiraali.Client.bearing;
import static fi.spiraali.Client.newId;
import static fi.spiraali.Client.problem;
import static fi.spiraali.access.Writing.json;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fi.spiraali.Person;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A sheet is its assessor's alone until it is handed in. */
@QuarkusTest
class DraftTest extends TwoAssessors {
    @Test
    void a_members_draft_is_missing_to_the_owner_of_the_team_and_to_everybody_else() {
        var round = open(false);
        var sheet = sheet(round, editor.token());
        var link = link(round, newId());
        for (var other : List.of(owner.token(), link, Person.newcomer("Vieras").token())) {
            bearing(other).get(sheet).then().spec(problem(404, "not-found"));
            json(bearing(other), Map.of("state", "SUBMITTED"))
                    .put(sheet + "/state")
                    .then()
                    .spec(problem(404, "not-found"));
            json(bearing(other), Map.of("role", "partner")).put(sheet).then().spec(problem(404, "not-found"));
        }
        editor.as().get(sheet).then().statusCode(200).body("state", is("DRAFT"));
    }

    @Test
    void nothing_the_owner_reads_changes_when_somebody_starts_or_fills_a_draft() {
        var round = open(false);
        var reads = List.of("", "/sheets", "/profile", "/agreed", "/me", "/links");
        var before = reads.stream().map(path -> seen(round.path() + path)).toList();
        sheet(round, editor.token());
        assertThat(reads.stream().map(path -> seen(round.path() + path)).toList(), is(before));
        assertThat(
                owner.as().get("/innovations/" + innovation + "/history").asString(), not(containsString("Vain minä")));
    }

    private static String seen(String path) {
        var answer = owner.as().get(path);
        return answer.statusCode() + " " + answer.header("ETag") + " " + answer.asString();
    }

    @Test
    void a_submitted_sheet_is_not_read_at_its_own_address_by_others_either() {
        var round = open(false);
        var sheet = sheet(round, editor.token());
        submit(sheet, editor.token());
        owner.as().get(sheet).then().spec(problem(404, "not-found"));
        // The list shows it, without the id that is its address.
        var list = owner.as().get(round.path() + "/sheets").then().body("items.size()", is(1));
        assertThat(list.extract().asString(), not(containsString(sheet.substring(sheet.lastIndexOf('/') + 1))));
    }

    @Test
    void the_sheet_of_a_member_is_found_again_by_that_member_alone() {
        var round = open(false);
        var sheet = sheet(round, editor.token());
        editor.as().get(round.path() + "/me").then().body("sheet", is(sheet.substring(sheet.lastIndexOf('/') + 1)));
        owner.as().get(round.path() + "/me").then().body("sheet", nullValue());
        bearing(link(round, newId())).get(round.path() + "/me").then().body("sheet", nullValue());
    }
}
