package fi.spiraali.programme.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What readers can work out on some characteristics, those on which the same innovations count in the same groups. There
 * is mostly one for all of them; each gap in a round makes its characteristic one of its own.
 *
 * @param characteristics a bit each
 */
record Reach(int characteristics, Span span) {
    private static final int EACH = Column.PRESENCE + 1;

    private record Basis(List<Set<Column>> published, Set<Column> columns) {
        static Basis of(int characteristic, List<Publication> past, List<Contribution> members) {
            // A programme that returns to what it was publishes the same groups again.
            var published = past.stream()
                    .flatMap(publication -> publication.columns(characteristic))
                    .distinct()
                    .toList();
            var columns = new LinkedHashSet<Column>();
            published.forEach(columns::addAll);
            members.stream()
                    .flatMap(Contribution::columns)
                    .filter(column -> column.counts(characteristic))
                    .forEach(columns::add);
            return new Basis(published, columns);
        }

        Span span(Set<Set<UUID>> insiders) {
            var span = new Span(columns, insiders);
            for (var group : published) {
                span = span.with(group);
            }
            return span;
        }
    }

    /** By what was published, also of those who may be published now. */
    static List<Reach> of(List<Publication> past, List<Contribution> members, Set<Set<UUID>> insiders) {
        Map<Basis, Integer> alike = new LinkedHashMap<>();
        for (int i = 0; i < EACH; i++) {
            alike.merge(Basis.of(i, past, members), 1 << i, (some, more) -> some | more);
        }
        var reaches = new ArrayList<Reach>();
        alike.forEach((basis, characteristics) -> reaches.add(new Reach(characteristics, basis.span(insiders))));
        return reaches;
    }

    /** @return null when the group must not be shown on these characteristics */
    Reach with(Group group, List<Contribution> members) {
        var columns = group.columns(members, Integer.numberOfTrailingZeros(characteristics));
        if (columns.size() < Rules.FEWEST) {
            return null;
        }
        var wider = span.with(columns);
        if (wider == span) {
            return this;
        }
        return wider.givesAway() ? null : new Reach(characteristics, wider);
    }
}
