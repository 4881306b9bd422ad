package fi.spiraali.workshop.feed;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.spiraali.audit.Actor;
import fi.spiraali.http.NotFound;
import fi.spiraali.workshop.LinkRevoked;
import fi.spiraali.workshop.RoomChanged;
import fi.spiraali.workshop.feed.RoomState.Rooms;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** The open feeds of this node by workshop. They tell that something is different; screens read what it is by GET. */
@Singleton
public class Feeds implements OtherNodes.Listener {
    private static final Logger LOG = Logger.getLogger(Feeds.class);
    /** A reader that can't take so many at once is cut off; it comes again and gets the whole state. */
    private static final int LINE_LENGTH = 64;

    private static final int HEARTBEAT_SECONDS = 15;

    private final Map<UUID, Room> rooms = new ConcurrentHashMap<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("feeds").daemon().factory());
    private final Rooms states;
    private final ObjectMapper json;
    private final OtherNodes otherNodes;
    private final Clock clock;

    Feeds(Rooms states, ObjectMapper json, OtherNodes otherNodes, Clock clock) {
        this.states = states;
        this.json = json;
        this.otherNodes = otherNodes;
        this.clock = clock;
    }

    void start(@Observes StartupEvent start) {
        otherNodes.listen(this, timer);
        timer.scheduleAtFixedRate(
                () -> Thread.ofVirtual().start(this::heartbeat),
                HEARTBEAT_SECONDS,
                HEARTBEAT_SECONDS,
                TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent end) {
        otherNodes.stop();
        timer.shutdownNow();
    }

    Multi<News> follow(UUID workshop, Actor who) throws SQLException {
        var room = rooms.get(workshop);
        // A room of six hundred that comes back at once is read once: everybody is told what was told last.
        var told = room == null ? null : room.told();
        var state = told == null ? states.read(workshop).orElseThrow(NotFound::new) : told.at(clock.instant());
        return Multi.createFrom().emitter(line -> welcome(workshop, new Seat(who, line), line, state), LINE_LENGTH);
    }

    private void welcome(UUID workshop, Seat seat, MultiEmitter<? super News> line, RoomState state) {
        rooms.compute(workshop, (id, known) -> {
            var room = known == null ? new Room(id, states, json, timer) : known;
            room.welcome(seat, state);
            return room;
        });
        // Not earlier: a reader who is gone already leaves in this very call, and must have come before.
        line.onTermination(() -> leave(workshop, seat));
    }

    private void leave(UUID workshop, Seat seat) {
        rooms.computeIfPresent(workshop, (id, room) -> {
            room.leave(seat);
            return room.isEmpty() ? null : room;
        });
    }

    /** After the commit only: who is told earlier reads the old state. */
    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) RoomChanged change) {
        changed(change);
        otherNodes.tell(change);
    }

    void dismiss(@Observes(during = TransactionPhase.AFTER_SUCCESS) LinkRevoked link) {
        var room = rooms.get(link.workshop());
        if (room != null) {
            room.dismiss();
        }
    }

    @Override
    public void changed(RoomChanged change) {
        var room = rooms.get(change.workshop());
        if (room != null) {
            room.changed(change);
        }
    }

    /** A notification can get lost, a stage's version can't. */
    @Override
    public void lookAround() throws SQLException {
        var versions = rooms.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, room -> room.getValue()
                .version()));
        if (!versions.isEmpty()) {
            states.moved(versions).forEach(workshop -> changed(RoomChanged.of(workshop)));
        }
    }

    @Override
    public void lookAgain() {
        rooms.values().forEach(Room::lookAgain);
    }

    private void heartbeat() {
        rooms.forEach((workshop, room) -> {
            room.heartbeat();
            try {
                states.see(room.people());
                // Put out of the team, or by a link that was revoked on another node.
                room.dismiss(states.shutOut(workshop, room.staff()));
            } catch (SQLException e) {
                LOG.debugf(e, "Who is in the room will be written down a little later");
            }
            room.changed(RoomChanged.of(workshop));
        });
    }
}
