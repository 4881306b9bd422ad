package fi.spiraali.workshop;

import fi.spiraali.framework.Exercise;
import fi.spiraali.framework.Instrument;
import fi.spiraali.http.FaultCode;
import fi.spiraali.http.InvalidRequest;
import fi.spiraali.http.InvalidRequest.Reason;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts what a body says into a workshop's agenda, once every item of it makes sense. */
@Singleton
public class Agenda {
    /** Read, agreed to or tagged with, but not run by a room. */
    private static final Set<String> NO_ACTIVITIES = Set.of("agreement", "tag", "profile");

    private final Set<String> exercises;

    Agenda(Instrument instrument) {
        exercises = instrument.exercises().stream()
                .filter(exercise -> exercise.kind() == null || !NO_ACTIVITIES.contains(exercise.kind()))
                .map(Exercise::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @throws InvalidRequest naming every item that makes no sense, and why */
    void check(WorkshopBody body) {
        var reasons = new ArrayList<Reason>();
        if (!body.anonymous() && body.minimumGroup() != null) {
            reasons.add(new Reason("/minimumGroup", FaultCode.ONLY_IN_ANONYMOUS_ROUND));
        }
        var ids = new HashSet<UUID>();
        for (int i = 0; i < body.activities().size(); i++) {
            var item = body.activities().get(i);
            var at = "/activities/" + i;
            if (!ids.add(item.id())) {
                reasons.add(new Reason(at + "/id", FaultCode.DUPLICATE));
            }
            check(item, at, body, reasons);
        }
        if (!reasons.isEmpty()) {
            throw new InvalidRequest(reasons.toArray(Reason[]::new));
        }
    }

    private void check(ActivityBody item, String at, WorkshopBody body, List<Reason> reasons) {
        if (item.title().areMissing()) {
            reasons.add(new Reason(at + "/title", FaultCode.REQUIRED));
        }
        if (item.exercise() != null && !exercises.contains(item.exercise())) {
            reasons.add(new Reason(at + "/exercise", FaultCode.UNKNOWN_VALUE));
        }
        boolean scores = Activity.LIVE_SCORING.equals(item.exercise());
        if (scores && item.innovation() == null && !hasLostItsInnovation(item.id())) {
            reasons.add(new Reason(at + "/innovation", FaultCode.REQUIRED));
        } else if (item.innovation() != null && !(scores && body.innovations().contains(item.innovation()))) {
            reasons.add(new Reason(at + "/innovation", FaultCode.UNKNOWN_VALUE));
        }
        if ((item.forming() == Activity.Forming.NONE) != (item.groupSize() == null)) {
            reasons.add(new Reason(
                    at + "/groupSize", item.groupSize() == null ? FaultCode.REQUIRED : FaultCode.UNKNOWN_VALUE));
        }
        if (Activity.SPIRAL.equals(item.exercise()) != (item.mode() != null)) {
            reasons.add(new Reason(at + "/mode", item.mode() == null ? FaultCode.REQUIRED : FaultCode.UNKNOWN_VALUE));
        }
    }

    /** It was scored and then deleted: what the room has begun with stays in the plan, which can be changed all the same. */
    private static boolean hasLostItsInnovation(UUID id) {
        return Activity.<Activity>findByIdOptional(id)
                .filter(activity -> activity.opened() && activity.innovation() == null)
                .isPresent();
    }

    /** Whether writing this body again would change nothing. */
    static boolean says(Workshop workshop, List<Activity> agenda, WorkshopBody body) {
        var linked = workshop.innovations().stream()
                .map(innovation -> innovation.id())
                .collect(Collectors.toSet());
        return workshop.title().equals(body.title())
                && workshop.anonymous() == body.anonymous()
                && Objects.equals(
                        workshop.minimumGroup(),
                        body.minimumGroup() == null ? null : body.minimumGroup().shortValue())
                && workshop.languages().equals(body.languages())
                && linked.equals(Set.copyOf(body.innovations()))
                && workshop.graceSeconds() == body.graceSeconds()
                && agenda.stream().map(Activity::body).toList().equals(body.activities());
    }

    /**
     * The agenda becomes what the body says.
     *
     * @throws Activity.AlreadyRunning when that would take away something people have begun with
     */
    public static void plan(UUID workshop, List<Activity> agenda, WorkshopBody body) {
        var known = agenda.stream().collect(Collectors.toMap(Activity::id, Function.identity()));
        for (int i = 0; i < body.activities().size(); i++) {
            var item = body.activities().get(i);
            var there = known.remove(item.id());
            if (there == null) {
                if (Activity.findByIdOptional(item.id()).isPresent()) {
                    throw new InvalidRequest("/activities/" + i + "/id", FaultCode.ALREADY_TAKEN);
                }
                there = new Activity(workshop, item, i + 1);
                there.persist();
            } else {
                there.plan(item, i + 1);
            }
        }
        for (var gone : known.values()) {
            gone.mustNotHaveBegun();
            gone.delete();
        }
    }
}
