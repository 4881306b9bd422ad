package fi.spiraali.team;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fi.spiraali.access.TeamRole;
import fi.spiraali.http.Versioned;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A team as one of its members sees it.
 *
 * @param role the reader's own
 */
public record TeamView(
        @NotNull UUID id,
        @NotNull String name,
        @NotNull TeamRole role,
        int members,
        int innovations,
        @NotNull Instant createdAt,
        @JsonIgnore String etag)
        implements Versioned {

    private record Counts(UUID team, TeamRole role, long members, long innovations) {}

    static TeamView of(Team team, UUID reader, EntityManager database) {
        return of(List.of(team), reader, database).get(team.id());
    }

    /** Every team's numbers and the reader's role in it, in one statement. */
    static Map<UUID, TeamView> of(List<Team> teams, UUID reader, EntityManager database) {
        var byId = teams.stream().collect(Collectors.toMap(Team::id, Function.identity()));
        @SuppressWarnings("unchecked")
        List<Object[]> rows = database.createNativeQuery("""
                        SELECT m.team, m.role, (SELECT count(*) FROM team_member WHERE team = m.team),
                          (SELECT count(*) FROM innovation WHERE team = m.team)
                        FROM team_member m WHERE m.account = :reader AND m.team = ANY (:teams)""")
                .setParameter("reader", reader)
                .setParameter("teams", byId.keySet().toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .map(row -> new Counts(
                        (UUID) row[0],
                        TeamRole.valueOf((String) row[1]),
                        ((Number) row[2]).longValue(),
                        ((Number) row[3]).longValue()))
                .collect(Collectors.toMap(Counts::team, counts -> of(byId.get(counts.team()), counts)));
    }

    private static TeamView of(Team team, Counts counts) {
        return new TeamView(
                team.id(),
                team.name(),
                counts.role(),
                (int) counts.members(),
                (int) counts.innovations(),
                team.createdAt(),
                "%d-%x.%s.%d.%d"
                        .formatted(
                                team.version(),
                                team.createdAt().toEpochMilli(),
                                counts.role(),
                                counts.members(),
                                counts.innovations()));
    }
}
