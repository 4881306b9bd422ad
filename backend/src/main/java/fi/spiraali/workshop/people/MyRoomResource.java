package fi.spiraali.workshop.people;

import fi.spiraali.access.Access;
import fi.spiraali.access.Right;
import fi.spiraali.http.NotFound;
import fi.spiraali.http.ProblemType;
import fi.spiraali.http.Refusal;
import fi.spiraali.innovation.Innovation;
import fi.spiraali.workshop.Activity;
import fi.spiraali.workshop.RoomChanged;
import fi.spiraali.workshop.Workshop;
import fi.spiraali.workshop.people.MyRoom.MyGroup;
import fi.spiraali.workshop.people.MyRoom.MyStar;
import fi.spiraali.workshop.people.MyRoom.RoomActivity;
import fi.spiraali.workshop.people.MyRoom.Scored;
import fi.spiraali.workshop.stage.Stage;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.Session;

@Path("/workshops/{workshop}")
@Tag(name = "Taking part")
public class MyRoomResource {
    private final Access access;
    private final Clock clock;
    private final EntityManager database;
    private final Groups groups;
    private final RejoinCode rejoinCode;
    private final Event<RoomChanged> changed;

    MyRoomResource(
            Access access,
            Clock clock,
            EntityManager database,
            Groups groups,
            RejoinCode rejoinCode,
            Event<RoomChanged> changed) {
        this.access = access;
        this.clock = clock;
        this.database = database;
        this.groups = groups;
        this.rejoinCode = rejoinCode;
        this.changed = changed;
    }

    /** @param number of a group there is, or the next free one for a new group */
    public record MyGroupBody(
            @NotNull UUID activity, @Min(1) @Max(1000) int number) {}

    /** @param next number of the group one would open */
    public record OpenGroups(@NotNull List<OpenGroup> items, int next) {}

    public record OpenGroup(int number, int people, boolean full) {}

    @GET
    @Path("me")
    @Operation(operationId = "getMyRoom", summary = "Who one is in the room, and where the room is")
    public MyRoom me(UUID workshop) {
        var grant = access.toWorkshop(workshop, Right.PARTICIPATE);
        var room = Workshop.require(workshop);
        var own = Participant.require(workshop, grant.actor().id());
        var linked = room.innovations().stream().collect(Collectors.toMap(Innovation::id, Function.identity()));
        return new MyRoom(
                new MyRoom.Room(
                        room.id(),
                        room.title(),
                        room.anonymous(),
                        room.languages(),
                        room.state(),
                        Activity.of(workshop).stream()
                                .map(activity -> item(activity, linked))
                                .toList()),
                own.number(),
                own.name(),
                own.language(),
                rejoinCode.of(own.id()),
                room.activity() == null ? null : groupOf(Activity.require(workshop, room.activity()), own),
                stars(own.id()),
                Stage.of(room, clock.instant()));
    }

    @PUT
    @Path("me/group")
    @Transactional
    @Operation(operationId = "putMyGroup", summary = "Choose one's group, where groups are chosen")
    public MyGroup choose(UUID workshop, @NotNull @Valid MyGroupBody body) {
        var grant = access.toWorkshop(workshop, Right.PARTICIPATE);
        // Held: of two who take the last place, one finds the group full.
        Workshop.requireLocked(workshop).mustBeLive();
        var own = Participant.require(workshop, grant.actor().id());
        var activity = Activity.require(workshop, body.activity());
        if (activity.forming() != Activity.Forming.CHOICE) {
            throw new NotFound();
        }
        var sizes = groups.sizes(activity.id());
        boolean isNew = body.number() == next(sizes);
        if (body.number() > sizes.size() && !isNew) {
            throw new NotFound();
        }
        var now = groups.of(activity.id()).get(own.id());
        if (now == null || now != body.number()) {
            // Who could go from group to group would read what each has written.
            boolean lookingAround = now != null && groups.haveWritten(activity.id(), body.number());
            if (!isNew && (lookingAround || isFull(sizes.get(body.number() - 1), activity))) {
                throw new GroupFull();
            }
            groups.put(activity.id(), own.id(), body.number());
            changed.fire(new RoomChanged(workshop, activity.id(), RoomChanged.EVERY_GROUP));
        }
        return groupOf(activity, own);
    }

    @GET
    @Path("activities/{activity}/open-groups")
    @Operation(operationId = "listOpenGroups", summary = "Groups one may choose from")
    public OpenGroups open(UUID workshop, UUID activity) {
        access.toWorkshop(workshop, Right.PARTICIPATE);
        var there = Activity.require(workshop, activity);
        var sizes = groups.sizes(activity);
        return new OpenGroups(
                IntStream.range(0, sizes.size())
                        .mapToObj(i -> new OpenGroup(i + 1, sizes.get(i), isFull(sizes.get(i), there)))
                        .toList(),
                next(sizes));
    }

    /** An empty group is filled before another is opened. */
    private static int next(List<Integer> sizes) {
        int empty = sizes.indexOf(0);
        return empty < 0 ? sizes.size() + 1 : empty + 1;
    }

    /** One more than it is meant to have: the odd one joins a trio. */
    private static boolean isFull(int people, Activity activity) {
        return activity.groupSize() == null || people > activity.groupSize();
    }

    private MyGroup groupOf(Activity activity, Participant own) {
        var numbers = groups.of(activity.id());
        var number = numbers.get(own.id());
        if (number == null) {
            return null;
        }
        var people = Participant.<Participant>list(
                "id in ?1", Groups.byNumber(numbers).get(number));
        return new MyGroup(
                activity.id(),
                number,
                groups.stagesOf(activity, number, numbers.values()),
                people.stream()
                        .sorted(Comparator.comparing(Participant::number))
                        .map(person -> new MyRoom.Member(person.number(), person.name()))
                        .toList());
    }

    private static RoomActivity item(Activity activity, Map<UUID, Innovation> linked) {
        var innovation = activity.innovation() == null ? null : linked.get(activity.innovation());
        return new RoomActivity(
                activity.id(),
                activity.title(),
                activity.exercise(),
                activity.minutes(),
                activity.forming(),
                activity.groupSize(),
                activity.mode(),
                activity.assessment(),
                innovation == null ? null : new Scored(innovation.name(), innovation.summary()));
    }

    private List<MyStar> stars(UUID participant) {
        return database
                .unwrap(Session.class)
                .createNativeQuery(
                        "SELECT slot, answer FROM star WHERE participant = :participant ORDER BY slot", Object[].class)
                .setParameter("participant", participant)
                .getResultList()
                .stream()
                .map(row -> new MyStar(((Number) row[0]).intValue(), (UUID) row[1]))
                .toList();
    }

    /** Nobody fits in any more. */
    static class GroupFull extends Refusal {
        private static final long serialVersionUID = 1L;

        GroupFull() {
            super(ProblemType.GROUP_FULL);
        }
    }
}
