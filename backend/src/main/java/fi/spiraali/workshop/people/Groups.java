package fi.spiraali.workshop.people;

import fi.spiraali.framework.Instrument;
import fi.spiraali.workshop.Activity;
import fi.spiraali.workshop.Workshop;
import fi.spiraali.workshop.people.Rotation.Met;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** The pairs and groups of an activity: formed by chance, by choice, or as a facilitator arranges them. */
@Singleton
public class Groups {
    private final EntityManager database;
    private final Clock clock;
    private final Instrument instrument;
    private final Random random = new SecureRandom();

    Groups(EntityManager database, Clock clock, Instrument instrument) {
        this.database = database;
        this.clock = clock;
        this.instrument = instrument;
    }

    /** Forms groups by chance from those who are here; in the caller's transaction. */
    public void form(UUID workshop, Activity activity, int size) {
        arrange(activity.id(), Rotation.form(present(workshop), size, met(workshop, activity.id()), random));
    }

    /** Whoever comes while groups work is put into one of them. */
    void seat(Workshop workshop, UUID participant) {
        if (workshop.activity() == null) {
            return;
        }
        var activity = Activity.require(workshop.id(), workshop.activity());
        if (activity.forming() != Activity.Forming.ARRIVAL) {
            return;
        }
        var sizes = sizes(activity.id());
        int seat = Rotation.seat(sizes, activity.groupSize());
        put(activity.id(), participant, seat == 0 ? sizes.size() + 1 : seat);
    }

    /** @param groups the people of the groups 1, 2, ...; whoever is in none of them works alone */
    void arrange(UUID activity, List<List<UUID>> groups) {
        database.createNativeQuery("DELETE FROM group_member WHERE activity = :activity")
                .setParameter("activity", activity)
                .executeUpdate();
        make(activity, groups.size());
        var people = groups.stream().flatMap(List::stream).toArray(UUID[]::new);
        var numbers = new ArrayList<Integer>();
        for (int i = 0; i < groups.size(); i++) {
            for (int j = 0; j < groups.get(i).size(); j++) {
                numbers.add(i + 1);
            }
        }
        database.createNativeQuery("""
                        INSERT INTO group_member (activity, participant, number)
                        SELECT :activity, * FROM unnest(CAST(:people AS uuid[]), CAST(:numbers AS smallint[]))""")
                .setParameter("activity", activity)
                .setParameter("people", people)
                .setParameter(
                        "numbers", numbers.stream().map(Integer::shortValue).toArray(Short[]::new))
                .executeUpdate();
    }

    void put(UUID activity, UUID participant, int number) {
        make(activity, number);
        database.createNativeQuery("""
                        INSERT INTO group_member (activity, participant, number)
                        VALUES (:activity, :participant, :number)
                        ON CONFLICT (activity, participant) DO UPDATE SET number = excluded.number""")
                .setParameter("activity", activity)
                .setParameter("participant", participant)
                .setParameter("number", number)
                .executeUpdate();
    }

    /** The groups 1, 2, ... are there from then on. */
    private void make(UUID activity, int groups) {
        database.createNativeQuery("""
                        INSERT INTO activity_group (activity, number)
                        SELECT :activity, generate_series(1, :groups) ON CONFLICT DO NOTHING""")
                .setParameter("activity", activity)
                .setParameter("groups", groups)
                .executeUpdate();
    }

    /** Which group somebody is in. */
    Map<UUID, Integer> of(UUID activity) {
        var numbers = new HashMap<UUID, Integer>();
        for (var row : rows("SELECT participant, number FROM group_member WHERE activity = ?1", activity)) {
            numbers.put((UUID) row[0], ((Number) row[1]).intValue());
        }
        return numbers;
    }

    /** How many people are in the groups 1, 2, ...; a group that everybody left has none. */
    List<Integer> sizes(UUID activity) {
        return rows("""
                        SELECT g.number, count(m.participant) FROM activity_group g
                        LEFT JOIN group_member m ON m.activity = g.activity AND m.number = g.number
                        WHERE g.activity = ?1 GROUP BY g.number ORDER BY g.number""", activity).stream()
                .map(row -> ((Number) row[1]).intValue())
                .toList();
    }

    /**
     * The stages that were dealt to a group; none unless they were.
     *
     * @param numbers of all groups with people in them: what an empty one got nobody would work on
     */
    List<String> stagesOf(Activity activity, int number, Collection<Integer> numbers) {
        if (activity.mode() != Activity.Mode.DEALT) {
            return List.of();
        }
        var dealt = new TreeSet<>(numbers);
        return Dealing.stagesOf(dealt.headSet(number, true).size(), dealt.size(), instrument.stages());
    }

    /** Whether there is anything of a group's to be read. */
    boolean haveWritten(UUID activity, int number) {
        return (Boolean) database.createNativeQuery("""
                        SELECT EXISTS (SELECT 1 FROM group_member m
                          JOIN answer a ON a.activity = m.activity AND a.participant = m.participant
                          WHERE m.activity = :activity AND m.number = :number)""", Boolean.class)
                .setParameter("activity", activity)
                .setParameter("number", number)
                .getSingleResult();
    }

    /** The people of each group by its number. */
    static Map<Integer, List<UUID>> byNumber(Map<UUID, Integer> numbers) {
        return numbers.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, TreeMap::new, Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
    }

    private List<UUID> present(UUID workshop) {
        var now = clock.instant();
        return Participant.of(workshop).stream()
                .filter(participant -> participant.somebody(now).present())
                .map(Participant::id)
                .toList();
    }

    private Set<Met> met(UUID workshop, UUID exceptIn) {
        return rows("""
                        SELECT a.participant, b.participant FROM group_member a
                        JOIN group_member b ON b.activity = a.activity AND b.number = a.number
                          AND b.participant > a.participant
                        JOIN activity ON activity.id = a.activity
                        WHERE activity.workshop = ?1 AND activity.id <> ?2""", workshop, exceptIn).stream()
                .map(row -> Met.of((UUID) row[0], (UUID) row[1]))
                .collect(Collectors.toSet());
    }

    private List<Object[]> rows(String query, Object... parameters) {
        var asked = database.unwrap(Session.class).createNativeQuery(query, Object[].class);
        for (int i = 0; i < parameters.length; i++) {
            asked.setParameter(i + 1, parameters[i]);
        }
        return asked.getResultList();
    }
}
