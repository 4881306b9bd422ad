package fi.spiraali.assessment.profile;

import fi.spiraali.assessment.AgreedScore;
import fi.spiraali.assessment.Assessment;
import fi.spiraali.assessment.ScoreRemark;
import fi.spiraali.assessment.ScoreSheet;
import fi.spiraali.assessment.Unscored;
import fi.spiraali.framework.Framework;
import fi.spiraali.framework.Instrument;
import fi.spiraali.innovation.Innovation;
import fi.spiraali.innovation.LatestRound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The results of a round, or the reason why they are not shown; asked by screens, lists, history and closing alike. */
@ApplicationScoped
public class Results {
    private static final Short[] NOTHING_AGREED = new Short[Framework.CHARACTERISTICS];

    private final Instrument instrument;

    Results(Instrument instrument) {
        this.instrument = instrument;
    }

    /** Call it within a transaction: the first look at an anonymous state makes it a published one. */
    public Profile of(Assessment assessment) {
        if (assessment.isClosed()) {
            return ofClosed(List.of(assessment)).get(assessment.id());
        }
        if (!assessment.revealed()) {
            return Profile.suppressed(
                    assessment, ScoreSheet.countedIn(assessment.id()).all(), Profile.Reason.NOT_REVEALED);
        }
        if (assessment.anonymous() && published(assessment) == 0) {
            return Profile.suppressed(
                    assessment, ScoreSheet.countedIn(assessment.id()).all(), Profile.Reason.TOO_FEW_PEOPLE);
        }
        var sheets = ScoreSheet.levelsIn(assessment.id(), assessment.anonymous());
        var agreed = AgreedScore.levelsIn(List.of(assessment.id())).getOrDefault(assessment.id(), NOTHING_AGREED);
        return Profile.of(assessment, frameworkOf(assessment), sheets.size(), tallied(assessment, sheets), agreed);
    }

    /** Profiles of closed rounds by their ids, with as many queries as for one. */
    public Map<UUID, Profile> ofClosed(Collection<Assessment> assessments) {
        var ids = assessments.stream().map(Assessment::id).toList();
        var closed = ClosedProfile.of(ids);
        var agreed = AgreedScore.levelsIn(ids);
        return assessments.stream()
                .collect(Collectors.toMap(
                        Assessment::id,
                        assessment -> ofClosed(
                                assessment,
                                closed.get(assessment.id()),
                                agreed.getOrDefault(assessment.id(), NOTHING_AGREED))));
    }

    /** Keeps what a round that was just closed adds up to, and gives its innovation its new picture. */
    public void keep(Assessment assessment) {
        if (assessment.anonymous()) {
            publishIfDue(assessment);
        }
        var sheets = ScoreSheet.levelsIn(assessment.id(), assessment.anonymous());
        var closed = new ClosedProfile(assessment.id(), sheets.size(), tallied(assessment, sheets));
        closed.persist();
        Innovation.require(assessment.innovation())
                .assessed(new LatestRound(
                        assessment.id(),
                        assessment.title(),
                        assessment.closedAt(),
                        ofClosed(assessment, closed, NOTHING_AGREED).medians()));
    }

    private Profile ofClosed(Assessment assessment, ClosedProfile closed, Short[] agreed) {
        // No sheet of a small anonymous group was ever published, so its numbers were never kept.
        return assessment.anonymous() && closed.respondents() == 0
                ? Profile.suppressed(
                        assessment, ScoreSheet.countedIn(assessment.id()).all(), Profile.Reason.TOO_FEW_PEOPLE)
                : Profile.of(assessment, frameworkOf(assessment), closed.respondents(), closed.tallies(), agreed);
    }

    /** How many sheets of an anonymous round may be seen, after one more step if it is due. */
    private static long published(Assessment assessment) {
        var now = ScoreSheet.countedIn(assessment.id());
        if (!isDue(assessment, now)) {
            return now.published();
        }
        // Held alone and counted again: of two readers at once, the second must not publish a single sheet more.
        Assessment.requireLocked(assessment.id());
        return publishIfDue(assessment);
    }

    private static long publishIfDue(Assessment assessment) {
        var now = ScoreSheet.countedIn(assessment.id());
        if (isDue(assessment, now)) {
            ScoreSheet.publishAll(assessment.id());
            return now.all();
        }
        return now.published();
    }

    private static boolean isDue(Assessment assessment, ScoreSheet.Submitted now) {
        return Disclosure.mayPublish(now.published(), now.fresh(), assessment.minimumGroup());
    }

    private static Tallies tallied(Assessment assessment, List<Short[]> sheets) {
        var tallies = new Tallies();
        sheets.forEach(tallies::addSheet);
        for (var count : ScoreRemark.countedIn(assessment.id(), assessment.anonymous())) {
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

    private Framework frameworkOf(Assessment assessment) {
        return instrument.require(assessment.framework(), assessment.frameworkVersion());
    }
}
