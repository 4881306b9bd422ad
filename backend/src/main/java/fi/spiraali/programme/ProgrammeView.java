package fi.spiraali.programme;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fi.spiraali.access.ProgrammeRole;
import fi.spiraali.http.Versioned;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;

/**
 * A programme as one of its people sees it.
 *
 * @param role the reader's own
 */
@Schema(name = "Programme")
public record ProgrammeView(
        @NotNull UUID id,
        @NotNull String name,
        @Schema(nullable = true, required = true) String description,
        @NotNull ProgrammeRole role,
        int innovations,
        @NotNull Instant createdAt,
        @JsonIgnore String etag)
        implements Versioned {

    /** Every programme's number of innovations and the reader's role in it, in one statement. */
    static Map<UUID, ProgrammeView> of(List<Programme> programmes, UUID reader, EntityManager database) {
        var byId = programmes.stream().collect(Collectors.toMap(Programme::id, Function.identity()));
        var views = new HashMap<UUID, ProgrammeView>();
        database.unwrap(Session.class)
                .createNativeQuery("""
                        SELECT p.id, coalesce(m.role, 'TEAM'),
                          (SELECT count(*) FROM programme_innovation WHERE programme = p.id)
                        FROM programme p
                        LEFT JOIN programme_member m ON m.programme = p.id AND m.account = :reader
                        WHERE p.id = ANY (:programmes)""", Object[].class)
                .setParameter("reader", reader)
                .setParameter("programmes", byId.keySet().toArray(UUID[]::new))
                .getResultList()
                .forEach(row -> views.put(
                        (UUID) row[0],
                        of(
                                byId.get((UUID) row[0]),
                                ProgrammeRole.valueOf((String) row[1]),
                                ((Number) row[2]).intValue())));
        return views;
    }

    private static ProgrammeView of(Programme programme, ProgrammeRole role, int innovations) {
        return new ProgrammeView(
                programme.id(),
                programme.name(),
                programme.description(),
                role,
                innovations,
                programme.createdAt(),
                "%d-%x.%s.%d"
                        .formatted(programme.version(), programme.createdAt().toEpochMilli(), role, innovations));
    }
}
