package fi.spiraali.exercise.result;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.spiraali.exercise.result.Sums.Turnout;
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

    /** Three hundred texts of a usual length take 60 KB: a full cache stays below 30 MB. */
    private static final int KEPT = 500;

    private final DataSource database;
    private final Publication publication;
    private final Sheets sheets;
    private final Cache<Standing, Results> results =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    Board(DataSource database, Publication publication, Sheets sheets) {
        this.database = database;
        this.publication = publication;
        this.sheets = sheets;
    }

    /** @throws NotFound when the workshop has no such activity */
    Results of(UUID workshop, UUID activity) throws SQLException {
        var look = Standing.at(workshop, activity, database);
        if (look.fresh() >= Publication.STEP) {
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
            var sums = new Sums(connection);
            var turnout = turnout(standing, sums);
            if (!standing.revealed()) {
                return Results.unrevealed(standing, turnout);
            }
            var sheet = sheets.of(standing.exercise());
            var texts = sums.texts(standing.activity(), sheet.prompts().keySet(), TEXTS);
            return new Results(
                    standing.activity(),
                    standing.exercise(),
                    true,
                    turnout.people(),
                    turnout.groups(),
                    inOrder(sums.choices(standing.activity()), sheet),
                    texts.first(),
                    texts.all() - texts.first().size(),
                    standing.isSummary() ? sums.stars(standing.workshop(), STARS) : List.of(),
                    tag(standing));
        }
    }

    private static Turnout turnout(Standing standing, Sums sums) throws SQLException {
        if (standing.isScoring()) {
            return new Turnout(standing.sheets(), standing.sheets());
        }
        return standing.isSummary() ? sums.starrers(standing.workshop()) : sums.turnout(standing.activity());
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
