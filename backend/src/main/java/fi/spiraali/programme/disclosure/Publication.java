package fi.spiraali.programme.disclosure;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What is shown together: these innovations, in these groups. */
public record Publication(List<Contribution> members, List<Shown> shown) {

    public boolean isOf(List<Contribution> others) {
        return new HashSet<>(members).equals(new HashSet<>(others));
    }

    public Optional<Shown> of(Group group) {
        return shown.stream().filter(one -> one.group().equals(group)).findFirst();
    }

    /** On how many characteristics all innovations are shown. */
    int breadth() {
        return of(Group.ALL).map(all -> Integer.bitCount(all.characteristics())).orElse(0);
    }

    List<Contribution> without(Set<UUID> gone) {
        return members.stream()
                .filter(member -> !gone.contains(member.innovation()))
                .toList();
    }

    /** Who is counted in each group that is shown on the characteristic. */
    Stream<Set<Column>> columns(int characteristic) {
        return shown.stream().filter(one -> one.tells(characteristic)).map(one -> one.group()
                .columns(members, characteristic));
    }
}
