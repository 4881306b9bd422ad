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

    /** The whole small state goes to whoever takes a seat; changes follow. */
    void welcome(Seat seat, RoomState now) {
        if (seat.isPhone()) {
            arrived.add(seat.participant());
        }
        synchronized (seats) {
            seats.add(seat);
            // The others may have been told something newer since it was read, which nobody would be told again.
            var newest = told == null || told.stage().version() < now.stage().version() ? now : told;
            seat.hear(stage(newest));
            if (!seat.isPhone()) {
                seat.hear(counts(newest));
            }
        }
        // What changed between reading the state and taking the seat is told by this.
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

    /** Ends every feed, so that its reader comes again and is asked who they are. */
    void dismiss() {
        seats.forEach(seat -> seat.line().complete());
    }

    void heartbeat() {
        seats.forEach(seat -> seat.hear(News.HEARTBEAT));
    }

    /** Those whose phones are connected. */
    List<UUID> people() {
        return seats.stream().filter(Seat::isPhone).map(Seat::participant).toList();
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
        tellStage(state.get());
        tellGroups();
    }

    private void tellStage(RoomState now) {
        synchronized (seats) {
            var before = told;
            told = now;
            if (before == null || before.stage().version() != now.stage().version()) {
                everybody(stage(now), seats);
            }
            if (before == null || !before.counts().equals(now.counts())) {
                everybody(
                        counts(now),
                        seats.stream().filter(seat -> !seat.isPhone()).toList());
            }
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
        int own = members.getOrDefault(seat.participant(), RoomChanged.NO_GROUP);
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
