package fi.spiraali.workshop.people;

import fi.spiraali.access.Access;
import fi.spiraali.access.Right;
import fi.spiraali.http.FaultCode;
import fi.spiraali.http.InvalidRequest;
import fi.spiraali.http.Preconditions;
import fi.spiraali.workshop.Activity;
import fi.spiraali.workshop.RoomChanged;
import fi.spiraali.workshop.Workshop;
import fi.spiraali.workshop.people.GroupsView.Group;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/workshops/{workshop}/activities/{activity}/groups")
@Tag(name = "Workshops")
public class GroupsResource {
    private final Access access;
    private final Clock clock;
    private final Groups groups;
    private final Event<RoomChanged> changed;

    GroupsResource(Access access, Clock clock, Groups groups, Event<RoomChanged> changed) {
        this.access = access;
        this.clock = clock;
        this.groups = groups;
        this.changed = changed;
    }

    /**
     * Either of the two.
     *
     * @param size forms them anew by chance, of those who are here
     * @param groups exactly these
     */
    public record GroupsBody(
            @Min(2) @Max(12) @Schema(nullable = true) Integer size,
            @Size(max = 500) @Schema(nullable = true) List<@NotNull @Valid GroupBody> groups) {}

    /** @param members by their numbers */
    public record GroupBody(@NotNull @Size(max = 100) List<@NotNull @Min(1) @Max(1000) Integer> members) {}

    @GET
    @Operation(operationId = "getGroups", summary = "Who works with whom")
    public GroupsView get(UUID workshop, UUID activity) {
        access.toWorkshop(workshop, Right.READ_WORKSHOPS);
        return view(workshop, Activity.require(workshop, activity));
    }

    @PUT
    @Transactional
    @Operation(operationId = "putGroups", summary = "Form groups anew, or as given")
    public GroupsView put(
            UUID workshop, UUID activity, @NotNull @Valid GroupsBody body, @BeanParam Preconditions preconditions) {
        access.toWorkshop(workshop, Right.RUN_WORKSHOPS);
        Workshop.requireLocked(workshop).mustBeLive();
        var there = Activity.require(workshop, activity);
        preconditions.mustMatch(view(workshop, there), false);
        if ((body.size() == null) == (body.groups() == null)) {
            throw new InvalidRequest("/groups", FaultCode.REQUIRED);
        }
        if (body.size() != null) {
            groups.form(workshop, there, body.size());
        } else {
            groups.arrange(activity, arranged(workshop, body.groups()));
        }
        changed.fire(new RoomChanged(workshop, activity, RoomChanged.EVERY_GROUP));
        return view(workshop, there);
    }

    private static List<List<UUID>> arranged(UUID workshop, List<GroupBody> said) {
        var people = Participant.of(workshop).stream().collect(Collectors.toMap(Participant::number, Participant::id));
        var seen = new HashSet<Integer>();
        var arranged = new ArrayList<List<UUID>>();
        for (int i = 0; i < said.size(); i++) {
            var group = new ArrayList<UUID>();
            var members = said.get(i).members();
            for (int j = 0; j < members.size(); j++) {
                var at = "/groups/%d/members/%d".formatted(i, j);
                if (!people.containsKey(members.get(j))) {
                    throw new InvalidRequest(at, FaultCode.UNKNOWN_VALUE);
                }
                if (!seen.add(members.get(j))) {
                    throw new InvalidRequest(at, FaultCode.DUPLICATE);
                }
                group.add(people.get(members.get(j)));
            }
            arranged.add(group);
        }
        return arranged;
    }

    private GroupsView view(UUID workshop, Activity activity) {
        var now = clock.instant();
        // Before the people: whoever comes in between is in no group yet, and not in one without being known.
        var numbers = groups.of(activity.id());
        var people = Participant.of(workshop).stream().collect(Collectors.toMap(Participant::id, Function.identity()));
        var formed = Groups.byNumber(numbers);
        return new GroupsView(
                activity.id(),
                formed.entrySet().stream()
                        .map(group -> new Group(
                                group.getKey(),
                                groups.stagesOf(activity, group.getKey(), formed.keySet()),
                                group.getValue().stream()
                                        .map(member -> people.get(member).somebody(now))
                                        .sorted(Comparator.comparing(Participant.Somebody::number))
                                        .toList()))
                        .toList(),
                without(people, numbers).stream()
                        .map(participant -> participant.somebody(now))
                        .toList());
    }

    private static List<Participant> without(Map<UUID, Participant> people, Map<UUID, Integer> numbers) {
        return people.values().stream()
                .filter(participant -> !numbers.containsKey(participant.id()))
                .sorted(Comparator.comparing(Participant::number))
                .toList();
    }
}
