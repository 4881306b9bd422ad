package fi.spiraali.workshop;

import fi.spiraali.http.NotFound;
import fi.spiraali.http.ProblemType;
import fi.spiraali.http.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One item of a workshop's agenda, and how far the room is with it. */
@Entity
public class Activity extends PanacheEntityBase {
    public static final String LIVE_SCORING = "live-scoring";
    public static final String SPIRAL = "innovation-spiral";
    public static final String SUMMARY = "summary";

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID workshop;

    private short position;

    @Embedded
    private Titles title;

    private String exercise;
    private short minutes;
    private UUID innovation;
    private UUID assessment;

    @Enumerated(EnumType.STRING)
    private Forming forming;

    @Column(name = "group_size")
    private Short groupSize;

    @Enumerated(EnumType.STRING)
    private Mode mode;

    @Column(name = "opened_at")
    private Instant openedAt;

    private boolean answering;
    private boolean revealed;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "stopped_at")
    private Instant stoppedAt;

    @Column(name = "spiral_stage")
    private String spiralStage;

    /** How groups come about; NONE where everybody works alone. */
    public enum Forming {
        NONE,
        ARRIVAL,
        CHOICE,
        FACILITATOR
    }

    /** Three ways to run the spiral: all together stage by stage, free, or stages dealt to groups. */
    @Schema(name = "SpiralMode")
    public enum Mode {
        TOGETHER,
        FREE,
        DEALT
    }

    protected Activity() {}

    Activity(UUID workshop, ActivityBody body, int position) {
        this.id = body.id();
        this.workshop = workshop;
        plan(body, position);
    }

    /** @throws AlreadyRunning when it would become another exercise after people have begun with it */
    final void plan(ActivityBody body, int newPosition) {
        if (position > 0 && !staysWhatItIs(body)) {
            mustNotHaveBegun();
        }
        position = (short) newPosition;
        title = body.title();
        exercise = body.exercise();
        minutes = (short) body.minutes();
        innovation = body.innovation();
        forming = body.forming();
        groupSize = body.groupSize() == null ? null : body.groupSize().shortValue();
        mode = body.mode();
    }

    final void mustNotHaveBegun() {
        if (openedAt != null) {
            throw new AlreadyRunning();
        }
    }

    private boolean staysWhatItIs(ActivityBody body) {
        return Objects.equals(exercise, body.exercise())
                && Objects.equals(innovation, body.innovation())
                && mode == body.mode()
                && forming == body.forming();
    }

    ActivityBody body() {
        return new ActivityBody(
                id,
                title,
                exercise,
                minutes,
                innovation,
                forming,
                groupSize == null ? null : groupSize.intValue(),
                mode);
    }

    /** @return true when this is the first time */
    public boolean open(Instant now) {
        boolean first = openedAt == null;
        if (first) {
            openedAt = now;
        }
        return first;
    }

    public void take(boolean answers, Instant now) {
        if (answers && !answering) {
            stoppedAt = null;
            // A timer that has run out would close it again at once.
            endsAt = endsAt != null && endsAt.isBefore(now) ? null : endsAt;
        } else if (!answers && answering) {
            stoppedAt = now;
        }
        answering = answers;
    }

    public void reveal(boolean shown) {
        revealed = shown;
    }

    /** @param end null stops the timer */
    public void endAt(Instant end) {
        endsAt = end;
    }

    public void goTo(String stage) {
        spiralStage = stage;
    }

    /** The round its sheets go to. */
    public void scoreIn(UUID round) {
        assessment = round;
    }

    /** @throws NotFound when there is none in this workshop */
    public static Activity require(UUID workshop, UUID id) {
        return Activity.<Activity>findByIdOptional(id)
                .filter(activity -> activity.workshop.equals(workshop))
                .orElseThrow(NotFound::new);
    }

    /** In the order of the agenda. */
    public static List<Activity> of(UUID workshop) {
        return list("workshop = ?1 order by position", workshop);
    }

    public boolean isLiveScoring() {
        return LIVE_SCORING.equals(exercise);
    }

    public UUID id() {
        return id;
    }

    public UUID workshop() {
        return workshop;
    }

    public Titles title() {
        return title;
    }

    public String exercise() {
        return exercise;
    }

    public short minutes() {
        return minutes;
    }

    public UUID innovation() {
        return innovation;
    }

    public UUID assessment() {
        return assessment;
    }

    public Forming forming() {
        return forming;
    }

    public Short groupSize() {
        return groupSize;
    }

    public Mode mode() {
        return mode;
    }

    public boolean opened() {
        return openedAt != null;
    }

    public boolean answering() {
        return answering;
    }

    public boolean revealed() {
        return revealed;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public String spiralStage() {
        return spiralStage;
    }

    /** People have begun with it: it stays what it is. */
    public static class AlreadyRunning extends Refusal {
        private static final long serialVersionUID = 1L;

        AlreadyRunning() {
            super(ProblemType.ALREADY_RUNNING);
        }
    }
}
