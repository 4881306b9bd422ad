package fi.spiraali.demonstration;

import fi.spiraali.assessment.Role;
import fi.spiraali.programme.sharing.ShareBody;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What demonstration.yaml holds. */
record Example(List<ExampleInnovation> innovations, ExampleProgramme programme) {

    record ExampleInnovation(
            String name,
            String summary,
            List<String> objectives,
            String stage,
            String county,
            List<String> links,
            ShareBody share,
            List<ExampleRound> rounds) {
        ExampleInnovation {
            rounds = Objects.requireNonNullElse(rounds, List.of());
        }
    }

    record ExampleProgramme(String name, String description, List<ExampleTeam> teams) {}

    record ExampleTeam(String name, List<ExampleInnovation> innovations) {}

    /** @param minimumGroup makes the round anonymous */
    record ExampleRound(
            String title,
            Instant opened,
            Instant closed,
            Integer minimumGroup,
            List<ExampleSheet> sheets,
            Map<String, Integer> agreed) {
        ExampleRound {
            agreed = Objects.requireNonNullElse(agreed, Map.of());
        }
    }

    /** @param levels in radar order: a level, "na" or "dk" */
    record ExampleSheet(
            String assessor, Role role, List<String> levels, Map<String, String> evidence, List<String> strengthen) {
        ExampleSheet {
            evidence = Objects.requireNonNullElse(evidence, Map.of());
            strengthen = Objects.requireNonNullElse(strengthen, List.of());
        }
    }
}
