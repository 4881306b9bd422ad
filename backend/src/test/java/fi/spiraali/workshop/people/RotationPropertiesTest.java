package fi.spiraali.workshop.people;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.either;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import fi.spiraali.workshop.people.Rotation.Met;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class RotationPropertiesTest {
    @Property
    void everybody_is_in_exactly_one_group(
            @ForAll @IntRange(min = 0, max = 60) int people,
            @ForAll @IntRange(min = 2, max = 12) int size,
            @ForAll long chance) {
        var all = people(people);

        var groups = Rotation.form(all, size, Set.of(), new Random(chance));

        assertThat(groups.stream().flatMap(List::stream).toList(), containsInAnyOrder(all.toArray()));
    }

    @Property
    void nobody_is_alone_and_no_group_is_much_larger_than_another(
            @ForAll @IntRange(min = 2, max = 200) int people,
            @ForAll @IntRange(min = 2, max = 12) int size,
            @ForAll long chance) {
        var sizes = Rotation.form(people(people), size, Set.of(), new Random(chance)).stream()
                .map(List::size)
                .toList();

        assertThat(Collections.min(sizes), is(greaterThanOrEqualTo(2)));
        assertThat(Collections.max(sizes) - Collections.min(sizes), is(lessThanOrEqualTo(1)));
        // One more than meant only where somebody would be alone otherwise: the odd one joins a trio.
        assertThat(Collections.max(sizes), is(either(lessThanOrEqualTo(size)).or(is(size == 2 ? 3 : size))));
    }

    @Property(tries = 50)
    void whoever_met_before_is_parted_where_that_can_be(
            @ForAll @IntRange(min = 12, max = 40) int people, @ForAll long chance) {
        var all = people(people);
        var random = new Random(chance);
        var met = new HashSet<Met>();
        // The agenda's own rounds: pairs, spiral groups of four, pairs again.
        for (int size : List.of(2, 4, 2)) {
            var groups = Rotation.form(all, size, met, random);
            assertThat("in groups of " + size, again(groups, met), is(0L));
            groups.forEach(group -> met.addAll(pairs(group)));
        }
    }

    @Property(tries = 20)
    void who_can_be_with_one_person_only_is_with_them(
            @ForAll @Size(min = 3, max = 3) List<@IntRange(min = 0, max = 1_000) Integer> chance) {
        var all = people(4);
        var met = new HashSet<Met>(pairs(all));
        met.remove(Met.of(all.get(0), all.get(2)));
        met.remove(Met.of(all.get(1), all.get(3)));

        var groups = Rotation.form(all, 2, met, new Random(chance.hashCode()));

        assertThat(again(groups, met), is(0L));
    }

    @Property
    void a_latecomer_is_not_alone_while_somebody_has_room(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 0, max = 13) Integer> sizes,
            @ForAll @IntRange(min = 2, max = 12) int size) {
        int seat = Rotation.seat(sizes, size);

        if (sizes.stream().anyMatch(people -> people > 0 && people <= size)) {
            int people = sizes.get(seat - 1);
            assertThat(people, is(greaterThanOrEqualTo(1)));
            assertThat(people, is(lessThanOrEqualTo(size)));
            assertThat(
                    sizes.stream().filter(other -> other > 0 && other < people).count(), is(0L));
        } else {
            assertThat(seat, is(sizes.indexOf(0) + 1));
        }
    }

    private static List<UUID> people(int many) {
        return Stream.generate(UUID::randomUUID).limit(many).toList();
    }

    private static long again(List<List<UUID>> groups, Set<Met> met) {
        return groups.stream()
                .flatMap(group -> pairs(group).stream())
                .filter(met::contains)
                .count();
    }

    private static List<Met> pairs(List<UUID> group) {
        var pairs = new ArrayList<Met>();
        for (int i = 0; i < group.size(); i++) {
            for (int j = i + 1; j < group.size(); j++) {
                pairs.add(Met.of(group.get(i), group.get(j)));
            }
        }
        return pairs;
    }
}
