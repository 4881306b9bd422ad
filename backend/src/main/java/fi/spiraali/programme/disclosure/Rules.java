package fi.spiraali.programme.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Decides what is published next.
 *
 * @param keys the groups there may be
 * @param past everything that was ever published of innovations that hang together with these
 * @param insiders for each account that is a member of several teams, which
 */
public record Rules(Group.Keys keys, List<Publication> past, Set<Set<UUID>> insiders) {
    /** A group is shown with at least so many innovations, and on a characteristic with so many that have a value there. */
    public static final int FEWEST = 5;

    private static final int PRESENCE = 1 << Column.PRESENCE;

    /**
     * @param current what is shown now; null before anything was
     * @param gone innovations in it that must not be shown any more
     * @param eligible all that might be shown
     * @param leavingOut who goes first when others must go along, so that nobody can work out the gone
     * @return empty when what is shown stays, which it does before less is shown of it, or, where something is gone, when nothing may be shown
     */
    public Optional<Publication> next(
            Publication current, Set<UUID> gone, List<Contribution> eligible, Comparator<Contribution> leavingOut) {
        if (current != null && gone.isEmpty() && current.isOf(eligible)) {
            return Optional.empty();
        }
        var known = new ArrayList<>(eligible);
        if (current != null) {
            known.addAll(current.members());
        }
        var reaches = Reach.of(past, known, insiders);
        var whole = publishable(eligible, reaches);
        if (current == null || gone.isEmpty()) {
            return whole.filter(next -> current == null || next.breadth() >= current.breadth());
        }
        var rest = current.without(gone).stream().sorted(leavingOut).toList();
        for (int out = 0; whole.isEmpty() && rest.size() - out >= FEWEST; out++) {
            whole = publishable(rest.subList(out, rest.size()), reaches);
        }
        return whole;
    }

    /** With as many groups as go together, tried in their order; empty when not even all of them may be shown. */
    private Optional<Publication> publishable(List<Contribution> members, List<Reach> reaches) {
        var reached = new ArrayList<>(reaches);
        var shown = new ArrayList<Shown>();
        for (var group : Group.of(members, keys)) {
            var wider =
                    reached.stream().map(reach -> reach.with(group, members)).toList();
            int may = wider.stream()
                    .filter(Objects::nonNull)
                    .mapToInt(Reach::characteristics)
                    .sum();
            int characteristics = may & ~PRESENCE;
            if (characteristics != may && characteristics != 0) {
                for (int i = 0; i < wider.size(); i++) {
                    reached.set(i, Objects.requireNonNullElse(wider.get(i), reached.get(i)));
                }
                shown.add(new Shown(group, characteristics));
            }
            if (shown.isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.of(new Publication(List.copyOf(members), List.copyOf(shown)));
    }
}
