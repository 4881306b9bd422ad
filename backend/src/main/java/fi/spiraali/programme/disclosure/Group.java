package fi.spiraali.programme.disclosure;

import fi.spiraali.framework.Framework;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Innovations that may be shown together. */
public record Group(By by, String key) {
    public static final Group ALL = new Group(By.ALL, null);
    public static final Group CHANGE = new Group(By.CHANGE, "all");

    public enum By {
        ALL,
        OBJECTIVE,
        STAGE,
        COUNTY,
        CHANGE
    }

    /** The keys there are, in the order in which groups are tried; it must say nothing of scores. */
    public record Keys(List<String> objectives, List<String> stages) {}

    /** Every group anybody of these is in. Those tried first are the likelier to be shown. */
    static List<Group> of(List<Contribution> members, Keys keys) {
        var counties = members.stream()
                .map(Contribution::county)
                .filter(Objects::nonNull)
                .distinct()
                .sorted();
        var groups = new ArrayList<>(List.of(ALL));
        keys.objectives().forEach(objective -> groups.add(new Group(By.OBJECTIVE, objective)));
        keys.stages().forEach(stage -> groups.add(new Group(By.STAGE, stage)));
        counties.forEach(county -> groups.add(new Group(By.COUNTY, county)));
        groups.add(CHANGE);
        return groups;
    }

    public boolean has(Contribution member) {
        return switch (by) {
            case ALL -> true;
            case OBJECTIVE -> member.objectives().contains(key);
            case STAGE -> key.equals(member.stage());
            case COUNTY -> key.equals(member.county());
            case CHANGE -> member.earlier() != null;
        };
    }

    public List<Contribution> in(List<Contribution> members) {
        return members.stream().filter(this::has).toList();
    }

    /** Those of them that have a value on the characteristic. */
    Set<Column> columns(List<Contribution> members, int characteristic) {
        return in(members).stream()
                .map(by == By.CHANGE ? Contribution::change : Contribution::result)
                .filter(column -> column.counts(characteristic))
                .collect(Collectors.toSet());
    }

    /** Whether there is a characteristic on which enough of them have a value. */
    public boolean isLargeAmong(List<Contribution> members) {
        return IntStream.range(0, Framework.CHARACTERISTICS)
                .anyMatch(characteristic -> columns(members, characteristic).size() >= Rules.FEWEST);
    }

    /** As it is stored. */
    public String code() {
        return Stream.of(by.name().toLowerCase(Locale.ROOT), key)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(":"));
    }

    public static Group of(String code) {
        var parts = code.split(":", 2);
        return new Group(By.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts.length == 1 ? null : parts[1]);
    }
}
