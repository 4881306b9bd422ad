package fi.spiraali.workshop.feed;

import fi.spiraali.workshop.RoomChanged;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one node tells the others of a workshop: ids only, in far less than a notification may hold. */
record Letter(String node, UUID workshop, List<RoomChanged> changes) {
    private static final int MOST = 100;

    static Letter of(String node, UUID workshop, Collection<RoomChanged> changes) {
        if (changes.size() <= MOST) {
            return new Letter(node, workshop, List.copyOf(changes));
        }
        // Too many groups to name: then every group of the activity looks.
        return new Letter(
                node,
                workshop,
                changes.stream()
                        .map(change -> new RoomChanged(workshop, change.activity(), RoomChanged.EVERY_GROUP))
                        .distinct()
                        .toList());
    }

    String written() {
        return Stream.concat(
                        Stream.of(node, workshop.toString()),
                        changes.stream()
                                .map(change ->
                                        change.activity() == null ? "-" : change.activity() + ":" + change.group()))
                .collect(Collectors.joining(" "));
    }

    static Letter read(String written) {
        var parts = written.split(" ");
        var workshop = UUID.fromString(parts[1]);
        return new Letter(
                parts[0],
                workshop,
                Arrays.stream(parts).skip(2).map(part -> change(workshop, part)).toList());
    }

    private static RoomChanged change(UUID workshop, String part) {
        if (part.equals("-")) {
            return RoomChanged.of(workshop);
        }
        var at = part.indexOf(':');
        return new RoomChanged(
                workshop, UUID.fromString(part.substring(0, at)), Integer.parseInt(part.substring(at + 1)));
    }
}
