package fi.spiraali.workshop;

import fi.spiraali.workshop.WorkshopView.Named;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;

/** A workshop as a list shows it. */
public record WorkshopSummary(
        @NotNull UUID id,
        @NotNull Named team,
        @NotNull String title,
        @NotNull Workshop.State state,
        boolean anonymous,
        @NotNull Instant createdAt,
        @Schema(nullable = true, required = true) Instant startedAt,
        @Schema(nullable = true, required = true) Instant closedAt,
        long activities,
        long participants) {

    /** How much is in a workshop. */
    record Size(UUID workshop, long activities, long participants) {}

    static WorkshopSummary of(Workshop workshop, Size size) {
        return new WorkshopSummary(
                workshop.id(),
                new Named(workshop.team().id(), workshop.team().name()),
                workshop.title(),
                workshop.state(),
                workshop.anonymous(),
                workshop.createdAt(),
                workshop.startedAt(),
                workshop.closedAt(),
                size.activities(),
                size.participants());
    }

    static Map<UUID, Size> sizes(List<UUID> workshops, EntityManager database) {
        var sizes = new HashMap<UUID, Size>();
        database.unwrap(Session.class)
                .createNativeQuery("""
                        SELECT w.id, (SELECT count(*) FROM activity WHERE workshop = w.id),
                          (SELECT count(*) FROM participant WHERE workshop = w.id)
                        FROM workshop w WHERE w.id IN (:workshops)""", Object[].class)
                .setParameterList("workshops", workshops)
                .getResultList()
                .forEach(row -> sizes.put((UUID) row[0], new Size((UUID) row[0], (Long) row[1], (Long) row[2])));
        return sizes;
    }
}
