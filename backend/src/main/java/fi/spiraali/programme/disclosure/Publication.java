package fi.spiraali.programme.disclosure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What is shown together: these innovations, in these groups. */
public record Publication(List<Contribution> members, List<Group> groups) {

    public boolean isOf(List<Contribution> others) {
        return new HashSet<>(members).equals(new HashSet<>(others));
    }

    List<Contribution> without(Set<UUID> gone) {
        return members.stream()
                .filter(member -> !gone.contains(member.innovation()))
                .toList();
    }

    Stream<Set<Column>> columns() {
        return groups.stream().map(group -> group.columns(members));
    }
}
