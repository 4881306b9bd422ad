package fi.spiraali.programme.disclosure;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/** An innovation that joins, leaves, moves and is assessed anew, as chance has it. */
final class Project {
    static final Group.Keys KEYS = new Group.Keys(List.of("care", "work"), List.of("ideas", "scaling"));
    /** So many are enough to differ. */
    static final int CHARACTERISTICS = 3;

    static final int EVERYTHING = 2047;

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

    /** As if every round had a value on every characteristic. */
    Contribution whole() {
        int changed = earlier == null ? 0 : EVERYTHING;
        return new Contribution(innovation, team, round, earlier, objectives, stage, county, EVERYTHING, changed);
    }

    static Contribution withGaps(Contribution whole) {
        int scored = scored(whole.assessment());
        return new Contribution(
                whole.innovation(),
                whole.team(),
                whole.assessment(),
                whole.earlier(),
                whole.objectives(),
                whole.stage(),
                whole.county(),
                scored,
                whole.earlier() == null ? 0 : scored & scored(whole.earlier()));
    }

    /** On every fourth of the first few characteristics there is no value, nor on any other. */
    private static int scored(UUID round) {
        var chance = new Random(round.getLeastSignificantBits());
        return IntStream.range(0, CHARACTERISTICS)
                .map(i -> chance.nextInt(4) > 0 ? 1 << i : 0)
                .sum();
    }
}
