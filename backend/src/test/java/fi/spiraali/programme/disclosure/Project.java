package fi.spiraali.programme.disclosure;

import java.util.List;
import java.util.Random;
import java.util.UUID;

/** An innovation that joins, leaves, moves and is assessed anew, as chance has it. */
final class Project {
    static final Group.Keys KEYS = new Group.Keys(List.of("care", "work"), List.of("ideas", "scaling"));
    private static final List<List<String>> OBJECTIVES =
            List.of(List.of(), List.of("care"), List.of("work"), List.of("care", "work"));

    private final Random chance;
    private final UUID innovation;
    private final UUID team;
    private boolean sharing;
    private UUID round;
    private UUID earlier;
    private List<String> objectives;
    private String stage;
    private String county;

    Project(UUID team, Random chance) {
        this.chance = chance;
        this.team = team;
        this.innovation = newId();
        this.round = newId();
        this.sharing = chance.nextInt(4) > 0;
        move();
    }

    void live() {
        switch (chance.nextInt(8)) {
            case 0 -> sharing = !sharing;
            case 1 -> move();
            case 2 -> {
                earlier = round;
                round = newId();
            }
            default -> {
                // stays as it is
            }
        }
    }

    private void move() {
        objectives = OBJECTIVES.get(chance.nextInt(OBJECTIVES.size()));
        stage = KEYS.stages().get(chance.nextInt(2));
        county = chance.nextInt(5) == 0 ? null : "county " + chance.nextInt(2);
    }

    private UUID newId() {
        return new UUID(chance.nextLong(), chance.nextLong());
    }

    boolean isSharing() {
        return sharing;
    }

    UUID innovation() {
        return innovation;
    }

    UUID team() {
        return team;
    }

    Contribution contribution() {
        return new Contribution(innovation, team, round, earlier, objectives, stage, county);
    }
}
