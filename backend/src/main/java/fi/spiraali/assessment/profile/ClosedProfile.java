package fi.spiraali.assessment.profile;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;

/** What the sheets of a closed round add up to, kept once and for good. */
@Entity
@Immutable
@Table(name = "closed_profile")
public class ClosedProfile extends PanacheEntityBase {
    @Id
    private UUID assessment;

    private int respondents;
    private int[] tallies;

    protected ClosedProfile() {}

    ClosedProfile(UUID assessment, int respondents, Tallies tallies) {
        this.assessment = assessment;
        this.respondents = respondents;
        this.tallies = tallies.stored();
    }

    static Map<UUID, ClosedProfile> of(Collection<UUID> assessments) {
        return ClosedProfile.<ClosedProfile>list("assessment in ?1", assessments).stream()
                .collect(Collectors.toMap(closed -> closed.assessment, Function.identity()));
    }

    /** By round, the medians in radar order; null where there is no level. */
    public static Map<UUID, List<Double>> mediansOf(Collection<UUID> assessments) {
        return of(assessments).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().tallies().medians()));
    }

    int respondents() {
        return respondents;
    }

    Tallies tallies() {
        return new Tallies(tallies);
    }
}
