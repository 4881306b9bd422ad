package fi.spiraali.programme.disclosure;

import static java.util.stream.Collectors.toSet;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
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

    private static final int EVERYTHING = 2047;

    private final Set<Set<UUID>> insiders = new HashSet<>();
    private final List<Publication> published = new ArrayList<>();

    /** Of a team of its own, unless the test says otherwise. */
    private static Contribution innovation(int number, String... objectives) {
        return innovation(number, number, "ideas", objectives);
    }

    private static Contribution innovation(int number, int team, String stage, String... objectives) {
        return new Contribution(
                new UUID(1, number),
                new UUID(2, team),
                new UUID(3, number),
                null,
                List.of(objectives),
                stage,
                null,
                EVERYTHING,
                0);
    }

    /** Nobody gave a level on the second characteristic. */
    private static Contribution withGap(Contribution whole) {
        return new Contribution(
                whole.innovation(),
                whole.team(),
                whole.assessment(),
                null,
                whole.objectives(),
                whole.stage(),
                null,
                EVERYTHING & ~2,
                0);
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
        var next = new Rules(KEYS, published, insiders).next(current, Set.of(gone), eligible, BY_ID);
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
        assertThat(look(both(parenting, innovations(5, 2))).orElseThrow().of(PARENTING), is(Optional.empty()));
        published.clear();
        assertThat(
                look(both(parenting, innovations(5, 3))).orElseThrow().of(PARENTING),
                is(Optional.of(new Shown(PARENTING, EVERYTHING))));
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
        assertThat(look(eligible).orElseThrow().of(IDEAS), is(Optional.empty()));
    }

    /** Four teams of one account are as one team of four innovations. */
    @Test
    void an_account_of_several_teams_knows_what_all_of_them_know() {
        insiders.add(innovations(0, 4).stream().map(Contribution::team).collect(toSet()));
        assertThat(look(innovations(0, 5)), is(Optional.empty()));
        assertThat(look(innovations(0, 7)).orElseThrow().members(), hasSize(7));
    }

    /** An account that knows all of them leaves nothing to find out for itself, but others know less. */
    @Test
    void who_knows_more_does_not_stand_for_who_knows_less() {
        insiders.add(innovations(0, 4).stream().map(Contribution::team).collect(toSet()));
        insiders.add(innovations(0, 5).stream().map(Contribution::team).collect(toSet()));
        assertThat(look(innovations(0, 5)), is(Optional.empty()));
    }

    /** All of them less the group would be the one of the rest that has a value there. */
    @Test
    void a_group_is_shown_without_the_characteristic_on_which_its_rest_is_one() {
        var parenting = IntStream.range(0, 6)
                .mapToObj(i -> innovation(i, "parenting-support"))
                .toList();
        var rest = List.of(innovation(6), withGap(innovation(7)), withGap(innovation(8)));
        var shown = look(both(parenting, rest)).orElseThrow();
        assertThat(shown.of(Group.ALL), is(Optional.of(new Shown(Group.ALL, EVERYTHING))));
        assertThat(shown.of(PARENTING), is(Optional.of(new Shown(PARENTING, EVERYTHING & ~2))));
    }

    /** Who joins has no value there, or would be the only one who has. */
    @Test
    void nothing_that_is_shown_is_given_up_for_what_is_newer() {
        look(innovations(0, 6));
        var three = List.of(innovation(6), withGap(innovation(7)), withGap(innovation(8)));
        assertThat(look(both(innovations(0, 6), three)), is(Optional.empty()));
        var five = both(three, innovations(9, 2));
        assertThat(look(both(innovations(0, 6), five)).orElseThrow().members(), hasSize(11));
    }

    /** A programme made anew, or another with nearly the same innovations, is no way around the first. */
    @Test
    void what_another_programme_has_shown_counts() {
        look(innovations(0, 6));
        assertThat(
                new Rules(KEYS, published, insiders).next(null, Set.of(), innovations(0, 7), BY_ID),
                is(Optional.empty()));
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
