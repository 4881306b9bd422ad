package fi.spiraali.exercise.result;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.spiraali.assessment.profile.Disclosure;
import fi.spiraali.exercise.sheet.Sheet;
import fi.spiraali.exercise.sheet.Sheets;
import fi.spiraali.http.NotFound;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * What the room sees of an activity. Results are added up once for a standing, and a standing that changed is another
 * key: nothing has to be invalidated.
 */
@Singleton
class Board {
    static final int TEXTS = 300;
    static final int STARS = 300;

    private static final int KEPT = 500;

    /** Counted by what is written, not by results: however long texts are, a full cache stays below 30 MB. */
    private static final int KEPT_CHARACTERS = 10_000_000;

    private final DataSource database;
    private final Publication publication;
    private final Sheets sheets;
    private final Cache<Standing, Results> results = Caffeine.newBuilder()
            .maximumWeight(KEPT_CHARACTERS)
            .weigher((Standing standing, Results known) -> known.characters())
            .build();

    private final Cache<Place, SharedLook<Results>> looks =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    /** With its workshop: who names another's activity in their own shares nobody's look. */
    private record Place(UUID workshop, UUID activity) {}

    Board(DataSource database, Publication publication, Sheets sheets) {
        this.database = database;
        this.publication = publication;
        this.sheets = sheets;
    }

    /** @throws NotFound when the workshop has no such activity */
    Results of(UUID workshop, UUID activity) throws SQLException {
        return looks.get(new Place(workshop, activity), place -> new SharedLook<>(SharedLook.PATIENCE))
                .at(() -> looked(workshop, activity));
    }

    private Results looked(UUID workshop, UUID activity) throws SQLException {
        var look = Standing.at(workshop, activity, database);
        if (look.fresh() >= Disclosure.STEP) {
            publication.step(workshop, activity);
            look = Standing.at(workshop, activity, database);
        }
        var known = results.getIfPresent(look.standing());
        if (known == null) {
            known = addedUp(look.standing());
            results.put(look.standing(), known);
        }
        return known;
    }

    private Results addedUp(Standing standing) throws SQLException {
        try (var connection = database.getConnection()) {
            var sums = new Sums(connection, standing);
            var turnout = sums.turnout();
            if (!standing.revealed()) {
                return Results.unrevealed(standing, turnout);
            }
            var sheet = sheets.of(standing.exercise());
            var texts = sums.texts(sheet.prompts().keySet(), TEXTS);
            return new Results(
                    standing.activity(),
                    standing.exercise(),
                    true,
                    turnout.people(),
                    turnout.groups(),
                    inOrder(sums.choices(), sheet),
                    texts.first(),
                    texts.all() - texts.first().size(),
                    standing.isSummary() ? sums.stars(STARS) : List.of(),
                    tag(standing));
        }
    }

    private static List<Choice> inOrder(List<Choice> choices, Sheet sheet) {
        var order = List.copyOf(sheet.prompts().keySet());
        return choices.stream().sorted(Choice.byPromptIn(order)).toList();
    }

    private static String tag(Standing standing) {
        return "%s.%s.r%x.%x.%x.%s"
                .formatted(
                        standing.activity(),
                        standing.exercise(),
                        standing.rows(),
                        standing.changes(),
                        standing.sheets(),
                        standing.stars());
    }
}
