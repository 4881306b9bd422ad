package fi.spiraali.programme.overview;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fi.spiraali.Person;
import fi.spiraali.programme.Consortium;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two ways in which a single innovation could be had by taking off what is known. */
@QuarkusTest
class SubtractionTest {
    private Person aino;
    private Consortium programme;

    @BeforeEach
    void a_programme() {
        aino = Person.newcomer("Aino");
        programme = Consortium.of(aino);
    }

    private void joins(Person owner, Map<String, ?> description, int... levels) {
        programme.joins(owner, "RESULTS", description).assessed(levels);
    }

    /** All of them less the one county would be the single value of the other. */
    @Test
    void a_group_is_not_shown_on_a_characteristic_on_which_its_rest_is_small() {
        for (int i = 0; i < 6; i++) {
            joins(aino, Map.of("county", "kainuu"), 3, 3);
        }
        joins(aino, Map.of("county", "lappi"), 3, 5);
        joins(aino, Map.of("county", "lappi"), 3);
        joins(aino, Map.of("county", "lappi"), 3);
        var kainuu = "breakdowns.find { it.by == 'COUNTY' }.cells.find { it.key == 'kainuu' }.characteristics";
        programme
                .overview()
                .body("results.characteristics[1].n", is(7))
                .body(kainuu + "[0].n", is(6))
                .body(kainuu + "[1].n", is(0))
                .body(kainuu + "[1].distribution", empty());
    }

    /** She would take her own four off, whichever team each of them is of. */
    @Test
    void an_account_of_several_teams_is_not_shown_its_own_innovations_and_one_other() {
        for (int level : List.of(3, 3, 3, 3)) {
            joins(aino, Map.of(), level);
        }
        joins(Person.newcomer("Liisa"), Map.of(), 5);
        programme.overview().body("results", nullValue()).body("withheld", is("WAITING_FOR_MORE"));
        joins(Person.newcomer("Matti"), Map.of(), 4);
        programme.overview().body("results.innovations", is(6));
    }
}
