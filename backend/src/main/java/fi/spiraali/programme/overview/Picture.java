package fi.spiraali.programme.overview;

import fi.spiraali.framework.Framework;
import fi.spiraali.programme.disclosure.Contribution;
import fi.spiraali.programme.disclosure.Group;
import fi.spiraali.programme.disclosure.Rules;
import fi.spiraali.programme.overview.Overview.Breakdown;
import fi.spiraali.programme.overview.Overview.By;
import fi.spiraali.programme.overview.Overview.Cell;
import fi.spiraali.programme.overview.Overview.Counts;
import fi.spiraali.programme.overview.Overview.Moved;
import fi.spiraali.programme.overview.Overview.Results;
import fi.spiraali.programme.overview.Overview.Suppressed;
import fi.spiraali.programme.overview.Overview.Withheld;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A programme as it is now beside what is published of it.
 *
 * @param latest null before anything was published
 * @param figures of the latest edition; empty when it must not be shown
 * @param keys of the groups there may be
 */
record Picture(Presence presence, Edition latest, Figures figures, Group.Keys keys) {

    Overview overview(UUID programme, Framework framework, List<String> versions) {
        boolean shown = isShown();
        return new Overview(
                programme,
                presence.name(),
                framework.id(),
                framework.version(),
                versions,
                counts(),
                shown ? latest.publishedAt() : null,
                shown ? null : withheld(),
                shown ? leftOut() : 0,
                shown ? new Results(members().size(), figures.spreads().get(Group.ALL)) : null,
                breakdowns(),
                moved(),
                etag(versions));
    }

    private boolean isShown() {
        return figures.spreads().containsKey(Group.ALL);
    }

    /** Of what is shown. */
    private List<Contribution> members() {
        return isShown() ? latest.publication().members() : List.of();
    }

    private Counts counts() {
        var all = presence.innovations();
        return new Counts(
                all.size(),
                (int) all.stream().filter(innovation -> !innovation.isSeen()).count(),
                (int) all.stream().filter(Present::isAssessed).count(),
                presence.seen().mapToInt(Present::rounds).sum(),
                (int) all.stream().filter(Present::sharesResults).count());
    }

    private Withheld withheld() {
        return presence.eligible().size() < Rules.FEWEST ? Withheld.TOO_FEW_INNOVATIONS : Withheld.WAITING_FOR_MORE;
    }

    private int leftOut() {
        var counted = members().stream().map(Contribution::innovation).collect(Collectors.toSet());
        return (int) presence.eligible().stream()
                .filter(eligible -> !counted.contains(eligible.innovation()))
                .count();
    }

    private List<Breakdown> breakdowns() {
        var counties = Stream.concat(
                        presence.seen().map(Present::county), members().stream().map(Contribution::county))
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        return List.of(
                breakdown(By.OBJECTIVE, keys.objectives()),
                breakdown(By.STAGE, keys.stages()),
                breakdown(By.COUNTY, counties));
    }

    private Breakdown breakdown(By by, List<String> codes) {
        return new Breakdown(by, codes.stream().map(code -> cell(by, code)).toList());
    }

    private Cell cell(By by, String key) {
        var group = new Group(Group.By.valueOf(by.name()), key);
        var spreads = figures.spreads().get(group);
        Predicate<Present> isIn = innovation -> switch (by) {
            case OBJECTIVE -> innovation.objectives().contains(key);
            case STAGE -> key.equals(innovation.stage());
            case COUNTY -> key.equals(innovation.county());
        };
        return new Cell(
                key,
                (int) presence.seen().filter(isIn).count(),
                (int) presence.seen().filter(Present::isAssessed).filter(isIn).count(),
                spreads == null ? suppressed(group) : null,
                spreads);
    }

    private Suppressed suppressed(Group group) {
        return group.isLargeAmong(members()) ? Suppressed.COULD_BE_SUBTRACTED : Suppressed.TOO_FEW_INNOVATIONS;
    }

    private Moved moved() {
        boolean told = isShown() && latest.publication().of(Group.CHANGE).isPresent();
        return new Moved(Group.CHANGE.in(members()).size(), figures.changes(), told ? null : suppressed(Group.CHANGE));
    }

    /** Of everything the answer is made of, and of nothing else: what somebody does not share must not be heard of by it. */
    private String etag(List<String> versions) {
        var all = "%s %s %s %s %s"
                .formatted(presence.name(), counts(), presence.seen().toList(), latest, versions);
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
