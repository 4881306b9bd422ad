package fi.spiraali.workshop.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.spiraali.workshop.RoomChanged;
import fi.spiraali.workshop.feed.RoomState.Rooms;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;

/**
 * Everybody on this node who watches one workshop. A phone hears what it shows: the stage, and its own group; consoles
 * and screens hear the counts as well. So what is sent grows with the people and not with their square.
 */
final class Room {
    private final UUID workshop;
    private final Rooms rooms;
    private final ObjectMapper json;
    private final Set<Seat> seats = ConcurrentHashMap.newKeySet();
    private final Set<UUID> arrived = ConcurrentHashMap.newKeySet();
    private final Set<RoomChanged> groups = ConcurrentHashMap.newKeySet();
    private final Pulse pulse;
    private volatile RoomState told;

    Room(UUID workshop, Rooms rooms, ObjectMapper json, ScheduledExecutorService timer) {
        this.workshop = workshop;
        this.rooms = rooms;
        this.json = json;
        this.pulse = new Pulse(timer, this::tell);
    }

    /**
     * The whole small state goes to whoever takes a seat; changes follow. It is the one that was told last, so that the
     * next change is one for them as well.
     *
     * @param now as it was read for them, where nobody was told anything yet
     */
    void welcome(Seat seat, RoomState now) {
        synchronized (this) {
            told = told == null ? now : told;
            seats.add(seat);
            seat.hear(stage(told.at(now.stage().now())));
            if (!seat.isPhone()) {
                seat.hear(counts(told));
            }
        }
        if (seat.isPhone()) {
            arrived.add(seat.who().id());
        }
        pulse.ask();
    }

    void leave(Seat seat) {
        seats.remove(seat);
    }

    boolean isEmpty() {
        return seats.isEmpty();
    }

    void changed(RoomChanged change) {
        if (change.activity() != null) {
            groups.add(change);
        }
        pulse.ask();
    }

    /** Something may have happened that nobody told this node of: then all look. */
    void lookAgain() {
        var last = told;
        changed(new RoomChanged(workshop, last == null ? null : last.stage().activity(), RoomChanged.EVERY_GROUP));
    }

    /** Ends every feed, so that its reader comes again and is asked who they are. */
    void dismiss() {
        seats.forEach(seat -> seat.line().complete());
    }

    void heartbeat() {
        seats.forEach(seat -> seat.hear(News.HEARTBEAT));
    }

    /** Those whose phones are connected. */
    List<UUID> people() {
        return seats.stream().filter(Seat::isPhone).map(seat -> seat.who().id()).toList();
    }

    /** Those at consoles and screens. */
    List<UUID> staff() {
        return seats.stream()
                .filter(seat -> !seat.isPhone())
                .map(seat -> seat.who().id())
                .distinct()
                .toList();
    }

    void dismiss(Set<UUID> staff) {
        seats.stream()
                .filter(seat -> !seat.isPhone() && staff.contains(seat.who().id()))
                .forEach(seat -> seat.line().complete());
    }

    /** What everybody here was told last; null before the first. */
    RoomState told() {
        return told;
    }

    /** The version of the stage everybody here was told last; -1 before the first. */
    int version() {
        var last = told;
        return last == null ? -1 : last.stage().version();
    }

    private void tell() throws SQLException {
        var newcomers = List.copyOf(arrived);
        rooms.see(newcomers);
        newcomers.forEach(arrived::remove);
        var state = rooms.read(workshop);
        if (state.isEmpty()) {
            dismiss();
            return;
        }
        tell(state.get());
        tellGroups();
    }

    /** Nobody takes a seat meanwhile, or they would hear the old state after the new one. */
    private synchronized void tell(RoomState state) {
        var before = told;
        told = state;
        if (before == null || before.stage().version() != state.stage().version()) {
            everybody(stage(state), seats);
        }
        if (before == null || !before.counts().equals(state.counts())) {
            everybody(
                    counts(state),
                    seats.stream().filter(seat -> !seat.isPhone()).toList());
        }
    }

    /** Taken out before they are told: the same change once more, while it is told, is one more to tell. */
    private void tellGroups() throws SQLException {
        var changes = new ArrayList<>(groups);
        groups.removeAll(changes);
        try {
            tell(changes);
        } catch (SQLException e) {
            groups.addAll(changes);
            throw e;
        }
    }

    private void tell(List<RoomChanged> changes) throws SQLException {
        for (var activity :
                changes.stream().map(RoomChanged::activity).distinct().toList()) {
            var members = rooms.groupsOf(activity);
            var touched = changes.stream()
                    .filter(change -> change.activity().equals(activity))
                    .toList();
            var news = new News("group", null, "{\"activity\":\"%s\"}".formatted(activity));
            everybody(
                    news,
                    seats.stream()
                            .filter(seat -> concerns(seat, touched, members))
                            .toList());
        }
    }

    private static boolean concerns(Seat seat, List<RoomChanged> changes, Map<UUID, Integer> members) {
        if (!seat.isPhone()) {
            return false;
        }
        int own = members.getOrDefault(seat.who().id(), RoomChanged.NO_GROUP);
        return changes.stream().anyMatch(change -> change.group() == RoomChanged.EVERY_GROUP || change.group() == own);
    }

    private static void everybody(News news, Iterable<Seat> seats) {
        seats.forEach(seat -> seat.hear(news));
    }

    private News stage(RoomState state) {
        return new News("stage", String.valueOf(state.stage().version()), written(state.stage()));
    }

    private News counts(RoomState state) {
        return new News("counts", null, written(state.counts()));
    }

    private String written(Object what) {
        try {
            return json.writeValueAsString(what);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
