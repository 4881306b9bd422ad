package fi.spiraali.workshop.people;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fi.spiraali.Together;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class GroupsTest extends GroupedRoom {
    @ParameterizedTest(name = "{0} people make groups of {1}")
    @CsvSource({"1, 1", "2, 2", "3, 3", "7, 2 2 3", "40, " + "2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2"})
    void those_who_are_here_are_paired_on_arrival_and_the_odd_one_joins_a_trio(int people, String sizes) {
        var room = room(List.of(pairs()));
        room.guests(people);

        room.at(0);

        var formed = groups(room, 0);
        assertThat(
                formed.stream().map(List::size).sorted().map(String::valueOf).toList(), is(List.of(sizes.split(" "))));
        assertThat(
                formed.stream().flatMap(List::stream).toList(),
                containsInAnyOrder(IntStream.rangeClosed(1, people).boxed().toArray()));
        seen(room, 0).body("without", is(empty()));
    }

    @Test
    void a_phone_knows_whom_it_works_with() {
        var room = room(List.of(pairs()));
        var guest = room.guest("Aino");
        room.guest("Onni");
        guest.as().get(room.path() + "/me").then().body("group", is(nullValue()));

        room.at(0);

        guest.as()
                .get(room.path() + "/me")
                .then()
                .statusCode(200)
                .body("group.activity", is(room.activity(0)))
                .body("group.number", is(1))
                .body("group.stages", is(empty()))
                .body("group.members.number", contains(1, 2))
                .body("group.members.name", contains("Aino", "Onni"));
    }

    @Test
    void latecomers_join_a_pair_before_they_begin_another() {
        var room = room(List.of(pairs()));
        room.guests(4);
        room.at(0);

        room.guest();
        room.guest();
        assertThat(sizes(room), is(List.of(3, 3)));
        room.guest();
        room.guest();
        assertThat(sizes(room), is(List.of(2, 3, 3)));
    }

    @Test
    void nineteen_latecomers_at_once_are_all_with_somebody() {
        var room = room(List.of(pairs()));
        room.guests(2);
        room.at(0);

        Together.run(19, i -> room.guest());

        assertThat(sizes(room), is(List.of(3, 3, 3, 3, 3, 3, 3)));
    }

    /** Who comes in the very moment in which pairs are formed must not fall between the two. */
    @Test
    void whoever_comes_while_groups_are_formed_is_in_one() {
        for (int i = 0; i < 5; i++) {
            var room = room(List.of(pairs()));
            room.guests(3);
            var code = room.code();

            Together.run(8, n -> n == 0 ? room.moved(0, Map.of()) : Joining.join(Joining.body(code, Map.of())))
                    .forEach(answer -> answer.then().statusCode(org.hamcrest.Matchers.lessThan(300)));

            seen(room, 0).body("without", is(empty()));
        }
    }

    @Test
    void the_next_round_of_pairs_is_another_one() {
        var room = room(List.of(pairs(), pairs(), pairs()));
        room.guests(8);
        var met = new HashSet<Set<Integer>>();
        for (int round = 0; round < 3; round++) {
            room.at(round);
            groups(room, round).forEach(pair -> assertThat("met before: " + pair, met.add(Set.copyOf(pair))));
        }
    }

    @Test
    void coming_back_to_an_activity_leaves_its_groups_as_they_were() {
        var room = room(List.of(pairs(), pairs()));
        room.guests(6);
        room.at(0);
        var formed = groups(room, 0);

        room.at(1).at(0);

        assertThat(groups(room, 0), is(formed));
    }
}
