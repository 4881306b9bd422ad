package fi.spiraali.assessment;

import fi.spiraali.database.Claim;
import fi.spiraali.http.Cursor;
import fi.spiraali.http.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One round for one innovation on one framework version. */
@Entity
public class Assessment extends PanacheEntityBase {
    @Id
    private UUID id;

    private UUID innovation;
    private String title;
    private String framework;

    @Column(name = "framework_version")
    private String frameworkVersion;

    private boolean anonymous;

    @Column(name = "minimum_group")
    private Short minimumGroup;

    @Enumerated(EnumType.STRING)
    private State state;

    private boolean revealed;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    /** Of a round that came from elsewhere: it has no sheets. */
    @Column(name = "imported_at", updatable = false)
    private Instant importedAt;

    @Version
    private int version;

    /** A closed round never opens again. */
    @Schema(name = "AssessmentState")
    public enum State {
        OPEN,
        CLOSED
    }

    protected Assessment() {}

    public Assessment(UUID id, AssessmentBody body, Instant now) {
        this.id = id;
        innovation = body.innovation();
        title = body.title();
        framework = body.framework();
        frameworkVersion = body.frameworkVersion();
        anonymous = body.anonymous();
        minimumGroup = body.minimumGroup() == null ? null : body.minimumGroup().shortValue();
        state = State.OPEN;
        revealed = body.revealed() == null || body.revealed();
        openedAt = now;
    }

    /** Whether writing this body again would change nothing. */
    boolean says(AssessmentBody body) {
        return AssessmentBody.of(this).equals(body.revealed() == null ? body.openingRevealed() : body);
    }

    void retitle(String newTitle) {
        mustBeOpen();
        title = newTitle;
    }

    /** Shows the team what the sheets submitted so far add up to; there is no way back. */
    void reveal() {
        mustBeOpen();
        revealed = true;
    }

    public void close(Instant now) {
        mustBeOpen();
        state = State.CLOSED;
        revealed = true;
        closedAt = now.isBefore(openedAt) ? openedAt : now;
    }

    /** @throws AssessmentClosed when the round takes nothing any more */
    void mustBeOpen() {
        if (state == State.CLOSED) {
            throw new AssessmentClosed();
        }
    }

    /** @throws ResultsNotRevealed while the team can't see what it would agree on */
    void mustShowResults(ScoreSheet.Submitted submitted) {
        if (!revealed || (anonymous && submitted.published() == 0)) {
            throw new ResultsNotRevealed();
        }
    }

    public boolean isClosed() {
        return state == State.CLOSED;
    }

    public static Assessment require(UUID id) {
        return Assessment.<Assessment>findByIdOptional(id).orElseThrow(NotFound::new);
    }

    /** Asked without loading the round: one that is loaded before it is locked would be judged by a stale version. */
    static UUID requireInnovationOf(UUID id) {
        return find("select innovation from Assessment where id = ?1", id)
                .project(UUID.class)
                .singleResultOptional()
                .orElseThrow(NotFound::new);
    }

    /** What is there under an id somebody wants to create, with every other writer of that id waiting. */
    static Optional<Assessment> findClaimed(UUID id) {
        Claim.on(id, getEntityManager());
        return findByIdOptional(id);
    }

    /** Found and kept from closing until the transaction ends; many may hold it so at once. */
    static Assessment requireKeptOpen(UUID id) {
        return Assessment.<Assessment>findByIdOptional(id, LockModeType.PESSIMISTIC_READ)
                .orElseThrow(NotFound::new);
    }

    /** Found and held alone until the transaction ends: no sheet is submitted meanwhile. */
    public static Assessment requireLocked(UUID id) {
        return Assessment.<Assessment>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(NotFound::new);
    }

    /** Newest first, one more than the limit where there are more. */
    static List<Assessment> newestFirst(UUID innovation, Cursor from, int limit) {
        return Assessment.<Assessment>find("""
                        innovation = ?1 and (openedAt < ?2 or openedAt = ?2 and id < ?3)
                        order by openedAt desc, id desc""", innovation, from.at(), from.id())
                .range(0, limit)
                .list();
    }

    /** Closed rounds, the latest first, one more than the limit where there are more. */
    public static List<Assessment> latestClosed(UUID innovation, Cursor from, int limit) {
        return Assessment.<Assessment>find("""
                        innovation = ?1 and state = CLOSED and (closedAt < ?2 or closedAt = ?2 and id < ?3)
                        order by closedAt desc, id desc""", innovation, from.at(), from.id())
                .range(0, limit)
                .list();
    }

    public UUID id() {
        return id;
    }

    public UUID innovation() {
        return innovation;
    }

    public String title() {
        return title;
    }

    public String framework() {
        return framework;
    }

    public String frameworkVersion() {
        return frameworkVersion;
    }

    public boolean anonymous() {
        return anonymous;
    }

    /** Null in a named round. */
    public Short minimumGroup() {
        return minimumGroup;
    }

    State state() {
        return state;
    }

    public boolean revealed() {
        return revealed;
    }

    Instant openedAt() {
        return openedAt;
    }

    public Instant closedAt() {
        return closedAt;
    }

    Instant importedAt() {
        return importedAt;
    }

    int version() {
        return version;
    }
}
