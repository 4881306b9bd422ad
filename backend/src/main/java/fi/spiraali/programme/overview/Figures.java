package fi.spiraali.programme.overview;

import fi.spiraali.assessment.profile.Change;
import fi.spiraali.assessment.profile.ClosedProfile;
import fi.spiraali.framework.Framework;
import fi.spiraali.programme.disclosure.Contribution;
import fi.spiraali.programme.disclosure.Group;
import fi.spiraali.programme.disclosure.Publication;
import fi.spiraali.programme.disclosure.Shown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The numbers of one edition. It is frozen, so they never change.
 *
 * @param spreads of each group that is shown
 * @param changes empty unless that group is shown
 */
record Figures(Map<Group, List<Spread>> spreads, List<Change.OfCharacteristic> changes) {
    static final Figures NONE = new Figures(Map.of(), List.of());

    static Figures of(Publication publication, Framework framework) {
        var members = publication.members();
        var rounds = members.stream()
                .flatMap(member -> Stream.of(member.assessment(), member.earlier()))
                .filter(Objects::nonNull)
                .toList();
        var medians = ClosedProfile.mediansOf(rounds);
        if (!medians.keySet().containsAll(rounds)) {
            // Deleted between two looks: it is gone from the next on.
            return NONE;
        }
        var spreads = new HashMap<Group, List<Spread>>();
        var changes = new ArrayList<Change.OfCharacteristic>();
        for (var shown : publication.shown()) {
            var group = shown.group();
            if (group.by() == Group.By.CHANGE) {
                changes.addAll(changes(shown, group.in(members), medians, framework));
            } else {
                spreads.put(group, spreads(shown, group.in(members), medians, framework));
            }
        }
        return new Figures(Map.copyOf(spreads), List.copyOf(changes));
    }

    private static List<Spread> spreads(
            Shown shown, List<Contribution> members, Map<UUID, List<Double>> medians, Framework framework) {
        return IntStream.range(0, Framework.CHARACTERISTICS)
                .mapToObj(i -> Spread.of(
                        framework.idAt(i),
                        members.stream()
                                .filter(member -> shown.tells(i))
                                .map(member -> medians.get(member.assessment()).get(i))
                                .toList()))
                .toList();
    }

    private static List<Change.OfCharacteristic> changes(
            Shown shown, List<Contribution> members, Map<UUID, List<Double>> medians, Framework framework) {
        return IntStream.range(0, Framework.CHARACTERISTICS)
                .filter(shown::tells)
                .mapToObj(i -> Change.OfCharacteristic.of(
                        framework.idAt(i),
                        Change.OfPairs.of(members.stream()
                                .map(member -> difference(
                                        medians.get(member.earlier()).get(i),
                                        medians.get(member.assessment()).get(i)))
                                .filter(Objects::nonNull)
                                .toList())))
                .toList();
    }

    private static Double difference(Double earlier, Double later) {
        return earlier == null || later == null ? null : (Double) (later - earlier);
    }
}
