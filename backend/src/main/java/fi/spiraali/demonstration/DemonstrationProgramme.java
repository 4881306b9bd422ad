package fi.spiraali.demonstration;

import fi.spiraali.access.ProgrammeRole;
import fi.spiraali.demonstration.Example.ExampleProgramme;
import fi.spiraali.innovation.Innovation;
import fi.spiraali.programme.Programme;
import fi.spiraali.programme.people.ProgrammeMember;
import fi.spiraali.programme.sharing.Share;
import fi.spiraali.programme.sharing.ShareBody;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;

/** A programme that has enough innovations for its results to be published. */
@Singleton
class DemonstrationProgramme {
    private final Clock clock;

    DemonstrationProgramme(Clock clock) {
        this.clock = clock;
    }

    Programme begin(ExampleProgramme example, UUID coordinator) {
        var programme = new Programme(UUID.randomUUID(), example.name(), example.description(), clock.instant());
        programme.persistAndFlush();
        new ProgrammeMember(programme.id(), coordinator, ProgrammeRole.COORDINATOR, clock.instant()).persistAndFlush();
        return programme;
    }

    /** @param share null for what is in no programme */
    void bring(Innovation innovation, ShareBody share, Programme programme) {
        if (share != null) {
            new Share(programme.id(), innovation.id(), share.sharing(), share.placement(), clock.instant())
                    .persistAndFlush();
        }
    }
}
