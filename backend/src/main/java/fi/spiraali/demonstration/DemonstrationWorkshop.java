package fi.spiraali.demonstration;

import fi.spiraali.framework.Instrument;
import fi.spiraali.framework.WorkshopTemplate;
import fi.spiraali.innovation.Innovation;
import fi.spiraali.team.Team;
import fi.spiraali.workshop.Activity;
import fi.spiraali.workshop.ActivityBody;
import fi.spiraali.workshop.Agenda;
import fi.spiraali.workshop.JoinCode;
import fi.spiraali.workshop.Language;
import fi.spiraali.workshop.Titles;
import fi.spiraali.workshop.Workshop;
import fi.spiraali.workshop.WorkshopBody;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A workshop that only waits for its door to be opened: the two hours of the shipped agenda, with live scoring. */
@Singleton
class DemonstrationWorkshop {
    private final Clock clock;
    private final Instrument instrument;
    private final JoinCode codes;

    DemonstrationWorkshop(Clock clock, Instrument instrument, JoinCode codes) {
        this.clock = clock;
        this.instrument = instrument;
        this.codes = codes;
    }

    /** @param scored what the room scores together */
    void plan(Team team, Innovation scored) {
        var activities = new ArrayList<ActivityBody>();
        var items = instrument.workshopTemplates().getFirst().items();
        items.forEach(item -> activities.add(activity(item)));
        // Before the summary, when people have talked enough to have an opinion.
        activities.add(activities.size() - 1, scoring(scored));
        var body = new WorkshopBody(
                "Esimerkki: innovaatiotyöpaja",
                true,
                3,
                List.of(Language.FINNISH, Language.SWEDISH, Language.ENGLISH),
                List.of(scored.id()),
                null,
                activities);
        var workshop = new Workshop(UUID.randomUUID(), team, codes.draw(), body, List.of(scored), clock.instant());
        workshop.persistAndFlush();
        Agenda.plan(workshop.id(), List.of(), body);
        Workshop.flush();
    }

    private static ActivityBody activity(WorkshopTemplate.Item item) {
        var title =
                new Titles(item.title().fi(), item.title().sv(), item.title().en());
        boolean spiral = Activity.SPIRAL.equals(item.exercise());
        boolean pairs = "pair-discussion".equals(item.exercise());
        return new ActivityBody(
                UUID.randomUUID(),
                title,
                item.exercise(),
                item.minutes(),
                null,
                spiral || pairs ? Activity.Forming.ARRIVAL : Activity.Forming.NONE,
                spiral ? Integer.valueOf(5) : pairs ? Integer.valueOf(2) : null,
                spiral ? Activity.Mode.FREE : null);
    }

    private static ActivityBody scoring(Innovation scored) {
        return new ActivityBody(
                UUID.randomUUID(),
                new Titles("Arvioidaan yhdessä", "Vi bedömer tillsammans", "Scoring together"),
                Activity.LIVE_SCORING,
                15,
                scored.id(),
                Activity.Forming.NONE,
                null,
                null);
    }
}
