package fi.spiraali.programme.disclosure;

import static java.util.stream.Collectors.toSet;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever joins, leaves and moves: who reads every edition and can add and subtract learns of no single innovation. */
class DisclosurePropertiesTest {
    private static final int EDITIONS = 6;
    private static final int VALUES = 9;

    @Property(tries = 150)
    void nobody_who_knows_one_innovation_learns_of_another(
            @ForAll long seed, @ForAll @IntRange(min = 5, max = 13) int innovations) {
        var programme = new Programme(seed, innovations, true);
        assertThat(programme.falls(), is(List.of()));
    }

    /** So that the test above can fail: five at a time alone is no protection. */
    @Property(tries = 1)
    void without_the_second_rule_the_same_reader_does() {
        long fallen = IntStream.range(0, 40)
                .filter(seed -> !new Programme(seed, 9, false).falls().isEmpty())
                .count();
        assertThat("programmes that gave somebody away, of forty", fallen, greaterThan(30L));
    }

    /** So that it does not hold by nothing ever being shown. */
    @Property(tries = 1)
    void and_most_programmes_show_something_and_later_something_else() {
        var editions = IntStream.range(0, 100)
                .map(seed -> new Programme(seed, 13, true).published.size())
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

        Programme(long seed, int innovations, boolean bothRules) {
            var chance = new Random(seed);
            var team = new UUID(0, 0);
            for (int i = 0; i < innovations; i++) {
                team = chance.nextInt(3) > 0 ? new UUID(1, i) : team;
                projects.add(new Project(team, chance));
            }
            for (int i = 0; i < EDITIONS; i++) {
                if (bothRules) {
                    next().ifPresent(published::add);
                } else {
                    published.add(everyLargeGroup());
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
            return new Rules(Project.KEYS, published)
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
                            .toList());
        }

        private List<Contribution> eligible() {
            return projects.stream()
                    .filter(Project::isSharing)
                    .map(Project::contribution)
                    .toList();
        }

        /** Whom somebody learns of: a reader who knows one innovation, or a team that knows all of its own. */
        List<String> falls() {
            var attacker = new Attacker(published, column -> Math.floorMod(column.hashCode(), VALUES), VALUES);
            var falls = new ArrayList<String>();
            for (var wanted : projects) {
                for (var other : projects) {
                    var own = projects.stream()
                            .filter(project -> project.team().equals(other.team()))
                            .map(Project::innovation)
                            .collect(toSet());
                    if (other != wanted
                            && attacker.learns(wanted.innovation(), Set.of(other.innovation()))
                                    .isPresent()) {
                        falls.add("%s by one who knows %s".formatted(wanted.innovation(), other.innovation()));
                    }
                    if (!own.contains(wanted.innovation())
                            && attacker.learns(wanted.innovation(), own).isPresent()) {
                        falls.add("%s by the team of %s".formatted(wanted.innovation(), other.innovation()));
                    }
                }
            }
            return falls;
        }
    }
}
