package fi.spiraali.programme.disclosure;

import static java.util.stream.Collectors.toSet;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever joins, leaves and moves: who reads every edition and can add and subtract learns of no single innovation. */
class DisclosurePropertiesTest {
    private static final int EDITIONS = 6;
    private static final int VALUES = 9;
    private static final int[] READ = {0, 1, Project.CHARACTERISTICS - 1, Column.PRESENCE};
    private static final int ACCOUNTS = 4;

    /** What the rules are told of. */
    private enum Told {
        ALL,
        NO_GAPS,
        NO_ACCOUNTS,
        /** They are not asked. */
        NOTHING
    }

    @Property(tries = 150)
    void nobody_who_knows_some_innovations_learns_of_another(
            @ForAll long seed, @ForAll @IntRange(min = 5, max = 13) int innovations) {
        var programme = new Programme(seed, innovations, Told.ALL);
        assertThat(programme.falls(), is(List.of()));
    }

    /** So that the test above can fail: five at a time alone is no protection. */
    @Property(tries = 1)
    void without_the_second_rule_the_same_reader_does() {
        assertThat("programmes that gave somebody away, of forty", fallen(Told.NOTHING), greaterThan(30L));
    }

    /** Nor are five of whom some have no value. */
    @Property(tries = 1)
    void nor_does_it_hold_where_gaps_are_not_looked_at() {
        assertThat("programmes that gave somebody away, of forty", fallen(Told.NO_GAPS), greaterThan(10L));
    }

    /** Nor is a team all that somebody knows. */
    @Property(tries = 1)
    void nor_where_accounts_are_not() {
        assertThat("programmes that gave somebody away, of forty", fallen(Told.NO_ACCOUNTS), greaterThan(3L));
    }

    private static long fallen(Told told) {
        return IntStream.range(0, 40)
                .filter(seed -> !new Programme(seed, 9, told).falls().isEmpty())
                .count();
    }

    /** So that it does not hold by nothing ever being shown. */
    @Property(tries = 1)
    void and_most_programmes_show_something_and_later_something_else() {
        var editions = IntStream.range(0, 100)
                .map(seed -> new Programme(seed, 13, Told.ALL).published.size())
                .toArray();
        assertThat(
                "programmes with an edition",
                IntStream.of(editions).filter(count -> count > 0).count(),
                greaterThan(95L));
        assertThat(
                "programmes with several",
                IntStream.of(editions).filter(count -> count > 1).count(),
                greaterThan(60L));
    }

    /** Some years of a programme, and all that was published in them. */
    private static final class Programme {
        private final List<Project> projects = new ArrayList<>();
        private final List<Publication> published = new ArrayList<>();
        private final Set<Set<UUID>> insiders = new HashSet<>();
        private final Told told;

        Programme(long seed, int innovations, Told told) {
            this.told = told;
            var chance = new Random(seed);
            var team = new UUID(0, 0);
            for (int i = 0; i < innovations; i++) {
                team = chance.nextInt(3) > 0 ? new UUID(1, i) : team;
                projects.add(new Project(team, chance));
            }
            for (int i = 0; i < ACCOUNTS; i++) {
                insiders.add(chance.ints(3, 0, innovations)
                        .mapToObj(one -> projects.get(one).team())
                        .collect(toSet()));
            }
            for (int i = 0; i < EDITIONS; i++) {
                if (told == Told.NOTHING) {
                    published.add(everyLargeGroup());
                } else {
                    next().ifPresent(published::add);
                }
                projects.forEach(Project::live);
            }
        }

        private Optional<Publication> next() {
            var current = published.isEmpty() ? null : published.getLast();
            var gone = projects.stream()
                    .filter(project -> !project.isSharing())
                    .map(Project::innovation)
                    .collect(toSet());
            if (current != null) {
                gone.retainAll(
                        current.members().stream().map(Contribution::innovation).collect(toSet()));
            }
            return new Rules(Project.KEYS, published, told == Told.NO_ACCOUNTS ? Set.of() : insiders)
                    .next(
                            current,
                            current == null ? Set.of() : gone,
                            eligible(),
                            Comparator.comparing(Contribution::innovation));
        }

        private Publication everyLargeGroup() {
            var members = eligible();
            return new Publication(
                    members,
                    Group.of(members, Project.KEYS).stream()
                            .filter(group -> group.in(members).size() >= Rules.FEWEST)
                            .map(group -> new Shown(group, Project.EVERYTHING))
                            .toList());
        }

        private List<Contribution> eligible() {
            return projects.stream()
                    .filter(Project::isSharing)
                    .map(Project::whole)
                    .map(member -> told == Told.NO_GAPS ? member : Project.withGaps(member))
                    .toList();
        }

        /** Whom somebody learns of: a reader who knows one innovation, or who knows all of a team or of some teams. */
        List<String> falls() {
            var own = Stream.concat(
                            insiders.stream(),
                            projects.stream().map(Project::team).map(Set::of))
                    .map(teams -> innovations(project -> teams.contains(project.team())));
            var single = projects.stream().map(one -> innovations(one::equals));
            var known = Stream.concat(own, single).distinct().toList();
            var falls = new ArrayList<String>();
            for (int i : READ) {
                var attacker = new Attacker(read(), i, column -> Math.floorMod(column.hashCode(), VALUES), VALUES);
                for (var some : known) {
                    innovations(project -> !some.contains(project.innovation())).stream()
                            .filter(wanted -> attacker.learns(wanted, some).isPresent())
                            .map(wanted -> "%s on %d by one who knows %s".formatted(wanted, i, some))
                            .forEach(falls::add);
                }
            }
            return falls;
        }

        private Set<UUID> innovations(Predicate<Project> some) {
            return projects.stream().filter(some).map(Project::innovation).collect(toSet());
        }

        /** What was published as it can be read: with the gaps, whether the rules were told of them or not. */
        private List<Publication> read() {
            return published.stream()
                    .map(publication -> new Publication(
                            publication.members().stream()
                                    .map(Project::withGaps)
                                    .toList(),
                            publication.shown()))
                    .toList();
        }
    }
}
