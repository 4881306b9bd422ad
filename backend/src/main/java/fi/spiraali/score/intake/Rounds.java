package fi.spiraali.score.intake;

import fi.spiraali.score.file.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Rows by the round they belong to. Those that are loose, as something that tells their round is at fault, stand together
 * by what they do say of it.
 */
final class Rounds {
    private final Map<Object, List<Entry>> rounds = new LinkedHashMap<>();
    /** How many rows are of one innovation and one title. */
    private final Map<Object, Integer> kindred = new HashMap<>();

    private final Map<Object, Set<String>> loose = new HashMap<>();
    /** Of loose rows that may belong anywhere. */
    private final Set<String> anywhere = new HashSet<>();

    Rounds(List<Entry> entries) {
        for (var entry : entries) {
            var assessment = entry.round().assessment();
            var closedAt = entry.cells().raw(Column.CLOSED_AT);
            rounds.computeIfAbsent(
                            assessment == null ? List.of(kin(entry), closedAt) : assessment, key -> new ArrayList<>())
                    .add(entry);
            kindred.merge(kin(entry), 1, Integer::sum);
            if (assessment == null) {
                loose.computeIfAbsent(kin(entry), key -> new HashSet<>()).add(entry.characteristic());
                if (!isSure(entry)) {
                    anywhere.add(entry.characteristic());
                }
            }
        }
    }

    private static Object kin(Entry entry) {
        var said = entry.round();
        return Arrays.asList(
                said.innovation() == null ? said.innovationName() : said.innovation(), said.assessmentTitle());
    }

    Collection<List<Entry>> all() {
        return rounds.values();
    }

    /** Whether a row of such a characteristic may be the round's as well. */
    Predicate<String> elsewhere(List<Entry> rows) {
        var first = rows.getFirst();
        var kin = kin(first);
        if (first.round().assessment() == null && (!isSure(first) || rows.size() < kindred.get(kin))) {
            return characteristic -> true;
        }
        var mayBe = loose.getOrDefault(kin, Set.of());
        return characteristic -> anywhere.contains(characteristic) || mayBe.contains(characteristic);
    }

    private static boolean isSure(Entry entry) {
        return entry.knows(Column.INNOVATION) && entry.knows(Column.ASSESSMENT_TITLE);
    }
}
