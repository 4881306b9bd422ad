package fi.spiraali.workshop.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Puts people into groups by chance, so that as few as can be meet somebody again. */
final class Rotation {
    /** More hardly finds better ones. */
    private static final int TRIES = 30;

    private Rotation() {}

    /** Two people who have worked together before, in the order of their ids. */
    record Met(UUID one, UUID other) {
        static Met of(UUID a, UUID b) {
            return a.compareTo(b) < 0 ? new Met(a, b) : new Met(b, a);
        }
    }

    /**
     * Groups whose sizes differ by one at the most. Nobody is left alone: with pairs the odd one joins a trio.
     *
     * @param size how many a group is meant to have
     */
    static List<List<UUID>> form(List<UUID> people, int size, Set<Met> met, Random random) {
        List<List<UUID>> best = List.of();
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < TRIES && fewest > 0 && !people.isEmpty(); i++) {
            var shuffled = new ArrayList<>(people);
            Collections.shuffle(shuffled, random);
            var groups = cut(shuffled, groups(people.size(), size));
            part(groups, met);
            int again = metAgain(groups, met);
            if (again < fewest) {
                fewest = again;
                best = groups;
            }
        }
        return best;
    }

    /** How many groups so many people make. */
    static int groups(int people, int size) {
        int full = Math.ceilDiv(people, size);
        // Rounding up would leave somebody alone: then the groups are a little larger instead.
        return people / full >= 2 ? full : Math.max(1, people / size);
    }

    private static List<List<UUID>> cut(List<UUID> people, int groups) {
        var cut = new ArrayList<List<UUID>>();
        for (int i = 0; i < groups; i++) {
            cut.add(new ArrayList<>());
        }
        for (int i = 0; i < people.size(); i++) {
            cut.get(i % groups).add(people.get(i));
        }
        return cut;
    }

    /** Lets people change places as long as that parts more who have met than it brings together. */
    private static void part(List<List<UUID>> groups, Set<Met> met) {
        boolean better = !met.isEmpty();
        while (better) {
            better = false;
            for (var group : groups) {
                for (int place = 0; place < group.size(); place++) {
                    better |= known(group, place, group.get(place), met) > 0 && move(group, place, groups, met);
                }
            }
        }
    }

    /** @return whether somebody of another group could take that place for the better of both */
    private static boolean move(List<UUID> group, int place, List<List<UUID>> groups, Set<Met> met) {
        var somebody = group.get(place);
        int now = known(group, place, somebody, met);
        for (var other : groups) {
            for (int there = 0; other != group && there < other.size(); there++) {
                var another = other.get(there);
                int after = known(other, there, somebody, met);
                if (after < now + known(other, there, another, met)
                        && after + known(group, place, another, met) < now + known(other, there, another, met)) {
                    group.set(place, other.set(there, somebody));
                    return true;
                }
            }
        }
        return false;
    }

    /** How many of a group somebody has met, were they in that place of it. */
    private static int known(List<UUID> group, int place, UUID somebody, Set<Met> met) {
        int known = 0;
        for (int i = 0; i < group.size(); i++) {
            if (i != place && met.contains(Met.of(group.get(i), somebody))) {
                known++;
            }
        }
        return known;
    }

    private static int metAgain(List<List<UUID>> groups, Set<Met> met) {
        var again = new HashSet<Met>();
        for (var group : groups) {
            for (int i = 0; i < group.size(); i++) {
                for (int j = i + 1; j < group.size(); j++) {
                    var two = Met.of(group.get(i), group.get(j));
                    if (met.contains(two)) {
                        again.add(two);
                    }
                }
            }
        }
        return again.size();
    }

    /**
     * Where somebody who comes late goes: to the smallest group that still has room, or to one that then has one more
     * than it is meant to have, or else to an empty one; 0 when a new group is needed.
     *
     * @param sizes of the groups 1, 2, ...
     */
    static int seat(List<Integer> sizes, int size) {
        int smallest = 0;
        for (int i = 0; i < sizes.size(); i++) {
            // Nobody is there in a group that everybody has left.
            boolean hasRoom = sizes.get(i) > 0 && sizes.get(i) <= size;
            if (hasRoom && (smallest == 0 || sizes.get(i) < sizes.get(smallest - 1))) {
                smallest = i + 1;
            }
        }
        return smallest == 0 ? sizes.indexOf(0) + 1 : smallest;
    }
}
