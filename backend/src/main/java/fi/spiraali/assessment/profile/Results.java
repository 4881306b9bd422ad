package fi.spiraali.assessment.profile;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.spiraali.assessment.Assessment;
import fi.spiraali.assessment.ScoreRemark;
import fi.spiraali.assessment.ScoreSheet;
import fi.spiraali.assessment.ScoreSheet.Levels;
import fi.spiraali.assessment.Unscored;
import fi.spiraali.assessment.profile.Standing.Standings;
import fi.spiraali.framework.Instrument;
import fi.spiraali.http.NotFound;
import fi.spiraali.innovation.Innovation;
import fi.spiraali.innovation.LatestRound;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The results of a round, or the reason why they are not shown; asked by screens, history and closing alike. A profile
 * is computed once for a standing, and a standing that changed is another key: nothing has to be invalidated.
 */
@ApplicationScoped
public class Results {
    /** A profile takes about 4 KB: a full cache stays below 10 MB. */
    private static final int KEPT = 2_000;

    private final Instrument instrument;
    private final Standings standings;
    private final Cache<Standing, Profile> profiles =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    Results(Instrument instrument, Standings standings) {
        this.instrument = instrument;
        this.standings = standings;
    }

    /** The first look at an anonymous state makes it a published one. */
    public Profile of(UUID assessment) throws SQLException {
        var standing = standings.require(assessment);
        if (standing.anonymous() && !standing.closed() && standing.revealed() && standing.isDue()) {
            publish(assessment);
            standing = standings.require(assessment);
        }
        return of(standing);
    }

    /** As a room sees it that has hidden it again, whoever else may see it. */
    public Profile hidden(UUID assessment) throws SQLException {
        return Profile.suppressed(standings.require(assessment), Profile.Reason.NOT_REVEALED);
    }

    /** @throws NotFound when no round of the innovation has been closed */
    Profile ofLatestClosed(UUID innovation) throws SQLException {
        return of(standings.latestClosed(innovation).orElseThrow(NotFound::new));
    }

    /** Profiles of closed rounds by their ids, without those that are being deleted. */
    Map<UUID, Profile> ofClosed(Collection<UUID> assessments) throws SQLException {
        var found = new HashMap<UUID, Profile>();
        var missing = new HashMap<UUID, Standing>();
        standings.of(assessments).forEach((id, standing) -> {
            var known = profiles.getIfPresent(standing);
            if (known == null) {
                missing.put(id, standing);
            } else {
                found.put(id, known);
            }
        });
        var closed = ClosedProfile.of(missing.keySet());
        missing.keySet().retainAll(closed.keySet());
        missing.forEach((id, standing) -> found.put(id, profiles.get(standing, s -> ofClosed(s, closed.get(id)))));
        return found;
    }

    /** Keeps what a round that was just closed adds up to, and gives its innovation its new picture. */
    public void keep(Assessment assessment) throws SQLException {
        Assessment.flush();
        var standing = standings.require(assessment.id());
        if (standing.anonymous() && standing.isDue()) {
            ScoreSheet.publishAll(assessment.id());
        }
        var sheets = ScoreSheet.levelsIn(assessment.id(), assessment.anonymous());
        var closed = new ClosedProfile(assessment.id(), sheets.size(), tallied(sheets));
        closed.persist();
        Innovation.require(assessment.innovation())
                .assessed(new LatestRound(
                        assessment.id(),
                        assessment.title(),
                        assessment.closedAt(),
                        ofClosed(standing, closed).medians()));
    }

    private Profile of(Standing standing) {
        if (!standing.revealed()) {
            return Profile.suppressed(standing, Profile.Reason.NOT_REVEALED);
        }
        return profiles.get(standing, this::computed);
    }

    private Profile computed(Standing standing) {
        if (standing.closed()) {
            return ofClosed(standing, ClosedProfile.findById(standing.assessment()));
        }
        if (standing.anonymous() && standing.published() == 0) {
            return Profile.suppressed(standing, Profile.Reason.TOO_FEW_PEOPLE);
        }
        var sheets = ScoreSheet.levelsIn(standing.assessment(), standing.anonymous());
        return Profile.of(
                standing,
                instrument.require(standing.framework(), standing.frameworkVersion()),
                sheets.size(),
                tallied(sheets));
    }

    private Profile ofClosed(Standing standing, ClosedProfile closed) {
        if (closed == null) {
            // Deleted between two looks.
            throw new NotFound();
        }
        // No sheet of a small anonymous group was ever published, so its numbers were never kept.
        return standing.anonymous() && closed.respondents() == 0
                ? Profile.suppressed(standing, Profile.Reason.TOO_FEW_PEOPLE)
                : Profile.of(
                        standing,
                        instrument.require(standing.framework(), standing.frameworkVersion()),
                        closed.respondents(),
                        closed.tallies());
    }

    /** Held alone and asked again: of two readers at once, the second must not publish a single sheet more. */
    private static void publish(UUID assessment) {
        QuarkusTransaction.requiringNew().run(() -> {
            var held = Assessment.requireLocked(assessment);
            var now = ScoreSheet.countedIn(assessment);
            if (!held.isClosed() && Disclosure.mayPublish(now.published(), now.fresh(), held.minimumGroup())) {
                ScoreSheet.publishAll(assessment);
            }
        });
    }

    private static Tallies tallied(List<Levels> sheets) {
        var tallies = new Tallies();
        sheets.forEach(sheet -> tallies.addSheet(sheet.levels()));
        for (var count :
                ScoreRemark.countedOn(sheets.stream().map(Levels::sheet).toList())) {
            int index = count.position() - 1;
            int times = (int) count.sheets();
            if (count.unscored() == Unscored.NOT_APPLICABLE) {
                tallies.addNotApplicable(index, times);
            } else if (count.unscored() == Unscored.DONT_KNOW_YET) {
                tallies.addDontKnowYet(index, times);
            }
            if (count.strengthen()) {
                tallies.addStrengthen(index, times);
            }
        }
        return tallies;
    }
}
