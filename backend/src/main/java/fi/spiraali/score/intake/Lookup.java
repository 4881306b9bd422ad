package fi.spiraali.score.intake;

import fi.spiraali.score.Feed;
import fi.spiraali.score.RoundColumns;
import fi.spiraali.score.RoundScores;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Asks the database for all that a file speaks of, in a handful of statements however many rows it has. */
@Singleton
class Lookup {
    private static final String NAMED = """
            SELECT i.id, i.team, i.name FROM innovation i
            JOIN unnest(?, ?) AS said (team, name) ON i.team = said.team AND i.name = said.name""";

    /** Held from now on in the order everybody holds them, so that none is archived or gone when its rounds come. */
    private static final String HOLD =
            "SELECT id FROM innovation WHERE id = ANY (?) AND team = ANY (?) ORDER BY id FOR UPDATE";

    private static final String INNOVATIONS = """
            SELECT id, team, name, array_to_string(objectives, '|'), stage, county, state = 'ARCHIVED'
            FROM innovation WHERE id = ANY (?)""";

    private static final String THERE = "SELECT id FROM assessment WHERE id = ANY (?)";

    private final Feed feed;
    private final Identity identity;

    Lookup(Feed feed, Identity identity) {
        this.feed = feed;
        this.identity = identity;
    }

    Known known(List<Entry> entries, Set<UUID> teams, Connection database) throws SQLException {
        var names = entries.stream()
                .map(Entry::round)
                .filter(said -> said.innovation() == null && said.team() != null && said.innovationName() != null)
                .map(said -> new Known.Name(said.team(), said.innovationName()))
                .filter(name -> teams.contains(name.team()))
                .distinct()
                .toList();
        var named = named(names, database);
        var ids = Stream.of(
                        entries.stream()
                                .map(entry -> entry.round().innovation())
                                .filter(Objects::nonNull),
                        names.stream().map(name -> identity.newInnovation(name.team(), name.name())),
                        named.values().stream().flatMap(List::stream))
                .flatMap(all -> all)
                .distinct()
                .toList();
        ask(HOLD, database, row -> {}, uuids(database, ids), uuids(database, teams));
        var innovations = new HashMap<UUID, Known.Innovation>();
        ask(
                INNOVATIONS,
                database,
                row -> innovations.put(row.getObject(1, UUID.class), innovation(row)),
                uuids(database, ids));
        return new Known(teams, innovations, named);
    }

    private static Map<Known.Name, List<UUID>> named(List<Known.Name> names, Connection database) throws SQLException {
        var found = new HashMap<Known.Name, List<UUID>>();
        ask(
                NAMED,
                database,
                row -> found.computeIfAbsent(
                                new Known.Name(row.getObject(2, UUID.class), row.getString(3)), n -> new ArrayList<>())
                        .add(row.getObject(1, UUID.class)),
                uuids(database, names.stream().map(Known.Name::team).toList()),
                database.createArrayOf(
                        "text", names.stream().map(Known.Name::name).toArray()));
        return found;
    }

    private static Known.Innovation innovation(ResultSet row) throws SQLException {
        var objectives = row.getString(4);
        var said = new RoundColumns(
                row.getObject(2, UUID.class),
                row.getObject(1, UUID.class),
                row.getString(3),
                objectives.isEmpty() ? List.of() : List.of(objectives.split("\\|")),
                row.getString(5),
                row.getString(6),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return new Known.Innovation(said, row.getBoolean(7));
    }

    /** By id those that are there; empty where they are open or not in one of the teams. */
    Map<UUID, Optional<RoundScores>> rounds(List<Entry> entries, Set<UUID> teams, Connection database)
            throws SQLException {
        var ids = entries.stream()
                .map(entry -> entry.round().assessment())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var found = new HashMap<UUID, Optional<RoundScores>>();
        ask(THERE, database, row -> found.put(row.getObject(1, UUID.class), Optional.empty()), uuids(database, ids));
        feed.of(ids, teams).forEach(scores -> found.put(scores.round().assessment(), Optional.of(scores)));
        return found;
    }

    private static java.sql.Array uuids(Connection database, Collection<UUID> ids) throws SQLException {
        return database.createArrayOf("uuid", ids.toArray());
    }

    private interface Reader {
        void read(ResultSet row) throws SQLException;
    }

    private static void ask(String question, Connection database, Reader reader, java.sql.Array... parameters)
            throws SQLException {
        try (var statement = database.prepareStatement(question)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setArray(i + 1, parameters[i]);
            }
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        }
    }
}
