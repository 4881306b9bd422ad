package fi.spiraali.workshop.people;

import java.util.ArrayList;
import java.util.List;

/** Deals the spiral's stages to groups, so that every stage is somebody's and every group has one. */
final class Dealing {
    private Dealing() {}

    /**
     * @param number of the group, from 1
     * @param groups how many there are
     * @param stages in their order
     */
    static List<String> stagesOf(int number, int groups, List<String> stages) {
        if (groups >= stages.size()) {
            return List.of(stages.get((number - 1) % stages.size()));
        }
        var own = new ArrayList<String>();
        for (int i = number - 1; i < stages.size(); i += groups) {
            own.add(stages.get(i));
        }
        return own;
    }
}
