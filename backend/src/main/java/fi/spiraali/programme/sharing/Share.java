package fi.spiraali.programme.sharing;

import fi.spiraali.http.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** An innovation's place in a programme. */
@Entity
@Table(name = "programme_innovation")
public class Share extends PanacheEntityBase {
    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private Sharing sharing;

    @Embedded
    private Placement placement;

    @Column(name = "joined_at")
    private Instant joinedAt;

    @Version
    private int version;

    @Embeddable
    public record Key(UUID programme, UUID innovation) implements Serializable {}

    protected Share() {}

    public Share(UUID programme, UUID innovation, Sharing sharing, Placement placement, Instant now) {
        this.key = new Key(programme, innovation);
        this.joinedAt = now;
        share(sharing, placement);
    }

    final void share(Sharing newSharing, Placement newPlacement) {
        sharing = newSharing;
        placement = newPlacement;
    }

    boolean says(Sharing otherSharing, Placement otherPlacement) {
        return sharing == otherSharing && placement().equals(otherPlacement);
    }

    /** Past the entity, for a look before the programme is held. */
    static boolean isThere(UUID programme, UUID innovation) {
        return count("key.programme = ?1 and key.innovation = ?2", programme, innovation) > 0;
    }

    static Optional<Share> findFor(UUID programme, UUID innovation) {
        return findByIdOptional(new Key(programme, innovation));
    }

    static Share require(UUID programme, UUID innovation) {
        return findFor(programme, innovation).orElseThrow(NotFound::new);
    }

    UUID innovation() {
        return key.innovation();
    }

    Sharing sharing() {
        return sharing;
    }

    /** An embedded thing whose columns are all null is read as null. */
    Placement placement() {
        return Objects.requireNonNullElse(placement, Placement.NOWHERE);
    }

    Instant joinedAt() {
        return joinedAt;
    }

    int version() {
        return version;
    }
}
