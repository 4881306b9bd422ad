package fi.spiraali.workshop.stage;

import fi.spiraali.access.Grant;
import fi.spiraali.assessment.RoomRounds;
import fi.spiraali.assessment.profile.Disclosure;
import fi.spiraali.workshop.Activity;
import fi.spiraali.workshop.Workshop;
import fi.spiraali.workshop.people.Groups;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;

/** What a move brings with it: groups form, the timer starts, what was answered is shown, sheets are handed in. */
@Singleton
class Steps {
    private static final String PUBLISH = """
            UPDATE answer SET published = true WHERE activity = :activity AND NOT published
              AND (NOT EXISTS (SELECT 1 FROM answer WHERE activity = :activity AND published)
                OR :step <= (SELECT count(DISTINCT participant) FROM answer WHERE activity = :activity AND NOT published)
                OR NOT (SELECT w.anonymous FROM activity a JOIN workshop w ON w.id = a.workshop WHERE a.id = :activity))""";

    private final EntityManager database;
    private final Groups groups;
    private final RoomRounds rounds;

    Steps(EntityManager database, Groups groups, RoomRounds rounds) {
        this.database = database;
        this.groups = groups;
        this.rounds = rounds;
    }

    /** In the caller's transaction, with the workshop held. */
    void take(Workshop room, Activity activity, StageBody body, Grant grant, Instant now) {
        if (activity.open(now)) {
            begin(room, activity, grant);
        }
        boolean revealing = body.revealed() && !activity.revealed();
        boolean handingIn = activity.isLiveScoring() && body.revealed();
        activity.take(body.answering() && !handingIn, now);
        activity.reveal(body.revealed());
        if (body.seconds() != null) {
            activity.endAt(body.seconds() == 0 ? null : now.plusSeconds(body.seconds()));
        }
        activity.goTo(body.spiralStage());
        if (revealing) {
            publish(activity.id());
            if (activity.assessment() != null) {
                rounds.reveal(activity.assessment(), grant);
            }
        }
    }

    private void begin(Workshop room, Activity activity, Grant grant) {
        if (activity.forming() == Activity.Forming.ARRIVAL) {
            groups.form(room.id(), activity, activity.groupSize());
        }
        if (activity.isLiveScoring() && activity.innovation() != null) {
            activity.scoreIn(
                    rounds.open(activity.innovation(), room.title(), room.anonymous(), room.minimumGroup(), grant));
        }
    }

    /**
     * Everything answered so far may be seen from now on; in an anonymous room that has been shown something before, only
     * when it is of three people: hidden and shown again, one more answer would be known by the difference.
     */
    private void publish(UUID activity) {
        Activity.flush();
        database.createNativeQuery(PUBLISH)
                .setParameter("activity", activity)
                .setParameter("step", Disclosure.STEP)
                .executeUpdate();
    }
}
