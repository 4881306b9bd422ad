package fi.spiraali.exercise;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.spiraali.exercise.sheet.Sheet;
import fi.spiraali.exercise.sheet.Sheets;
import fi.spiraali.http.NotFound;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Which sheet an activity asks its people to fill in. An activity that was opened keeps its exercise, so that of a
 * thousand answers one asks the database.
 */
@Singleton
class Exercises {
    private static final String SELECT =
            "SELECT exercise, opened_at IS NOT NULL FROM activity WHERE id = ? AND workshop = ?";

    private static final int KEPT = 10_000;

    private final DataSource database;
    private final Sheets sheets;
    private final Cache<Place, Sheet> opened = Caffeine.newBuilder()
            .maximumSize(KEPT)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();

    private record Place(UUID workshop, UUID activity) {}

    Exercises(DataSource database, Sheets sheets) {
        this.database = database;
        this.sheets = sheets;
    }

    /** @throws NotFound when the workshop has no such activity */
    Sheet sheetOf(UUID workshop, UUID activity) throws SQLException {
        var place = new Place(workshop, activity);
        var known = opened.getIfPresent(place);
        return known == null ? asked(place) : known;
    }

    private Sheet asked(Place place) throws SQLException {
        return Query.of(SELECT, place.activity(), place.workshop())
                .one(database, row -> {
                    var sheet = sheets.of(row.getString(1));
                    if (row.getBoolean(2)) {
                        opened.put(place, sheet);
                    }
                    return sheet;
                })
                .orElseThrow(NotFound::new);
    }
}
