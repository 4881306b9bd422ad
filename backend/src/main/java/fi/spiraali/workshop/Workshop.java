package fi.spiraali.workshop;

import fi.spiraali.database.Claim;
import fi.spiraali.http.Cursor;
import fi.spiraali.http.NotFound;
import fi.spiraali.innovation.Innovation;
import fi.spiraali.team.Team;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A room of people with an agenda: planned, then live, then closed; where it is right now is its stage. */
@Entity
public class Workshop extends PanacheEntityBase {
    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "team", updatable = false)
    private Team team;

    private String title;

    @Column(updatable = false)
    private boolean anonymous;

    @Column(name = "minimum_group")
    private Short minimumGroup;

    private List<String> languages;

    @Column(name = "grace_seconds")
    private short graceSeconds;

    @Column(updatable = false)
    private String code;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    /** Counted by hand: planning and moving on are two things, and two people may do them at once. */
    private int version;

    private UUID activity;

    @Column(name = "stage_version")
    private int stageVersion;

    @ManyToMany
    @JoinTable(
            name = "workshop_innovation",
            joinColumns = @JoinColumn(name = "workshop"),
            inverseJoinColumns = @JoinColumn(name = "innovation"))
    @OrderBy("name, id")
    private List<Innovation> innovations = new ArrayList<>();

    @Schema(name = "WorkshopState")
    public enum State {
        DRAFT,
        LIVE,
        CLOSED
    }

    protected Workshop() {}

    public Workshop(UUID id, Team team, String code, WorkshopBody body, List<Innovation> linked, Instant now) {
        this.id = id;
        this.team = team;
        this.code = code;
        this.anonymous = body.anonymous();
        this.state = State.DRAFT;
        this.createdAt = now;
        plan(body, linked);
    }

    /** @param linked the innovations of the body */
    final void plan(WorkshopBody body, List<Innovation> linked) {
        title = body.title();
        minimumGroup = body.minimumGroup() == null ? null : body.minimumGroup().shortValue();
        languages = body.languages().stream().map(Language::toString).toList();
        graceSeconds = body.graceSeconds().shortValue();
        if (!innovations.equals(linked)) {
            innovations.clear();
            innovations.addAll(linked);
        }
        version++;
        stageVersion++;
    }

    /** The door is open, or open again. */
    void start(Instant now) {
        if (state == State.DRAFT) {
            startedAt = now;
        }
        state = State.LIVE;
        closedAt = null;
        version++;
        stageVersion++;
    }

    void close(Instant now) {
        if (state == State.DRAFT) {
            throw new WorkshopNotOpen();
        }
        state = State.CLOSED;
        closedAt = now.isBefore(startedAt) ? startedAt : now;
        version++;
        stageVersion++;
    }

    /** The room goes there, or something about where it is has changed. */
    public void goTo(UUID newActivity) {
        mustBeLive();
        activity = newActivity;
        stageVersion++;
    }

    public void mustBeLive() {
        if (state == State.DRAFT) {
            throw new WorkshopNotOpen();
        }
        if (state == State.CLOSED) {
            throw new WorkshopClosed();
        }
    }

    public static Workshop require(UUID id) {
        return Workshop.<Workshop>findByIdOptional(id).orElseThrow(NotFound::new);
    }

    /** Found and held alone until the transaction ends: of two facilitators the second sees what the first did. */
    public static Workshop requireLocked(UUID id) {
        return Workshop.<Workshop>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(NotFound::new);
    }

    /** What is there under an id somebody wants to create, with every other writer of that id waiting. */
    static Optional<Workshop> findClaimed(UUID id) {
        Claim.on(id, getEntityManager());
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    public static Optional<Workshop> findByCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /**
     * Newest first, one more than the limit where there are more.
     *
     * @param innovation only those it is linked to; null for all
     */
    static List<Workshop> newestFirst(Collection<UUID> teams, UUID innovation, Cursor from, int limit) {
        return Workshop.<Workshop>find("""
                        team.id in ?1 and (?2 is null or exists (select 1 from Workshop w join w.innovations i
                          where w = this and i.id = ?2))
                        and (createdAt < ?3 or createdAt = ?3 and id < ?4)
                        order by createdAt desc, id desc""", teams, innovation, from.at(), from.id())
                .range(0, limit)
                .list();
    }

    public UUID id() {
        return id;
    }

    public Team team() {
        return team;
    }

    public String title() {
        return title;
    }

    public boolean anonymous() {
        return anonymous;
    }

    /** Null in a named workshop. */
    public Short minimumGroup() {
        return minimumGroup;
    }

    public List<Language> languages() {
        return languages.stream().map(Language::of).toList();
    }

    public short graceSeconds() {
        return graceSeconds;
    }

    public String code() {
        return code;
    }

    public State state() {
        return state;
    }

    Instant createdAt() {
        return createdAt;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant closedAt() {
        return closedAt;
    }

    int version() {
        return version;
    }

    /** Null before the first. */
    public UUID activity() {
        return activity;
    }

    public int stageVersion() {
        return stageVersion;
    }

    public List<Innovation> innovations() {
        return List.copyOf(innovations);
    }
}
