package fi.spiraali.demonstration;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fi.spiraali.access.Account;
import fi.spiraali.access.Accounts;
import fi.spiraali.access.DemonstrationAccount;
import fi.spiraali.access.OwnerKey;
import fi.spiraali.access.Passwords;
import fi.spiraali.access.Sessions;
import fi.spiraali.assessment.AgreedScore;
import fi.spiraali.assessment.Assessment;
import fi.spiraali.assessment.AssessmentBody;
import fi.spiraali.assessment.Score;
import fi.spiraali.assessment.ScoreSheet;
import fi.spiraali.assessment.Scores;
import fi.spiraali.assessment.SheetBody;
import fi.spiraali.assessment.Unscored;
import fi.spiraali.assessment.profile.Results;
import fi.spiraali.demonstration.Example.ExampleInnovation;
import fi.spiraali.demonstration.Example.ExampleRound;
import fi.spiraali.demonstration.Example.ExampleSheet;
import fi.spiraali.demonstration.Example.ExampleTeam;
import fi.spiraali.framework.Framework;
import fi.spiraali.framework.Instrument;
import fi.spiraali.innovation.Innovation;
import fi.spiraali.innovation.InnovationBody;
import fi.spiraali.team.Member;
import fi.spiraali.team.Team;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Fills an empty database on request, by the same verbs as people do. */
@Singleton
class Demonstration {
    private final Instrument instrument;
    private final Scores scores;
    private final Results results;
    private final OwnerKey ownerKey;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Clock clock;
    private final DemonstrationWorkshop workshop;
    private final DemonstrationProgramme programme;
    private final boolean wanted;

    Demonstration(
            Instrument instrument,
            Scores scores,
            Results results,
            OwnerKey ownerKey,
            Accounts accounts,
            Passwords passwords,
            Sessions sessions,
            Clock clock,
            DemonstrationWorkshop workshop,
            DemonstrationProgramme programme,
            @ConfigProperty(name = "spiraali.demonstration") boolean wanted) {
        this.instrument = instrument;
        this.scores = scores;
        this.results = results;
        this.ownerKey = ownerKey;
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.clock = clock;
        this.workshop = workshop;
        this.programme = programme;
        this.wanted = wanted;
    }

    @Transactional(rollbackOn = Exception.class)
    void show(@Observes StartupEvent start) throws IOException, SQLException {
        if (!wanted) {
            // Somebody may still be signed in from a run that showed it.
            sessions.endDemonstration();
            return;
        }
        if (Account.count() > 0) {
            return;
        }
        var team = new Team(UUID.randomUUID(), "Esittelytiimi", clock.instant());
        var owner = introduce(team);
        if (Innovation.count() > 0) {
            // Made before there were accounts; the first of them has just become its owner.
            return;
        }
        // The last in the file is the newest and so the first on the screen.
        var created = clock.instant().minus(Duration.ofHours(1));
        Innovation newest = null;
        var examples = read();
        var together = programme.begin(examples.programme(), owner);
        for (ExampleInnovation example : examples.innovations()) {
            created = created.plus(Duration.ofMinutes(1));
            newest = show(example, team, created);
            programme.bring(newest, example.share(), together);
        }
        workshop.plan(team, newest);
        for (ExampleTeam example : examples.programme().teams()) {
            var other = new Team(UUID.randomUUID(), example.name(), clock.instant());
            other.persistAndFlush();
            for (ExampleInnovation innovation : example.innovations()) {
                programme.bring(show(innovation, other, created), innovation.share(), together);
            }
        }
    }

    /** @return its owner */
    private UUID introduce(Team team) {
        var hash = passwords.hash(DemonstrationAccount.ALL.getFirst().password());
        var people = DemonstrationAccount.ALL.stream()
                .map(known -> accounts.make(UUID.randomUUID(), known.email(), known.name(), hash))
                .toList();
        people.forEach(Account::isForDemonstration);
        team.persistAndFlush();
        for (int i = 0; i < people.size(); i++) {
            var role = DemonstrationAccount.ALL.get(i).role();
            new Member(team.id(), people.get(i).id(), role, clock.instant()).persistAndFlush();
        }
        return people.getFirst().id();
    }

    private static Example read() throws IOException {
        var mapper = YAMLMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .addModule(new JavaTimeModule())
                .build();
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream("demonstration.yaml")) {
            return mapper.readValue(file, Example.class);
        }
    }

    private Innovation show(ExampleInnovation example, Team team, Instant created) throws SQLException {
        var body = new InnovationBody(
                example.name(),
                example.summary(),
                example.objectives(),
                example.stage(),
                example.county(),
                example.links());
        var innovation = new Innovation(UUID.randomUUID(), team, body, created);
        innovation.persistAndFlush();
        for (ExampleRound round : example.rounds()) {
            show(round, innovation);
        }
        return innovation;
    }

    private void show(ExampleRound example, Innovation innovation) throws SQLException {
        var framework = instrument.frameworks().getLast();
        var body = new AssessmentBody(
                innovation.id(),
                example.title(),
                framework.id(),
                framework.version(),
                example.minimumGroup() != null,
                example.minimumGroup(),
                false);
        var round = new Assessment(UUID.randomUUID(), body, example.opened());
        round.persistAndFlush();
        var submitted = example.opened();
        for (ExampleSheet sheet : example.sheets()) {
            submitted = submitted.plus(Duration.ofHours(26));
            show(sheet, round, framework, submitted);
        }
        round.close(example.closed());
        results.keep(round);
        example.agreed().forEach((characteristic, level) -> AgreedScore.on(
                        round, framework.indexOf(characteristic).orElseThrow(), Score.of(level))
                .persist());
    }

    private void show(ExampleSheet example, Assessment round, Framework framework, Instant submitted)
            throws SQLException {
        var owner = ownerKey.of(round.id(), UUID.randomUUID());
        var sheet = new ScoreSheet(
                UUID.randomUUID(), round, owner, null, new SheetBody(example.assessor(), example.role()));
        sheet.persistAndFlush();
        for (int i = 0; i < example.levels().size(); i++) {
            var characteristic = framework.idAt(i);
            var score = score(
                    example.levels().get(i),
                    example.evidence().get(characteristic),
                    example.strengthen().contains(characteristic));
            scores.put(round.id(), sheet.id(), owner, characteristic, score);
        }
        // The scores went past the sheet in memory, straight to its row.
        ScoreSheet.getEntityManager().refresh(sheet);
        sheet.submit(submitted);
    }

    private static Score score(String answer, String evidence, boolean strengthen) {
        return switch (answer) {
            case "na" ->
                new Score(
                        null,
                        Unscored.NOT_APPLICABLE,
                        "Ratkaisua ei ole tarkoitus levittää sellaisenaan.",
                        evidence,
                        strengthen);
            case "dk" -> new Score(null, Unscored.DONT_KNOW_YET, null, evidence, strengthen);
            default -> new Score(Integer.valueOf(answer), null, null, evidence, strengthen);
        };
    }
}
