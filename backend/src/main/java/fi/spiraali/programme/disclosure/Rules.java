package fi.spiraali.programme.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Decides what is published next.
 *
 * @param keys the groups there may be
 * @param past everything that was ever published of innovations that hang together with these
 */
public record Rules(Group.Keys keys, List<Publication> past) {
    /** A group is shown with at least so many innovations. */
    public static final int FEWEST = 5;

    /**
     * @param current what is shown now; null before anything was
     * @param gone innovations in it that must not be shown any more
     * @param eligible all that might be shown
     * @param leavingOut who goes first when others must go along, so that nobody can work out the gone
     * @return empty when what is shown stays, or, where something is gone, when nothing may be shown
     */
    public Optional<Publication> next(
            Publication current, Set<UUID> gone, List<Contribution> eligible, Comparator<Contribution> leavingOut) {
        if (current != null && gone.isEmpty() && current.isOf(eligible)) {
            return Optional.empty();
        }
        var whole = publishable(eligible);
        if (whole.isPresent() || gone.isEmpty()) {
            return whole;
        }
        var rest = current.without(gone).stream().sorted(leavingOut).toList();
        for (int out = 0; rest.size() - out >= FEWEST; out++) {
            var some = publishable(rest.subList(out, rest.size()));
            if (some.isPresent()) {
                return some;
            }
        }
        return Optional.empty();
    }

    /** With as many groups as go together, tried in their order; empty when not even all of them may be shown. */
    private Optional<Publication> publishable(List<Contribution> members) {
        var span = spanOfPast(members);
        var shown = new ArrayList<Group>();
        for (var group : Group.of(members, keys)) {
            var columns = group.columns(members);
            if (columns.size() >= FEWEST) {
                var wider = span.with(columns);
                if (wider == span || !wider.givesAway()) {
                    span = wider;
                    shown.add(group);
                }
            }
            if (shown.isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.of(new Publication(List.copyOf(members), List.copyOf(shown)));
    }

    private Span spanOfPast(List<Contribution> members) {
        // A programme that returns to what it was publishes the same groups again.
        var published = past.stream().flatMap(Publication::columns).distinct().toList();
        var columns = new ArrayList<Column>();
        published.forEach(columns::addAll);
        members.forEach(member -> {
            columns.add(member.result());
            columns.add(member.change());
        });
        var span = new Span(columns);
        for (var group : published) {
            span = span.with(group);
        }
        return span;
    }
}
