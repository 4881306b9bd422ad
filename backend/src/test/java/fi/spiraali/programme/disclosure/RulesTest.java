package fi.spiraali.programme.disclosure;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RulesTest {
    private static final Group.Keys KEYS =
            new Group.Keys(List.of("parenting-support", "mental-health"), List.of("ideas", "scaling"));
    private static final Comparator<Contribution> BY_ID = Comparator.comparing(Contribution::innovation);
    private static final Group PARENTING = new Group(Group.By.OBJECTIVE, "parenting-support");
    private static final Group IDEAS = new Group(Group.By.STAGE, "ideas");

    private final List<Publication> published = new ArrayList<>();

    /** Of a team of its own, unless the test says otherwise. */
    private static Contribution innovation(int number, String... objectives) {
        return innovation(number, number, "ideas", objectives);
    }

    private static Contribution innovation(int number, int team, String stage, String... objectives) {
        return new Contribution(
                new UUID(1, number), new UUID(2, team), new UUID(3, number), null, List.of(objectives), stage, null);
    }

    private static List<Contribution> innovations(int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(i -> innovation(i))
                .toList();
    }

    private static List<Contribution> both(List<Contribution> some, List<Contribution> more) {
        var both = new ArrayList<>(some);
        both.addAll(more);
        return both;
    }

    private Optional<Publication> look(List<Contribution> eligible, UUID... gone) {
        var current = published.isEmpty() ? null : published.getLast();
        var next = new Rules(KEYS, published).next(current, Set.of(gone), eligible, BY_ID);
        next.ifPresent(published::add);
        return next;
    }

    @Test
    void five_innovations_are_shown_and_four_are_not() {
        assertThat(look(innovations(0, 4)), is(Optional.empty()));
        assertThat(look(innovations(0, 5)).orElseThrow().members(), hasSize(5));
    }

    /** All of them less the group would be the two others. */
    @Test
    void a_group_is_not_shown_when_its_rest_is_two() {
        var parenting = IntStream.range(0, 5)
                .mapToObj(i -> innovation(i, "parenting-support"))
                .toList();
        assertThat(look(both(parenting, innovations(5, 2))).orElseThrow().groups(), not(hasItem(PARENTING)));
        published.clear();
        assertThat(look(both(parenting, innovations(5, 3))).orElseThrow().groups(), hasItem(PARENTING));
    }

    @Test
    void nothing_is_published_anew_while_nothing_changes() {
        look(innovations(0, 6));
        assertThat(look(innovations(0, 6)), is(Optional.empty()));
    }

    @Test
    void one_or_two_who_join_wait_for_a_third() {
        look(innovations(0, 6));
        assertThat(look(innovations(0, 7)), is(Optional.empty()));
        assertThat(look(innovations(0, 8)), is(Optional.empty()));
        assertThat(look(innovations(0, 9)).orElseThrow().members(), hasSize(9));
    }

    /** The difference of the two editions is the one who left and two others. */
    @Test
    void one_who_leaves_takes_two_along() {
        var all = innovations(0, 9);
        look(all);
        var left = look(all.subList(1, 9), all.getFirst().innovation()).orElseThrow();
        assertThat(left.members(), is(all.subList(3, 9)));
        assertThat("who was left out stays so", look(all.subList(1, 9)), is(Optional.empty()));
    }

    @Test
    void when_too_few_would_remain_nothing_is_shown() {
        var all = innovations(0, 6);
        look(all);
        assertThat(look(all.subList(1, 6), all.getFirst().innovation()), is(Optional.empty()));
    }

    @Test
    void three_who_leave_take_nobody_along() {
        var all = innovations(0, 9);
        look(all);
        var gone = all.subList(0, 3).stream().map(Contribution::innovation).toArray(UUID[]::new);
        assertThat(look(all.subList(3, 9), gone).orElseThrow().members(), is(all.subList(3, 9)));
    }

    /** It knows its own four, and would subtract them. */
    @Test
    void a_team_is_not_shown_a_group_of_its_own_and_one_other() {
        var own = IntStream.range(0, 4).mapToObj(i -> innovation(i, 0, "ideas")).toList();
        var others = IntStream.range(5, 10)
                .mapToObj(i -> innovation(i, i, "scaling"))
                .toList();
        var eligible = both(both(own, List.of(innovation(4, 4, "ideas"))), others);
        assertThat(look(eligible).orElseThrow().groups(), not(hasItem(IDEAS)));
    }

    /** A programme made anew, or another with nearly the same innovations, is no way around the first. */
    @Test
    void what_another_programme_has_shown_counts() {
        look(innovations(0, 6));
        assertThat(new Rules(KEYS, published).next(null, Set.of(), innovations(0, 7), BY_ID), is(Optional.empty()));
    }

    @Test
    void groups_are_stored_by_codes_that_give_them_back() {
        for (var group : Group.of(List.of(innovation(0)), KEYS)) {
            assertThat(Group.of(group.code()), is(group));
        }
        assertThat(
                Group.of(List.of(), KEYS).stream().map(Group::code).toList(),
                contains(
                        "all",
                        "objective:parenting-support",
                        "objective:mental-health",
                        "stage:ideas",
                        "stage:scaling",
                        "change:all"));
    }
}
